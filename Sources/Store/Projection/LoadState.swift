import Foundation
import GRDB
import Judging

extension ContestState {
    /// The contest as the projection holds it; rubrics and plan come from the documents their digests name.
    init(loading db: Database, zone: (String) -> Zone?) throws {
        let facts = try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT key, value FROM projection_contest").map {
                ($0["key"] as String, $0["value"] as String)
            })
        guard let contest = facts["contest"], let log = facts["log"], let planDocument = facts["plan"],
            let zoneName = facts["zone"]
        else { throw StoreError.damaged(path: "projection_contest", why: "the contest itself is missing") }
        guard let zone = zone(zoneName) else {
            throw StoreError.damaged(path: "projection_contest", why: "unknown time zone \(zoneName)")
        }
        var findings = Findings()
        let planNode = try Self.document(db, planDocument)
        guard let plan = ContestPlan(reading: planNode, isZone: { _ in true }, &findings) else {
            throw StoreError.damaged(path: "record_document \(planDocument)", why: "\(findings.all)")
        }
        let last = try Data.fetchOne(db, sql: "SELECT bytes FROM record_event ORDER BY seq DESC LIMIT 1")
        let lastEvent = try last.map { try Event(bytes: Array($0)).at } ?? Instant(microseconds: 0)
        self.init(
            id: contest, log: log, isRehearsal: facts["rehearsal"] == "yes", zone: zone, plan: plan,
            planDocument: planDocument, lastEvent: lastEvent)
        try loadRubrics(db)
        try loadPeople(db)
        try loadRounds(db)
        try loadDay(db)
        try loadResults(db)
    }

    static func document(_ db: Database, _ digest: String) throws -> SourceNode {
        guard
            let body = try Data.fetchOne(
                db, sql: "SELECT body FROM record_document WHERE digest = ?", arguments: [digest])
        else { throw StoreError.damaged(path: "record_document", why: "\(digest) is absent") }
        return SourceNode(try Canonical(bytes: Array(body)), document: digest)
    }

    private static func rubric(_ db: Database, _ digest: String) throws -> Rubric {
        var findings = Findings()
        guard let rubric = Rubric(reading: try document(db, digest), &findings) else {
            throw StoreError.damaged(path: "record_document \(digest)", why: "\(findings.all)")
        }
        return rubric
    }

    private mutating func loadRubrics(_ db: Database) throws {
        for row in try Row.fetchAll(db, sql: "SELECT rubric, document FROM projection_rubric") {
            let document: String = row["document"]
            let rubric = try Self.rubric(db, document)
            adopted[row["rubric"]] = AdoptedRubric(rubric: rubric, document: document)
            documents[document] = rubric
        }
    }

    private mutating func loadPeople(_ db: Database) throws {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_unit") {
            let unit = Unit(
                id: UnitID(row["id"]), name: row["name"], parent: (row["parent"] as String?).map { UnitID($0) },
                kind: row["kind"])
            units[unit.id] = unit
        }
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, category, title, unit, submitter, details, factor, bonus, penalty, people, state, removed, trial \
                FROM projection_entry
                """)
        let cells = Cells(statement.sqliteStatement)
        defer { cells.reset() }
        while try cells.step() {
            let entry = try Entry(cells)
            entries[entry.id] = entry
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_judge") {
            let categories = (row["categories"] as String).split(separator: ";").map { CategoryID(String($0)) }
            let judge = Judge(
                id: JudgeID(row["id"]), unit: (row["unit"] as String?).map { UnitID($0) }, categories: categories,
                isChair: row["chair"] == 1, people: .digest(row["people"]))
            judges[judge.id] = judge
        }
        for row in try Row.fetchAll(
            db, sql: "SELECT judge, target FROM projection_conflict ORDER BY judge, target, seal")
        {
            declarations.append(Declaration(judge: JudgeID(row["judge"]), recorded: row["target"]))
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_match") {
            matches[Pairing(JudgeID(row["judge"]), EntryID(row["entry"]))] = row["clause"]
        }
        for row in try Row.fetchAll(db, sql: "SELECT entry, category FROM projection_shortlist") {
            shortlist[CategoryID(row["category"]), default: []].insert(EntryID(row["entry"]))
        }
        for row in try Row.fetchAll(db, sql: "SELECT judge, entry FROM projection_recusal") {
            recusals.insert(Pairing(JudgeID(row["judge"]), EntryID(row["entry"])))
        }
    }

    private mutating func loadRounds(_ db: Database) throws {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_panel") {
            let category: String = row["category"]
            let seats = try Row.fetchAll(
                db, sql: "SELECT judge, seat FROM projection_member WHERE category = ? ORDER BY seat, position",
                arguments: [category])
            let judges = { (seat: String) in seats.filter { $0["seat"] == seat }.map { JudgeID($0["judge"]) } }
            panels[CategoryID(category)] = PanelRecord(
                by: PanelPlan.By(rawValue: row["way"]) ?? .open, commitment: row["commitment"], source: row["source"],
                seed: row["seed"], members: judges("member"), alternates: judges("alternate"))
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_round") {
            let key = RoundKey(CategoryID(row["category"]), RoundID(row["round"]))
            let document: String = row["rubric"]
            if documents[document] == nil { documents[document] = try Self.rubric(db, document) }
            guard case .list(let works) = try Self.document(db, row["works"]).value else {
                throw StoreError.damaged(path: "record_document", why: "the order of \(key.round) is not a list")
            }
            rounds[key] = RoundRecord(
                key: key, state: RoundState(rawValue: row["state"]) ?? .planned, rubricDocument: document,
                order: works.compactMap { if case .scalar(let id) = $0.value { EntryID(id) } else { nil } },
                lastEvent: Instant(microseconds: row["last"]), sealed: row["sealed"],
                edition: row["edition"], seed: row["seed"])
        }
    }
}

extension Entry {
    fileprivate init(_ cells: Cells) throws {
        let bytes = cells.bytes(5)
        let details =
            bytes.count <= 2
            ? [:] : try Fields(.object(["details": Canonical(bytes: Array(bytes))])).textMap("details")
        self.init(
            id: EntryID(cells.text(0)), category: CategoryID(cells.text(1)), title: cells.text(2),
            unit: UnitID(cells.text(3)), submitter: cells.isNull(4) ? nil : UnitID(cells.text(4)), details: details,
            factor: Fixed(millionths: cells.integer(6)), bonus: Fixed(millionths: cells.integer(7)),
            penalty: Fixed(millionths: cells.integer(8)), people: .digest(cells.text(9)),
            state: State(rawValue: cells.text(10)) ?? .standing,
            removed: cells.isNull(11) ? nil : Int(cells.integer(11)), isTrial: cells.integer(12) == 1)
    }
}
