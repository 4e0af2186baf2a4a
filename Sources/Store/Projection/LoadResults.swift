import Foundation
import GRDB
import Judging

extension ContestState {
    /// Approvals, notices, objections and announcements of each category.
    mutating func loadResults(_ db: Database) throws {
        var approvals: [CategoryID: [Int: Approval]] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_approval ORDER BY category, number") {
            let category = CategoryID(row["category"])
            guard let by = Actor(row["approver"]), let second = Second(row) else {
                throw StoreError.damaged(path: "projection_approval", why: "\(category) names no organizers")
            }
            let approval = Approval(
                number: row["number"], round: RoundID(row["round"]), edition: row["edition"],
                computed: try db.awardList(row["computed"]), approved: try db.awardList(row["approved"]),
                minutes: row["minutes"], by: by, second: second, at: Instant(microseconds: row["at"]))
            approvals[category, default: [:]][approval.number] = approval
            results[category, default: ResultProgress()].approval = approval
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_notice") {
            let category = CategoryID(row["category"])
            let number: Int = row["approval"]
            guard let shown = approvals[category]?[number]?.approved, let from = CivilDate(row["first"] as String),
                let to = CivilDate(row["last"] as String)
            else { throw StoreError.damaged(path: "projection_notice", why: "\(category) shows no approved list") }
            results[category]?.notice = PublicNotice(
                approval: number, shown: shown, from: from, to: to, place: row["place"])
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_objection ORDER BY category, number") {
            let objection = Objection(
                number: row["number"], entry: (row["entry"] as String?).map { EntryID($0) },
                at: Instant(microseconds: row["at"]),
                outcome: (row["outcome"] as String?).flatMap { Objection.Outcome(rawValue: $0) },
                answered: (row["answered"] as Int64?).map { Instant(microseconds: $0) }, second: Second(row))
            results[CategoryID(row["category"]), default: ResultProgress()].objections.append(objection)
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM projection_announcement") {
            results[CategoryID(row["category"]), default: ResultProgress()].announced = Instant(
                microseconds: row["at"])
        }
    }
}

extension Database {
    fileprivate func awardList(_ digest: String) throws -> AwardList {
        guard
            let body = try Data.fetchOne(
                self, sql: "SELECT body FROM record_document WHERE digest = ?", arguments: [digest])
        else { throw StoreError.damaged(path: "record_document", why: "\(digest) is absent") }
        return try AwardList(document: Array(body))
    }
}

extension Second {
    /// The second person of a projected row with `second` and `proof`; nil where it has none.
    init?(_ row: Row) {
        guard let actor = (row["second"] as String?).flatMap({ Actor($0) }), let proof = row["proof"] as String? else {
            return nil
        }
        self.init(actor: actor, proof: proof == "pin" ? .pin : .paper(String(proof.drop { $0 != ":" }.dropFirst())))
    }
}
