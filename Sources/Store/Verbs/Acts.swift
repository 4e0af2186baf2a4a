import Foundation
import GRDB
public import Judging

extension ContestStore {
    /// Opens a round and draws the order of its works, by `seed` or by the panel's.
    public func openRound(
        _ category: CategoryID, _ round: RoundID, seed: String?, reason: String?, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in
            state.openRound(category, round, seed: seed, reason: reason, at: now, hashes)
        }
    }

    /// Closes an open round: no more marks or ballots.
    public func closeRound(_ category: CategoryID, _ round: RoundID, reason: String?, by actor: Actor, at now: Instant)
        throws -> Receipt
    {
        try verb(by: actor, at: now) { _, state, _ in state.closeRound(category, round, reason: reason) }
    }

    public func sealRound(_ category: CategoryID, _ round: RoundID, reason: String?, by actor: Actor, at now: Instant)
        throws -> Receipt
    {
        try verb(by: actor, at: now) { db, state, _ in
            let (plan, roundPlan) = try state.find(category, round)
            return state.sealRound(try db.standings(state, plan, roundPlan), reason: reason, hashes)
        }
    }

    /// Gives a sealed result a new edition without the works removed since, and tells both.
    public func reviseRound(
        _ category: CategoryID, _ round: RoundID, reason: String?, second: Second?, by actor: Actor, at now: Instant
    ) throws -> (receipt: Receipt, old: Standings, new: Standings) {
        var editions: (old: Standings, new: Standings)?
        let receipt = try verb(by: actor, at: now) { db, state, _ in
            let (plan, roundPlan) = try state.find(category, round)
            var current = state
            current.rounds[RoundKey(category, round)]?.sealed = .max
            let old = try db.standings(state, plan, roundPlan)
            let new = try db.standings(current, plan, roundPlan)
            editions = (old, new)
            return state.reviseRound(old: old, new: new, reason: reason, second: second, by: actor, hashes)
        }
        return (receipt, editions!.old, editions!.new)
    }

    /// Opens a closed round again; `second` must be somebody other than `actor`.
    public func reopenRound(
        _ category: CategoryID, _ round: RoundID, reason: String?, second: Second?, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in
            state.reopenRound(category, round, reason: reason, second: second, by: actor)
        }
    }

    /// Seats a panel by appointment.
    public func appointPanel(
        _ category: CategoryID, members: [JudgeID], alternates: [JudgeID], approval: String?, by actor: Actor,
        at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in
            state.appointPanel(category, members: members, alternates: alternates, approval: approval)
        }
    }

    /// Fixes roster and conflicts and names the event whose digits will be the seed.
    public func commitPanel(_ category: CategoryID, source: String, by actor: Actor, at now: Instant) throws -> Receipt
    {
        try verb(by: actor, at: now) { _, state, _ in state.commitPanel(category, source: source, hashes) }
    }

    /// Draws a committed panel with 20 digits or more.
    public func drawPanel(_ category: CategoryID, seed: String, by actor: Actor, at now: Instant) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in state.drawPanel(category, seed: seed, hashes) }
    }

    /// Withdraws or disqualifies an entry, with a reason.
    public func removeEntry(_ entry: EntryID, as state: Entry.State, reason: String?, by actor: Actor, at now: Instant)
        throws -> Receipt
    {
        try verb(by: actor, at: now) { _, contest, _ in contest.remove(entry, as: state, reason: reason) }
    }

    /// Takes a judge off one entry; a draft on it is forgotten.
    public func recuse(_ judge: JudgeID, from entry: EntryID, reason: String?, by actor: Actor, at now: Instant) throws
        -> Receipt
    {
        try verb(by: actor, at: now) { db, state, _ in
            try db.clearDraft(judge, entry)
            return state.recuse(judge, from: entry, reason: reason)
        }
    }

    /// Submits or amends one judge's sheet and clears its draft.
    public func submit(
        _ sheet: ScoreSheet, reason: String?, keepsWindow: Bool, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { db, state, _ in
            let existing = try db.sheet(sheet.judge, sheet.entry, sheet.round)
            try db.clearDraft(sheet.judge, sheet.entry)
            let ticked = try db.ticked(sheet, in: state)
            return state.submit(
                sheet, existing: existing, ticked: ticked, reason: reason, at: now, keepsWindow: keepsWindow)
        }
    }

    /// Strikes a sheet out; its marks stay in the record.
    public func voidSheet(
        _ judge: JudgeID, _ entry: EntryID, _ round: RoundID, reason: String?, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { db, state, _ in
            state.void(try db.sheet(judge, entry, round), judge, entry, reason: reason)
        }
    }

    /// Adopts plans and rubrics that differ from those in force; a changed rubric needs a new version.
    public func adopt(
        plan: ContestPlan, planDocument: [UInt8], rubrics: [String: Rubric], rubricDocuments: [String: [UInt8]],
        by actor: Actor,
        at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in
            var findings = Findings()
            var acts: [any Act] = []
            var documents: [[UInt8]] = []
            if hashes.digest(planDocument) != state.planDocument {
                for problem in state.objectionsToAdopting(plan) { findings.refuse(problem) }
                acts.append(PlanAdopted(document: hashes.digest(planDocument)))
                documents.append(planDocument)
            }
            for (name, rubric) in rubrics.sorted(by: { $0.key < $1.key }) {
                guard let body = rubricDocuments[name] else { continue }
                let digest = hashes.digest(body)
                let old = state.adopted[name]
                if old?.document == digest { continue }
                if let old, old.rubric.version >= rubric.version {
                    findings.refuse(.rubricChangedWithoutVersion(name, version: old.rubric.version))
                }
                acts.append(RubricAdopted(rubric: name, version: rubric.version, document: digest))
                documents.append(body)
            }
            if findings.hasErrors { return .refused(Refusal(findings.all)) }
            return .accepted(Acceptance(acts: acts, notes: findings.all, documents: documents))
        }
    }
}
