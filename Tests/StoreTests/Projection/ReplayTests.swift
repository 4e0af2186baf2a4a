import Foundation
import GRDB
import Judging
import Testing

@testable import Store

@Suite struct ReplayTests {
    /// The comparison here is its own: text of each row, not the one that `verify` makes.
    @Test func replayingTheEventsGivesEqualTables() throws {
        let sample = try SampleContest.rehearsed()
        let fresh = try DatabaseQueue()
        try fresh.write { db in
            for sql in Schema.record + Schema.projection { try db.execute(sql: sql) }
            let documents = try sample.store.reading { try Row.fetchAll($0, sql: "SELECT * FROM record_document") }
            for row in documents {
                try db.execute(
                    sql: "INSERT INTO record_document VALUES (?, ?)", arguments: [row["digest"], row["body"]])
            }
            var projection = try Projection(db)
            try sample.store.eachEvent { seq, event in try projection.apply(event, seq: seq) }
        }
        for table in Schema.projectionTables {
            let live = try sample.store.reading { try lines(of: table, $0) }
            #expect(try fresh.read { try lines(of: table, $0) } == live, "\(table)")
            #expect(!live.isEmpty, "\(table)")
        }
    }

    /// What an amendment replaces in the table stays in the record.
    @Test func anAmendmentKeepsBothVersions() throws {
        let sample = try SampleContest.rehearsed()
        var submitted: [[Fixed?]] = []
        var amended: [(points: [Fixed?], reason: Sealed)] = []
        try sample.store.eachEvent { _, event in
            switch event.act {
            case let act as SheetSubmitted where act.sheet.judge.text == "J1" && act.sheet.entry.text == "A":
                submitted.append(act.sheet.points)
            case let act as SheetAmended where act.sheet.judge.text == "J1" && act.sheet.entry.text == "A":
                amended.append((act.sheet.points, act.reason))
            default: break
            }
        }
        #expect(submitted == [[Fixed("52"), Fixed("36")]])
        #expect(amended.map(\.points) == [[Fixed("52.5"), Fixed("36")]])
        #expect(try amended.map { try sample.store.vaultText($0.reason) } == ["看错一行"])
        #expect(try sample.store.sheet(JudgeID("J1"), EntryID("A"), review)?.points == [Fixed("52.5"), Fixed("36")])
    }

    private func lines(of table: String, _ db: Database) throws -> [String] {
        try TableShape(table, db).rows(db).map { row in
            row.columnNames.map { "\($0)=\(row[$0] as DatabaseValue)" }.joined(separator: " ")
        }
    }
}
