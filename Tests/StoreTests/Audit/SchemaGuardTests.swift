import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct SchemaGuardTests {
    @Test(arguments: Schema.objects.map(\.name).filter { $0.contains("_no_") })
    func aDroppedTriggerIsFound(trigger: String) throws {
        let copy = try TamperedCopy()
        try raw(copy.path, "DROP TRIGGER \(trigger)")
        #expect(try copy.verify().findings == [AuditFinding("trigger \(trigger)", .objectMissing)])
    }

    @Test func aTriggerThatNoLongerForbidsIsFound() throws {
        let copy = try TamperedCopy()
        try raw(copy.path, "DROP TRIGGER record_event_no_update")
        try raw(
            copy.path, "CREATE TRIGGER record_event_no_update BEFORE UPDATE ON record_event BEGIN SELECT 1; END")
        #expect(
            try copy.verify().findings == [AuditFinding("trigger record_event_no_update", .objectDiffers)])
    }

    @Test(arguments: ["evil", "sqlitex"])
    func aTriggerTooManyIsFound(name: String) throws {
        let copy = try TamperedCopy()
        try raw(
            copy.path,
            "CREATE TRIGGER \(name) AFTER INSERT ON projection_sheet BEGIN UPDATE projection_sheet SET note = NULL; END"
        )
        #expect(try copy.verify().findings == [AuditFinding("schema \(name)", .objectTooMany)])
    }

    @Test func aTableThatIsGoneIsFound() throws {
        let copy = try TamperedCopy()
        try raw(copy.path, "DROP TABLE projection_votes")
        #expect(try copy.verify().findings == [AuditFinding("table projection_votes", .objectMissing)])
    }

    /// The words that guard the record stand on the table whoever opens it.
    @Test(arguments: [
        "UPDATE record_event SET bytes = X'00'", "DELETE FROM record_event", "UPDATE record_document SET body = X'00'",
        "DELETE FROM record_document", "UPDATE record_checkpoint SET note = ''", "DELETE FROM record_checkpoint",
    ])
    func theRecordIsAppendOnly(sql: String) throws {
        let copy = try TamperedCopy()
        #expect(throws: DatabaseError.self) { try raw(copy.path, sql) }
        #expect(try copy.verify().isSound)
    }

    private func raw(_ path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { db in try db.execute(sql: sql) }
        try queue.close()
    }
}
