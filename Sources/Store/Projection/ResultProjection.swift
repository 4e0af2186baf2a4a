import GRDB
import Judging

extension Projection {
    /// What happens to a result after its seal; all else goes on to rounds and panels.
    func applyResult(_ event: Event, _ seq: Int) throws {
        switch event.act {
        case let act as AwardChanged:
            try run(
                "INSERT INTO projection_award_change VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    seq, act.category.text, act.approval, act.entry.text, act.was, act.now, act.minutes,
                    act.reason.digest,
                ])
        case let act as ResultApproved:
            try run(
                "INSERT INTO projection_approval VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    act.category.text, act.number, act.round.text, act.edition, act.computed, act.approved, act.minutes,
                    event.by.description, act.second.actor.description, act.second.proofText, event.at.microseconds,
                ])
        case let act as NoticePosted:
            try run(
                "INSERT OR REPLACE INTO projection_notice VALUES (?, ?, ?, ?, ?)",
                [act.category.text, act.approval, act.from.description, act.to.description, act.place])
        case let act as ObjectionReceived:
            try run(
                "INSERT INTO projection_objection VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, NULL, NULL)",
                [
                    act.category.text, act.number, act.entry?.text, act.objector.digest, act.contact.digest,
                    act.content.digest, act.evidence?.digest, event.at.microseconds,
                ])
        case let act as ObjectionAnswered:
            try run(
                """
                UPDATE projection_objection SET outcome = ?, finding = ?, answer = ?, second = ?, proof = ?, \
                answered = ? WHERE category = ? AND number = ?
                """,
                [
                    act.outcome.rawValue, act.finding.digest, act.answer.digest, act.second.actor.description,
                    act.second.proofText, event.at.microseconds, act.category.text, act.number,
                ])
        case let act as ResultAnnounced:
            try run(
                "INSERT INTO projection_announcement VALUES (?, ?, ?)",
                [act.category.text, act.approval, event.at.microseconds])
        default: try applyRoundOrPanel(event, seq)
        }
    }
}
