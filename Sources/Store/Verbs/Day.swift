import Foundation
import GRDB
public import Judging
import Trail

/// The verbs of a day of review on paper: screening, forms, cases.
extension ContestStore {
    /// Records the screening of works by a checker and a second one; all or nothing.
    public func screen(
        _ rows: [Placed<ScreeningDraft>], second: Second?, by actor: Actor, at now: Instant, dryRun: Bool = false
    ) throws -> Receipt {
        try importing(by: actor, at: now, dryRun) { _, state in state.screen(rows, by: actor, second: second) }
    }

    /// Keeps what works' files were measured to be.
    public func recordMeasurements(_ acts: [EntryMeasured], by actor: Actor, at now: Instant) throws -> Receipt {
        try verb(by: actor, at: now) { _, _, _ in .accepted(Acceptance(acts: acts)) }
    }

    /// Makes the shortlist that follows from the screening and the tick round.
    public func admit(to category: CategoryID, by actor: Actor, at now: Instant) throws -> Receipt {
        try verb(by: actor, at: now) { db, state, _ in
            let plan = try state.find(category, nil).0
            return state.admit(to: plan, ticks: try db.tickStandings(state, plan))
        }
    }

    /// For each work of a category why it is or is not admitted, and the standings of the tick round if it has begun.
    public func admissions(to category: CategoryID) throws -> [(entry: Entry, why: Admission)] {
        try reading { db in
            let state = try load(db)
            let plan = try state.find(category, nil).0
            return state.admissions(to: plan, ticks: try db.tickStandings(state, plan))
        }
    }

    /// Numbers the forms of a round and hands them out.
    public func issueForms(_ category: CategoryID, _ round: RoundID, by actor: Actor, at now: Instant) throws -> Receipt
    {
        try verb(by: actor, at: now) { _, state, _ in state.issueForms(category, round) }
    }

    /// Says where forms are: returned, void, blank.
    public func markForms(
        _ numbers: [String], as place: FormRecord.State, reason: String?, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in state.markForms(numbers, as: place, reason: reason) }
    }

    /// Takes a reading of a form and forgets its draft; a second one that agrees submits the sheets.
    public func key(_ number: String, pass: Int, _ grid: KeyedGrid, by clerk: Actor, at now: Instant) throws -> Receipt
    {
        try verb(by: clerk, at: now) { db, state, _ in
            try db.clearKeying(number, pass)
            let form = state.forms[number]
            let first = pass == 2 ? try form?.first.flatMap { try db.grid($0.grid) } : nil
            return state.key(
                number, pass: pass, grid, first: first, existing: try db.sheets(of: form), by: clerk, hashes)
        }
    }

    /// Settles what two readings of a form differ in, and submits its sheets.
    public func settle(_ number: String, values: [String: String], by actor: Actor, at now: Instant) throws -> Receipt {
        try verb(by: actor, at: now) { db, state, _ in
            let form = state.forms[number]
            return state.settle(
                number, values: values, first: try form?.first.flatMap { try db.grid($0.grid) },
                second: try form?.second.flatMap { try db.grid($0.grid) }, existing: try db.sheets(of: form), by: actor)
        }
    }

    /// Both readings of a form, where they are in.
    public func grids(of form: FormRecord) throws -> (first: KeyedGrid?, second: KeyedGrid?) {
        try reading { db in
            (try form.first.flatMap { try db.grid($0.grid) }, try form.second.flatMap { try db.grid($0.grid) })
        }
    }

    /// Records what the panel decided on a case.
    public func rule(
        on matter: String, _ category: CategoryID, _ round: RoundID, count: PanelVote, votes: [EntryID: Int],
        chair: JudgeID, second: Second?, reason: String?, order: [EntryID] = [], by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { db, state, _ in
            let (plan, roundPlan) = try state.find(category, round)
            return state.rule(
                on: matter, try db.standings(state, plan, roundPlan), count: count, votes: votes, chair: chair,
                second: second, reason: reason, order: order)
        }
    }
}

extension Database {
    /// A grid out of the record's documents.
    func grid(_ digest: String) throws -> KeyedGrid? {
        try Data.fetchOne(self, sql: "SELECT body FROM record_document WHERE digest = ?", arguments: [digest])
            .map { try KeyedGrid(document: Array($0)) }
    }

    /// The sheets of a form's judge that are in already.
    fileprivate func sheets(of form: FormRecord?) throws -> [EntryID: ScoreSheet] {
        guard let form else { return [:] }
        let own = try sheets(round: form.round, category: form.category).filter { $0.judge == form.judge }
        return Dictionary(uniqueKeysWithValues: own.map { ($0.entry, $0) })
    }

    /// The standings of a category's tick round, or nil where there is none or it has not closed.
    fileprivate func tickStandings(_ state: ContestState, _ plan: CategoryPlan) throws -> Standings? {
        guard let round = plan.rounds.first(where: { $0.ticks != nil }),
            [.closed, .sealed].contains(state.state(of: round.id, in: plan.id))
        else { return nil }
        return try standings(state, plan, round)
    }

    /// How many works other than this one its judge has ticked, where the round is a vote by ticks.
    func ticked(_ sheet: ScoreSheet, in state: ContestState) throws -> Int {
        guard let category = state.entries[sheet.entry]?.category,
            state.plan.category(category)?.round(sheet.round)?.ticks != nil
        else { return 0 }
        return try sheets(round: sheet.round, category: category).count {
            $0.judge == sheet.judge && $0.entry != sheet.entry && $0.state == .submitted
                && $0.points.first == .some(.one)
        }
    }
}
