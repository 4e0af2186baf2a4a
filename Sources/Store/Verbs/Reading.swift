import Dispatch
import Foundation
import GRDB
public import Judging
import Synchronization
import Trail

/// What commands read: everything out of one moment of the database.
extension ContestStore {
    /// Standings of a round, or of the last one that has begun, with the state they were made from.
    public func standings(_ category: CategoryID, _ round: RoundID?) throws -> (
        state: ContestState, standings: Standings
    ) {
        try reading { db in
            let state = try load(db)
            let (plan, roundPlan) = try state.find(category, round)
            return (state, try db.standings(state, plan, roundPlan))
        }
    }

    /// What `make` makes of the standings of several categories, each of its last round that has begun, out of one
    /// moment of the database.
    ///
    /// `categories` nil: of every category with a round that has begun, in the order of the plan. One category is
    /// tallied and made into something on another thread while the next is read.
    public func standings<Made: Sendable>(
        of categories: [CategoryID]?, make: @escaping @Sendable (Standings) -> Made
    ) throws -> (state: ContestState, made: [Made]) {
        try reading { db in
            let state = try load(db)
            let asked = try (categories ?? state.begun).map { try state.find($0, nil) }
            let works = state.entriesByCategory
            let tallied = Tallied(make)
            for (place, (category, round)) in asked.enumerated() {
                tallied.add(try db.tallyInput(state, category, round, works: works[category.id] ?? []), at: place)
            }
            return (state, try tallied.all(asked.count))
        }
    }

    /// All sheets of a round, void and incomplete ones too, in no order.
    public func sheets(_ category: CategoryID, _ round: RoundID) throws -> [ScoreSheet] {
        try reading { try $0.sheets(round: round, category: category) }
    }

    /// One judge's sheet on one entry, or nil.
    public func sheet(_ judge: JudgeID, _ entry: EntryID, _ round: RoundID) throws -> ScoreSheet? {
        try reading { try $0.sheet(judge, entry, round) }
    }

    /// Authors out of the vault; an entry whose vault row is gone has none.
    public func authors(of entries: [Entry]) throws -> [EntryID: [Author]] {
        try reading { try $0.authors(of: entries) }
    }

    /// Judges' names and person ids out of the vault.
    public func judgeNames() throws -> [JudgeID: People.Person] {
        try reading { db in try db.judgeNames(try load(db)) }
    }

    /// The value behind a digest, or nil where it was erased.
    public func vaultText(_ sealed: Sealed) throws -> String? {
        try reading { try $0.vaultText(sealed.digest) }
    }

    /// Recusals with their reasons, by judge and entry.
    public func recusals(of category: CategoryID) throws -> [Recusal] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT r.* FROM projection_recusal r JOIN projection_entry e ON e.id = r.entry \
                    WHERE e.category = ? ORDER BY r.judge, r.entry
                    """, arguments: [category.text]
            ).map { row in
                Recusal(
                    pairing: Pairing(JudgeID(row["judge"]), EntryID(row["entry"])),
                    at: Instant(microseconds: row["at"]),
                    reason: try db.vaultText(row["reason"]))
            }
        }
    }

    /// Size and root of the trail as the last checkpoint signed it.
    public func head() throws -> (size: Int, root: String) {
        try reading { db in
            let ledger = try Ledger(db)
            return (ledger.size, ledger.root.hex)
        }
    }

    /// Every event in order, decoded one at a time.
    public func eachEvent(_ body: (Int, Event) throws -> Void) throws {
        try reading { db in
            let cursor = try Row.fetchCursor(db, sql: "SELECT seq, bytes FROM record_event ORDER BY seq")
            while let row = try cursor.next() {
                try body(row["seq"], try Event(bytes: Array(row["bytes"] as Data)))
            }
        }
    }
}

/// What is made of standings on other threads, in the order they were asked for.
private final class Tallied<Made: Sendable>: Sendable {
    private let make: @Sendable (Standings) -> Made
    private let made = Mutex<[Int: Result<Made, Overflow>]>([:])
    private let group = DispatchGroup()

    init(_ make: @escaping @Sendable (Standings) -> Made) { self.make = make }

    func add(_ input: TallyInput, at place: Int) {
        DispatchQueue.global().async(group: group) { [self] in
            let result = Result { () throws(Overflow) in make(try Standings(input)) }
            made.withLock { $0[place] = result }
        }
    }

    func all(_ count: Int) throws -> [Made] {
        group.wait()
        let made = made.withLock { $0 }
        do throws(Overflow) {
            var all: [Made] = []
            for place in 0..<count { all.append(try made[place]!.get()) }
            return all
        } catch {
            throw Refusal(.overflow)
        }
    }
}
