import Foundation
import GRDB
import Testing

@testable import Store

/// Every byte of every column that a result or a proof rests on is held against something else.
@Suite struct GuardedBytesTests {
    @Test func theRehearsedContestIsSound() throws {
        let copy = try TamperedCopy()
        let report = try copy.verify()
        #expect(report.findings == [])
        #expect(report.notes == [.papersElsewhere(1)])
    }

    /// What follows would prove little about a table or column without a value.
    @Test(arguments: TamperedCopy.tables)
    func eachColumnHasAValueToChange(table: String) throws {
        try TamperedCopy().tamper { db in
            for column in try TableShape(table, db).columns {
                let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table) WHERE \(column) IS NOT NULL") ?? 0
                #expect(count > 0, "\(table).\(column)")
            }
        }
    }

    @Test(arguments: TamperedCopy.tables)
    func everyByteOfEveryColumnIsGuarded(table: String) throws {
        let (columns, isRecord) = try TamperedCopy().tamper { db in
            (try TableShape(table, db).columns, table.hasPrefix("record_"))
        }
        for column in columns {
            for place in [Place.first, .last] {
                let copy = try TamperedCopy()
                let changed = try copy.tamper { db in try change(column, of: table, at: place, db) }
                let (shape, was, now) = try #require(changed, "\(table).\(column) could not be changed")
                let found = try copy.verify().findings.map(\.place)
                let isNamed = found.contains { finding in shape.places.contains { finding.hasPrefix($0) } }
                #expect(isNamed, "\(table).\(column) at \(place): \(was) → \(now), found \(found)")
                if !isRecord, table.hasPrefix("projection_"), !shape.keys.contains(column) {
                    #expect(found.count == 1 && found[0].hasSuffix(").\(column)"), "\(found)")
                }
            }
        }
    }

    /// Which rows are missed: of the checkpoints only the head's, since the record does not say when a head was signed.
    @Test(arguments: TamperedCopy.tables)
    func everyRowThatIsGoneIsMissed(table: String) throws {
        let count = try TamperedCopy().tamper { db in try TableShape(table, db).rows(db).count }
        for index in Set([0, count / 2, count - 1]) where table != "record_checkpoint" || index == count - 1 {
            let copy = try TamperedCopy()
            let shape = try copy.tamper { db in
                let shape = try TableShape(table, db)
                let row = try shape.rows(db)[index]
                try db.execute(
                    sql: "DELETE FROM \(table) WHERE \(shape.byKey)", arguments: StatementArguments(shape.key(of: row)))
                return shape
            }
            let found = try copy.verify().findings.map(\.place)
            let places = shape.places + (table.hasPrefix("record_") ? ["checkpoint"] : [])
            let isNamed = found.contains { finding in
                places.contains { finding.hasPrefix($0) }
                    // A batch is one root: it is found short as a whole.
                    || (table == "vault_ballot" && finding.hasPrefix("vault ballot(batch="))
            }
            #expect(isNamed, "\(table) row \(index): found \(found)")
        }
    }

    @Test(arguments: TamperedCopy.tables)
    func everyRowThatIsAddedIsFound(table: String) throws {
        let copy = try TamperedCopy()
        let shape = try copy.tamper { db in
            let shape = try TableShape(table, db)
            let row = try #require(try shape.rows(db).last)
            let key = try #require(shape.keys.last)
            for value in neighbours(of: row[key]) {
                let values = shape.columns.map { $0 == key ? value : row[$0] as DatabaseValue }
                let marks = shape.columns.map { _ in "?" }.joined(separator: ", ")
                try db.execute(
                    sql: "INSERT OR IGNORE INTO \(table) VALUES (\(marks))", arguments: StatementArguments(values))
                if db.changesCount == 1 { break }
            }
            #expect(db.changesCount == 1, "nothing was added to \(table)")
            return shape
        }
        let found = try copy.verify().findings.map(\.place)
        let places = shape.places + (table.hasPrefix("record_") ? ["checkpoint"] : [])
        #expect(found.contains { finding in places.contains { finding.hasPrefix($0) } }, "\(table): found \(found)")
    }

    /// Salt and value are hashed one after the other, so the seam between them must not be free to move.
    @Test func aValueMayNotLendItsFirstByteToTheSalt() throws {
        let copy = try TamperedCopy()
        try copy.tamper { db in
            let row = try #require(
                try Row.fetchOne(db, sql: "SELECT * FROM vault_text WHERE value = '看错一行'"))
            let value = Data((row["value"] as String).utf8)
            try db.execute(
                sql: "UPDATE vault_text SET salt = ?, value = ? WHERE digest = ?",
                arguments: [
                    (row["salt"] as Data) + value.prefix(3), String(decoding: value.dropFirst(3), as: UTF8.self),
                    row["digest"],
                ])
        }
        let found = try copy.verify().findings
        #expect(found.map(\.fault) == [.vaultDiffers])
    }

    @Test func aBallotMayNotLendItsVotersFirstByteToTheSalt() throws {
        let copy = try TamperedCopy()
        try copy.tamper { db in
            let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM vault_ballot WHERE voter = 'v3'"))
            try db.execute(
                sql: "UPDATE vault_ballot SET salt = ?, voter = '3' WHERE batch = ? AND n = ?",
                arguments: [(row["salt"] as Data) + Data("v".utf8), row["batch"], row["n"]])
        }
        #expect(try !copy.verify().isSound)
    }

    /// Drafts are no part of the record: they may change without a word.
    @Test func theDeskIsNotGuarded() throws {
        let copy = try TamperedCopy()
        try copy.tamper { db in
            try db.execute(sql: "UPDATE desk_draft SET value = '60'")
            #expect(db.changesCount == 1)
        }
        #expect(try copy.verify().isSound)
    }
}

private enum Place { case first, last }

/// Changes one value by a byte or by one; nil where no neighbour of it would go in.
private func change(
    _ column: String, of table: String, at place: Place, _ db: Database
) throws -> (shape: TableShape, was: DatabaseValue, now: DatabaseValue)? {
    let shape = try TableShape(table, db)
    let filled = try shape.rows(db).filter { !($0[column] as DatabaseValue).isNull }
    guard let row = place == .first ? filled.first : filled.last else { return nil }
    let was: DatabaseValue = row[column]
    // Upwards at the end and downwards at the start: a number beside it may be taken.
    let others = place == .first ? neighbours(of: was).reversed() : neighbours(of: was)
    for now in others {
        do {
            try db.execute(
                sql: "UPDATE \(table) SET \(column) = ? WHERE \(shape.byKey)",
                arguments: StatementArguments([now] + shape.key(of: row)))
            return (shape, was, now)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            continue
        }
    }
    return nil
}
