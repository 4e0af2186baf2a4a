import GRDB
public import Judging

/// The verbs after the seal: approval, notice, objections, announcement.
extension ContestStore {
    /// 审定: approves the awards of a category's last round, with such changes as have a reason each.
    public func approveResult(
        _ category: CategoryID, changes: [AwardChangeDraft], minutes: String, second: Second?, by actor: Actor,
        at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { db, state, _ in
            let (plan, round) = try state.find(category, state.plan.category(category)?.rounds.last?.id)
            let standings = try db.standings(state, plan, round)
            return state.approveResult(
                standings, authors: try db.authors(of: state.entries(of: category)), changes: changes, minutes: minutes,
                second: second, by: actor, hashes)
        }
    }

    /// 公示: says where and on which days the approved list hangs out.
    public func postNotice(
        _ category: CategoryID, from: CivilDate, to: CivilDate, place: String, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in state.postNotice(category, from: from, to: to, place: place) }
    }

    /// Puts an objection into the register.
    public func receiveObjection(_ category: CategoryID, _ draft: ObjectionDraft, by actor: Actor, at now: Instant)
        throws -> Receipt
    {
        try verb(by: actor, at: now) { _, state, _ in state.receiveObjection(category, draft, at: now) }
    }

    /// Closes an objection with what was found and answered.
    public func answerObjection(
        _ category: CategoryID, _ number: Int, outcome: Objection.Outcome, finding: String, answer: String,
        second: Second?, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in
            state.answerObjection(
                category, number, outcome: outcome, finding: finding, answer: answer, second: second, by: actor)
        }
    }

    /// 通报: the approved list stands.
    public func announceResult(_ category: CategoryID, by actor: Actor, at now: Instant) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in state.announceResult(category, at: now) }
    }

    /// The changes of an approval with their reasons, in order.
    public func awardChanges(_ category: CategoryID, approval: Int) throws -> [(act: AwardChanged, reason: String)] {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM projection_award_change WHERE category = ? AND approval = ? ORDER BY event",
                arguments: [category.text, approval]
            ).map { row in
                let act = AwardChanged(
                    category: category, approval: approval, entry: EntryID(row["entry"]), was: row["was"],
                    now: row["now"], minutes: row["minutes"], reason: .digest(row["reason"]))
                return (act, try db.vaultText(row["reason"]) ?? "")
            }
        }
    }
}

extension Database {
    /// An objection's texts out of the vault; one that was erased is blank.
    func texts(of objection: Objection, in category: CategoryID) throws -> ObjectionText {
        let row = try Row.fetchOne(
            self, sql: "SELECT * FROM projection_objection WHERE category = ? AND number = ?",
            arguments: [category.text, objection.number])
        let text = { (column: String) in
            try (row?[column] as String?).flatMap { try self.vaultText($0) } ?? ""
        }
        return ObjectionText(
            objection: objection, objector: try text("objector"), contact: try text("contact"),
            content: try text("content"), evidence: try text("evidence"), finding: try text("finding"),
            answer: try text("answer"))
    }
}
