import GRDB
import Judging

extension ContestState {
    /// Screenings, forms, rulings and PINs: what a day of review on paper leaves.
    mutating func loadDay(_ db: Database) throws {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_screening") {
            let entry = EntryID(row["entry"])
            guard let checker = Actor(row["checker"]), let second = Second(row) else {
                throw StoreError.damaged(path: "projection_screening", why: "\(entry) names no checker")
            }
            screenings[entry] = Screening(
                entry: entry, answers: try Self.map(row["answers"]).compactMapValues { ScreeningAnswer(rawValue: $0) },
                until: (row["until"] as String?).flatMap { CivilDate($0) }, checker: checker,
                second: second, reason: (row["reason"] as String?).map(Sealed.digest),
                at: Instant(microseconds: row["at"]))
        }
        for row in try Row.fetchAll(db, sql: "SELECT entry, measured FROM projection_measurement") {
            measured[EntryID(row["entry"])] = try Self.map(row["measured"])
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_form") {
            let form = FormRecord(row)
            forms[form.number] = form
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_ruling") {
            let key = RoundKey(CategoryID(row["category"]), RoundID(row["round"]))
            let votes = try Self.map(row["votes"]).map { (EntryID($0.key), Int($0.value) ?? 0) }
            let ruling = Ruling(
                id: row["matter"], facts: row["facts"],
                count: PanelVote(ayes: row["ayes"], noes: row["noes"], abstained: row["abstained"]),
                votes: Dictionary(votes, uniquingKeysWith: { $1 }), chair: JudgeID(row["chair"]),
                order: (row["places"] as String).split(separator: "+").map { EntryID(String($0)) })
            rulings[key, default: [:]][ruling.id] = ruling
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_lot") {
            lots[RoundKey(CategoryID(row["category"]), RoundID(row["round"]))] = LotRecord(
                commitment: row["commitment"], source: row["source"], seed: row["seed"])
        }
        for row in try Row.fetchAll(db, sql: "SELECT person, verifier FROM projection_pin") {
            if let person = Actor(row["person"]) { pins[person] = .digest(row["verifier"]) }
        }
    }

    private static func map(_ text: String) throws -> [String: String] {
        try Fields(.object(["map": Canonical(bytes: Array(text.utf8))])).textMap("map")
    }
}

extension FormRecord {
    fileprivate init(_ row: Row) {
        let keyed = { (clerk: String?, grid: String?) -> Keyed? in
            guard let clerk = clerk.flatMap({ Actor($0) }), let grid else { return nil }
            return Keyed(clerk: clerk, grid: grid)
        }
        self.init(
            number: row["number"], category: CategoryID(row["category"]), round: RoundID(row["round"]),
            judge: JudgeID(row["judge"]), state: State(rawValue: row["state"]) ?? .issued,
            first: keyed(row["first_clerk"], row["first_grid"]),
            second: keyed(row["second_clerk"], row["second_grid"]), isSubmitted: row["submitted"] == 1)
    }
}
