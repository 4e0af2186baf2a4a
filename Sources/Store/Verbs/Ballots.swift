import Foundation
import GRDB
public import Judging
import Trail

extension ContestStore {
    /// Receives ballots: a batch a channel and category, hashed into one event each; the rows go into the vault.
    public func importBallots(
        _ rows: [Placed<Ballot>], round: RoundID?, by actor: Actor, at now: Instant, dryRun: Bool
    ) throws -> Receipt {
        if dryRun {
            return try reading { db in
                let state = try load(db)
                let (groups, unchanged) = try state.importBallots(rows, round: round, known: try db.knownBallots())
                    .get()
                return Receipt(events: groups.count, unchanged: unchanged, notes: [], size: 0, root: "")
            }
        }
        return try verb(by: actor, at: now) { db, state, ledger in
            switch state.importBallots(rows, round: round, known: try db.knownBallots()) {
            case .failure(let refusal): return .refused(refusal)
            case .success(let (groups, unchanged)):
                var batches: [any Act] = []
                var (batch, number) = try db.lastBallot()
                for group in groups {
                    batch += 1
                    let act = try BallotBatch(db: db, group: group, batch: batch, first: number + 1).write(&ledger)
                    number = act.last
                    batches.append(act)
                }
                return .accepted(Acceptance(acts: batches, unchanged: unchanged))
            }
        }
    }
}

/// One batch on its way: each ballot gets a number, a salt and its canonical bytes; the event gets root and counts.
private struct BallotBatch {
    let db: Database
    let group: BallotGroup
    let batch: Int
    let first: Int

    func write(_ ledger: inout Ledger) throws -> BallotsReceived {
        var random = SystemRandomNumberGenerator()
        var edge = RightEdge()
        var counts: [String: VoteCount] = [:]
        let insert = try db.cachedStatement(sql: "INSERT INTO vault_ballot VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        var number = first
        for ballot in group.ballots {
            var salt: [UInt8] = []
            for _ in 0..<2 { withUnsafeBytes(of: random.next()) { salt += $0 } }
            let bytes = BallotBytes.canonical(ballot, batch: batch, n: number, salt: salt)
            edge.append(leaf: Hashing.leaf(bytes))
            let entry = ballot.entry.text
            if group.excludes(ballot.time) {
                counts[entry, default: VoteCount(counted: 0, excluded: 0)].excluded += 1
            } else {
                counts[entry, default: VoteCount(counted: 0, excluded: 0)].counted += 1
                if group.isRated, let points = ballot.points { counts[entry]!.ratings.add(points) }
            }
            insert.setUncheckedArguments([
                batch, number, entry, ballot.time.microseconds, ballot.points?.millionths, ballot.voter,
                ballot.ip, ballot.device, ballot.ballot, Data(salt),
            ])
            try insert.execute()
            number += 1
        }
        let document = VoteDocument.bytes(counts)
        try ledger.store(document: document)
        return BallotsReceived(
            batch: batch, category: group.category, round: group.round, channel: group.channel, first: first,
            last: number - 1, excluded: counts.values.reduce(0) { $0 + $1.excluded }, root: edge.root.base64,
            counts: hashes.digest(document),
            opens: group.opens?.description, ends: group.ends?.description)
    }
}

/// The canonical bytes of one ballot: `batch channel entry n points? time voter`, personal values as salted hashes.
enum BallotBytes {
    static func canonical(_ ballot: Ballot, batch: Int, n: Int, salt: [UInt8]) -> [UInt8] {
        let sealed = { (value: String) in Canonical.text(Hashing.sha256(salt + Array(value.utf8)).base64) }
        var fields: [String: Canonical] = [
            "batch": .integer(batch), "channel": .text(ballot.channel), "entry": .text(ballot.entry.text),
            "n": .integer(n), "time": .text(ballot.time.description), "voter": sealed(ballot.voter),
        ]
        if let points = ballot.points { fields["points"] = .text(points.description) }
        if !ballot.ip.isEmpty { fields["ip"] = sealed(ballot.ip) }
        if !ballot.device.isEmpty { fields["device"] = sealed(ballot.device) }
        if !ballot.ballot.isEmpty { fields["ballot"] = sealed(ballot.ballot) }
        return Canonical.object(fields).bytes
    }
}

extension Database {
    /// The last batch and ballot numbers given; they never start again, even after an erasure.
    fileprivate func lastBallot() throws -> (batch: Int, number: Int) {
        let row = try Row.fetchOne(self, sql: "SELECT max(batch) AS batch, max(last) AS last FROM projection_batch")
        return (row?["batch"] ?? 0, row?["last"] ?? 0)
    }

    fileprivate func knownBallots() throws -> Set<BallotKey> {
        let cursor = try Row.fetchCursor(
            self,
            sql: """
                SELECT b.channel, v.voter, v.entry, v.time FROM vault_ballot v JOIN projection_batch b ON b.batch = v.batch
                """)
        var known: Set<BallotKey> = []
        while let row = try cursor.next() {
            known.insert(
                BallotKey(channel: row[0], voter: row[1], entry: EntryID(row[2]), time: Instant(microseconds: row[3])))
        }
        return known
    }
}
