import Foundation
import GRDB

@testable import Store

/// A copy of a contest's database, open to a hand that goes past every guard: what an attacker with the file can do.
struct TamperedCopy {
    let path: String
    private let folder: ScratchFolder

    init() throws { (path, folder) = try SampleContest.copy() }

    var folderPath: String { folder.path }

    func verify(key: String? = nil) throws -> AuditReport { try Store.verify(path: path, key: key) }

    /// Changes data with triggers and constraints out of the way, and puts the triggers back: only the data differs.
    func tamper<Value>(_ body: (Database) throws -> Value) throws -> Value {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        return try queue.inDatabase { db in
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
            let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            let value = try body(db)
            for trigger in triggers { try db.execute(sql: trigger["sql"]) }
            return value
        }
    }

    static let tables = Schema.objects.filter { name, sql in
        sql.hasPrefix("CREATE TABLE")
            && ["record_", "projection_", "vault_"].contains { name.hasPrefix($0) }
    }.map(\.name)
}

/// One table as the schema makes it.
struct TableShape {
    let name: String
    let columns: [String]
    let keys: [String]

    init(_ name: String, _ db: Database) throws {
        self.name = name
        let info = try Row.fetchAll(
            db, sql: "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
        columns = info.map { $0["name"] }
        keys = info.filter { ($0["pk"] as Int) > 0 }.map { $0["name"] }
    }

    var byKey: String { keys.map { "\($0) = ?" }.joined(separator: " AND ") }

    func key(of row: Row) -> [DatabaseValue] { keys.map { row[$0] } }

    func rows(_ db: Database) throws -> [Row] {
        try Row.fetchAll(db, sql: "SELECT * FROM \(name) ORDER BY \(keys.joined(separator: ", "))")
    }

    /// Where `audit verify` must put a change to this table.
    var places: [String] {
        switch name {
        case "record_event": ["event "]
        case "record_document": ["document "]
        case "record_checkpoint": ["checkpoint "]
        case let name where name.hasPrefix("vault_"): ["vault \(name.dropFirst(6))("]
        default: ["projection \(name.dropFirst(11))("]
        }
    }
}

/// Values that differ from one by a single byte or by one; several, since a key must stay unique.
func neighbours(of value: DatabaseValue) -> [DatabaseValue] {
    switch value.storage {
    case .null: [1.databaseValue, "x".databaseValue]
    case .int64(let number): [(number + 1).databaseValue, (number - 1).databaseValue]
    case .double(let number): [(number + 1).databaseValue]
    case .string(let text):
        text.isEmpty
            ? ["x".databaseValue]
            : ([1, 2, 4, 8] as [UInt8]).map { mask in
                // The lowest bits of the last byte: UTF-8 stays valid whatever it continues.
                var bytes = Array(text.utf8)
                bytes[bytes.count - 1] ^= mask
                return String(decoding: bytes, as: UTF8.self).databaseValue
            }
    case .blob(let data):
        data.isEmpty
            ? [Data([1]).databaseValue]
            : ([1, 2] as [UInt8]).map { mask in
                var bytes = data
                bytes[bytes.count - 1] ^= mask
                return bytes.databaseValue
            }
    }
}
