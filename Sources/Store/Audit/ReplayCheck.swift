import Foundation
import GRDB
import Judging

/// Replays all events into a fresh store in memory and compares its projection with the file's, table by table.
func checkProjection(_ db: Database, _ events: [(seq: Int, event: Event)], _ report: inout AuditReport) throws {
    let replayed = try DatabaseQueue()
    var rows = 0
    var findings: [AuditFinding] = []
    try replayed.write { fresh in
        for sql in Schema.record + Schema.projection { try fresh.execute(sql: sql) }
        for row in try Row.fetchAll(db, sql: "SELECT digest, body FROM record_document") {
            try fresh.execute(
                sql: "INSERT INTO record_document VALUES (?, ?)", arguments: [row["digest"], row["body"]])
        }
        var projection = try Projection(fresh)
        for (seq, event) in events {
            do {
                try projection.apply(event, seq: seq)
            } catch {
                findings.append(AuditFinding("event \(seq)", .unreadable("\(error)")))
            }
        }
        try checkSeals(fresh, events, &findings)
        for table in Schema.projectionTables {
            var comparison = try TableComparison(table: table, found: db, replayed: fresh)
            rows += try comparison.run(&findings)
        }
    }
    report.rows = rows
    report.findings += findings
}

/// Recomputes the standings of each sealed round from the replay and holds them against what the seal says.
private func checkSeals(_ fresh: Database, _ events: [(seq: Int, event: Event)], _ findings: inout [AuditFinding])
    throws
{
    let seals = events.compactMap { seq, event -> (seq: Int, key: RoundKey, standings: String)? in
        switch event.act {
        case let act as RoundSealed: (seq, RoundKey(act.category, act.round), act.standings)
        case let act as RoundRevised: (seq, RoundKey(act.category, act.round), act.standings)
        default: nil
        }
    }
    guard !seals.isEmpty else { return }
    // The zone only places dates; standings do not depend on it.
    guard var state = try? ContestState(loading: fresh, zone: { Zone(name: $0, offset: 0) }) else { return }
    for (seq, key, digest) in seals {
        // Each edition counts the works that stood when it was made.
        let last = state.rounds[key]?.sealed
        state.rounds[key]?.sealed = seq
        defer { state.rounds[key]?.sealed = last }
        guard let (category, round) = try? state.find(key.category, key.round),
            let standings = try? fresh.standings(state, category, round)
        else {
            findings.append(AuditFinding("event \(seq)", .sealedStandingsDiffer))
            continue
        }
        for open in standings.cases where !open.isSettled {
            findings.append(AuditFinding("event \(seq)", .caseOpenAtSeal(open.matter.id)))
        }
        if hashes.digest(Array(standings.csv.utf8)) != digest {
            findings.append(AuditFinding("event \(seq)", .sealedStandingsDiffer))
        }
    }
}

extension Schema {
    static var projectionTables: [String] { projection.map { String($0.split(separator: " ")[2]) } }
}

/// Walks two tables in the order of their keys and names the first column that differs in each row.
private struct TableComparison {
    let table: String
    let keys: [String]
    let columns: [String]
    let found: RowCursor
    let replayed: RowCursor

    init(table: String, found: Database, replayed: Database) throws {
        self.table = table
        let info = try Row.fetchAll(replayed, sql: "SELECT name, pk FROM pragma_table_info(?)", arguments: [table])
        columns = info.map { $0["name"] }
        keys = info.filter { ($0["pk"] as Int) > 0 }.sorted { ($0["pk"] as Int) < ($1["pk"] as Int) }.map { $0["name"] }
        let sql = "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY \(keys.joined(separator: ", "))"
        self.found = try Row.fetchCursor(found, sql: sql)
        self.replayed = try Row.fetchCursor(replayed, sql: sql)
    }

    mutating func run(_ findings: inout [AuditFinding]) throws -> Int {
        var rows = 0
        var one = try found.next()?.copy()
        var two = try replayed.next()?.copy()
        while one != nil || two != nil {
            switch order(one, two) {
            case .orderedAscending:
                findings.append(AuditFinding(place(one!), .rowTooMany))
                one = try found.next()?.copy()
            case .orderedDescending:
                findings.append(AuditFinding(place(two!), .rowMissing))
                two = try replayed.next()?.copy()
            case .orderedSame:
                for column in columns where (one![column] as DatabaseValue) != (two![column] as DatabaseValue) {
                    findings.append(
                        AuditFinding(
                            "\(place(one!)).\(column)",
                            .differs(found: shown(one!, column), replayed: shown(two!, column))))
                }
                rows += 1
                one = try found.next()?.copy()
                two = try replayed.next()?.copy()
            }
        }
        return rows
    }

    private func order(_ one: Row?, _ two: Row?) -> ComparisonResult {
        guard let one else { return .orderedDescending }
        guard let two else { return .orderedAscending }
        for key in keys {
            let (left, right): (DatabaseValue, DatabaseValue) = (one[key], two[key])
            if left == right { continue }
            if case .int64(let small) = left.storage, case .int64(let large) = right.storage {
                return small < large ? .orderedAscending : .orderedDescending
            }
            let (small, large) = (String.fromDatabaseValue(left) ?? "", String.fromDatabaseValue(right) ?? "")
            return small.utf8.lexicographicallyPrecedes(large.utf8) ? .orderedAscending : .orderedDescending
        }
        return .orderedSame
    }

    /// `projection sheet(judge=J03, entry=A)`: two columns of the key tell people enough.
    private func place(_ row: Row) -> String {
        let name = table.drop { $0 != "_" }.dropFirst()
        let key = keys.prefix(2).map { "\($0)=\(String.fromDatabaseValue(row[$0]) ?? "\(row[$0] as DatabaseValue)")" }
        return "projection \(name)(\(key.joined(separator: ", ")))"
    }

    private func shown(_ row: Row, _ column: String) -> String {
        let value: DatabaseValue = row[column]
        switch value.storage {
        case .null: return "NULL"
        case .int64(let number): return String(number)
        case .double(let number): return String(number)
        case .string(let text): return text
        case .blob(let data):
            if column == "points" {
                return data.withUnsafeBytes(PackedMarks.unpack).map { $0?.description ?? "" }.joined(separator: ";")
            }
            return String(decoding: data, as: UTF8.self)
        }
    }
}
