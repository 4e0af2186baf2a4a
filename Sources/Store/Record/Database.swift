import Foundation
import GRDB
public import Judging
import Trail

/// Opens a database file the one way it may be opened: one queue, rollback journal, `synchronous=EXTRA` read back.
func openQueue(_ path: String, readonly: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
        if !readonly { try db.execute(sql: "PRAGMA synchronous = EXTRA") }
        // A file of this size is read whole by every verb that tallies.
        try db.execute(sql: "PRAGMA cache_size = -65536")
    }
    let queue: DatabaseQueue
    do {
        queue = try DatabaseQueue(path: path, configuration: configuration)
        guard !readonly else { return queue }
        try queue.inDatabase { db in
            let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? ""
            let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
            guard journal == "delete" else {
                throw StoreError.notDurable(path: path, setting: "journal_mode", is: journal)
            }
            guard synchronous == 3 else {
                throw StoreError.notDurable(path: path, setting: "synchronous", is: String(synchronous))
            }
        }
    } catch let error as DatabaseError {
        throw StoreError.cannotOpen(path: path, why: error.message ?? "\(error)")
    }
    return queue
}

/// SHA-256 and lots for the pure core, which imports no cryptography.
public let hashes = Hashes(
    digest: { Hashing.sha256($0).hex },
    ticket: { Ticket.of(id: $0, seed: $1) })
