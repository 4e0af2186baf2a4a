import Foundation
import GRDB
public import Judging
import Trail

/// The one way in: each verb is a transaction that loads, decides, appends, projects and signs.
///
/// Owns the only connection to the database file. Not to be opened twice in one process.
public final class ContestStore: Sendable {
    public let path: String
    let queue: DatabaseQueue
    private let zone: @Sendable (String) -> Zone?

    /// Opens an existing contest.
    public init(path: String, readonly: Bool = false, zone: @escaping @Sendable (String) -> Zone?) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreError.absent(path: path) }
        self.path = path
        self.zone = zone
        queue = try openQueue(path, readonly: readonly)
        do {
            try queue.inDatabase { db in
                let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                guard version == Schema.version else { throw StoreError.notPingshen(path: path, found: version) }
            }
        } catch let error as DatabaseError {
            throw StoreError.cannotOpen(path: path, why: error.message ?? "\(error)")
        }
    }

    private init(path: String, queue: DatabaseQueue, zone: @escaping @Sendable (String) -> Zone?) {
        self.path = path
        self.queue = queue
        self.zone = zone
    }

    /// Makes database, key and verifier key, and records the genesis event, the plan, its rubrics and units.
    public static func create(
        path: String, plan: ContestPlan, planDocument: [UInt8], rubrics: [String: Rubric],
        rubricDocuments: [String: [UInt8]], isRehearsal: Bool, by actor: Actor, at now: Instant,
        zone: @escaping @Sendable (String) -> Zone?
    ) throws -> (store: ContestStore, receipt: Receipt) {
        for file in [path, path + ".key", path + ".pub", path + ".checkpoint"]
        where FileManager.default.fileExists(atPath: file) {
            throw StoreError.exists(path: file)
        }
        var random = SystemRandomNumberGenerator()
        let log = (0..<16).map { _ in
            let byte = UInt8.random(in: .min ... .max, using: &random)
            return (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        let origin = Self.origin(contest: plan.id, log: log)
        let key = SigningKey()
        // The database is built beside its place and moved there when it is whole: a kill leaves no half contest.
        let part = path + ".part"
        for file in [part, part + "-journal"] { try? FileManager.default.removeItem(atPath: file) }
        let queue = try openQueue(part, readonly: false)
        var note = ""
        let receipt = try queue.write { db in
            for sql in Schema.statements { try db.execute(sql: sql) }
            try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
            var ledger = try Ledger(db)
            let record = { (act: any Act) in try ledger.append(Event(at: now, by: actor, act: act)) }
            try record(
                ContestOpened(
                    contest: plan.id, log: log, verifier: key.verifier(name: origin).text,
                    rehearsal: isRehearsal ? "yes" : "no", zone: plan.timezone))
            try ledger.store(document: planDocument)
            try ledger.append(Event(at: now, by: actor, act: PlanAdopted(document: hashes.digest(planDocument))))
            for (name, rubric) in rubrics.sorted(by: { $0.key < $1.key }) {
                guard let body = rubricDocuments[name] else { continue }
                try ledger.store(document: body)
                let act = RubricAdopted(rubric: name, version: rubric.version, document: hashes.digest(body))
                try ledger.append(Event(at: now, by: actor, act: act))
            }
            for unit in plan.units {
                let act = UnitRegistered(id: unit.id, name: unit.name, parent: unit.parent, unitKind: unit.kind)
                try ledger.append(Event(at: now, by: actor, act: act))
            }
            note = try ledger.sign(key, origin: origin)
            return Receipt(
                events: ledger.appended, unchanged: 0, notes: [], size: ledger.size, root: ledger.root.hex)
        }
        try queue.close()
        try replaceFile(
            path + ".key", with: key.seed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\n",
            mode: 0o600)
        try replaceFile(path + ".pub", with: key.verifier(name: origin).text + "\n")
        try replaceFile(path + ".checkpoint", with: note)
        try FileManager.default.moveItem(atPath: part, toPath: path)
        return (try ContestStore(path: path, zone: zone), receipt)
    }

    static func origin(contest: String, log: String) -> String { "pingshen/\(contest)/\(log.prefix(8))" }

    /// Closes the connection; the store is of no use after it.
    public func close() throws { try queue.close() }

    /// The contest as of now. Cost: all but sheets, ballots and the vault is read.
    public func state() throws -> ContestState {
        try reading { db in try ContestState(loading: db, zone: zone) }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try queue.read(body)
        } catch let error as DatabaseError {
            throw StoreError.cannotOpen(path: path, why: error.message ?? "\(error)")
        }
    }

    func load(_ db: Database) throws -> ContestState { try ContestState(loading: db, zone: zone) }

    /// The shape of every verb: BEGIN IMMEDIATE, load, decide, append, project, sign, COMMIT, replace the checkpoint file.
    func verb(
        by actor: Actor, at now: Instant, _ decide: (Database, ContestState, inout Ledger) throws -> Decision
    ) throws -> Receipt {
        let key = try signingKey()
        var note: String?
        do {
            var receipt: Receipt?
            try queue.inTransaction(.immediate) { db in
                let state = try load(db)
                if now < state.lastEvent { throw Refusal(.clockBeforeLastEvent(state.lastEvent)) }
                try refuseRolledBack(db)
                var ledger = try Ledger(db)
                switch try decide(db, state, &ledger) {
                case .refused(let refusal): throw refusal
                case .accepted(let acceptance):
                    for document in acceptance.documents { try ledger.store(document: document) }
                    for act in acceptance.acts { try ledger.append(Event(at: now, by: actor, act: act)) }
                    if ledger.appended > 0 {
                        note = try ledger.sign(key, origin: Self.origin(contest: state.id, log: state.log))
                    }
                    receipt = Receipt(
                        events: ledger.appended, unchanged: acceptance.unchanged, notes: acceptance.notes,
                        size: ledger.size, root: ledger.root.hex)
                }
                return .commit
            }
            if let note { try replaceFile(path + ".checkpoint", with: note) }
            return receipt!
        } catch let error as DatabaseError {
            throw StoreError.cannotOpen(path: path, why: error.message ?? "\(error)")
        }
    }

    /// A database behind its own checkpoint file was rolled back: nothing may be written over that evidence.
    private func refuseRolledBack(_ db: Database) throws {
        guard let file = readText(path + ".checkpoint") else { return }
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count > 2, let size = Int(lines[1]) else {
            throw StoreError.damaged(path: path + ".checkpoint", why: "it is no checkpoint")
        }
        let note = try String.fetchOne(db, sql: "SELECT note FROM record_checkpoint WHERE size = ?", arguments: [size])
        guard note == file else {
            throw StoreError.damaged(
                path: path, why: "its record does not hold the checkpoint of size \(size) that stands beside it")
        }
    }

    private func signingKey() throws -> SigningKey {
        let file = path + ".key"
        guard let text = readText(file) else { throw StoreError.keyUnusable(path: file, why: "cannot be read") }
        let digits = Array(text.utf8.filter { $0 != 0x0A })
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
        guard bytes.count == 32, let key = SigningKey(seed: bytes) else {
            throw StoreError.keyUnusable(path: file, why: "is not 64 hex digits")
        }
        return key
    }
}
