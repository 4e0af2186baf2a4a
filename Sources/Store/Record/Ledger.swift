import Foundation
import GRDB
import Judging
import Trail

/// Appends events to the record inside one transaction: bytes and leaf, projection, vault, and at the end the checkpoint.
struct Ledger {
    /// Random bytes before each personal value.
    static let saltLength = 16

    let db: Database
    private var edge: RightEdge
    private var projection: Projection
    private(set) var appended = 0
    private let insertEvent: Statement
    private let insertSecret: Statement
    private var random = SystemRandomNumberGenerator()

    init(_ db: Database) throws {
        self.db = db
        let row = try Row.fetchOne(db, sql: "SELECT size, edge FROM record_checkpoint ORDER BY size DESC LIMIT 1")
        let size: Int = row?["size"] ?? 0
        guard let edge = RightEdge(size: size, bytes: Array((row?["edge"] as Data?) ?? Data())) else {
            throw StoreError.damaged(path: "record_checkpoint", why: "the right edge does not fit size \(size)")
        }
        self.edge = edge
        projection = try Projection(db)
        insertEvent = try db.cachedStatement(sql: "INSERT INTO record_event (seq, bytes, leaf) VALUES (?, ?, ?)")
        insertSecret = try db.cachedStatement(sql: "INSERT INTO vault_text (digest, salt, value) VALUES (?, ?, ?)")
    }

    var size: Int { edge.size }
    var root: TreeHash { edge.root }

    /// Seals, writes and projects one event. A refusal only where it is larger than an event may be.
    mutating func append(_ event: Event) throws {
        var event = event
        var secrets: [(String, [UInt8], String)] = []
        event.act.seal { value in
            let salt = (0..<Self.saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            let digest = Hashing.sha256(salt + Array(value.utf8)).base64
            secrets.append((digest, salt, value))
            return digest
        }
        let bytes = event.bytes
        guard bytes.count <= Event.maximumBytes else { throw Refusal(.eventTooLarge(bytes: bytes.count)) }
        let leaf = Hashing.leaf(bytes)
        try insertEvent.execute(arguments: [edge.size, Data(bytes), Data(leaf.bytes)])
        for (digest, salt, value) in secrets { try insertSecret.execute(arguments: [digest, Data(salt), value]) }
        try projection.apply(event, seq: edge.size)
        edge.append(leaf: leaf)
        appended += 1
    }

    func store(document: [UInt8]) throws {
        try db.execute(
            sql: "INSERT INTO record_document (digest, body) VALUES (?, ?) ON CONFLICT DO NOTHING",
            arguments: [Hashing.sha256(document).hex, Data(document)])
    }

    /// Signs the head of the tree; the note goes into the record with the right edge.
    func sign(_ key: SigningKey, origin: String) throws -> String {
        let checkpoint = Checkpoint(origin: origin, size: edge.size, root: edge.root)
        let note = try key.sign(checkpoint.text, name: origin)
        try db.execute(
            sql: "INSERT INTO record_checkpoint (size, edge, note) VALUES (?, ?, ?)",
            arguments: [edge.size, Data(edge.bytes), note])
        return note
    }
}
