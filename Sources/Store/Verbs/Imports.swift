import GRDB
public import Judging

extension ContestStore {
    /// Registers units, one event each. Throws `Refusal` with every finding; then nothing has changed.
    public func importUnits(_ rows: [Placed<Unit>], amend: String?, by actor: Actor, at now: Instant, dryRun: Bool)
        throws -> Receipt
    {
        try importing(by: actor, at: now, dryRun) { _, state in state.importUnits(rows, amend: amend) }
    }

    /// Registers entries; authors go into the vault. Refuses as `importUnits`.
    public func importEntries(
        _ rows: [Placed<EntryDraft>], amend: String?, by actor: Actor, at now: Instant, dryRun: Bool
    ) throws -> Receipt {
        try importing(by: actor, at: now, dryRun) { db, state in
            let known = rows.compactMap { state.entries[$0.value.id] }
            let people = People(judges: try db.judgeNames(state), declared: try db.declaredPersons())
            return state.importEntries(rows, known: try db.people(of: known), judges: people, amend: amend)
        }
    }

    /// Registers judges; names go into the vault. Refuses as `importUnits`.
    public func importJudges(
        _ rows: [Placed<JudgeDraft>], amend: String?, by actor: Actor, at now: Instant, dryRun: Bool
    ) throws -> Receipt {
        try importing(by: actor, at: now, dryRun) { db, state in
            state.importJudges(
                rows, known: try db.judgeNames(state), declared: try db.declaredPersons(),
                authors: try db.authors(of: state.entries.values), amend: amend)
        }
    }

    /// Records declarations; reasons and persons go into the vault. Refuses as `importUnits`.
    public func importConflicts(
        _ rows: [Placed<ConflictDraft>], amend: String?, by actor: Actor, at now: Instant, dryRun: Bool
    ) throws -> Receipt {
        try importing(by: actor, at: now, dryRun) { db, state in
            state.importConflicts(
                rows, recorded: try db.recordedConflicts(), authors: try db.authors(of: state.entries.values),
                amend: amend)
        }
    }

    /// Admits entries to the review. Refuses as `importUnits`.
    public func importShortlist(_ rows: [Placed<EntryID>], by actor: Actor, at now: Instant, dryRun: Bool) throws
        -> Receipt
    {
        try importing(by: actor, at: now, dryRun) { _, state in state.importShortlist(rows) }
    }

    /// Takes a file of marks, one event a sheet. Refuses as `importUnits`.
    public func importSheets(
        _ cells: [MarkCell], stamps: [Placed<String>] = [], round: RoundID?, amend: String?, by actor: Actor,
        at now: Instant, dryRun: Bool
    ) throws -> Receipt {
        try importing(by: actor, at: now, dryRun) { db, state in
            var existing: [SheetKey: ScoreSheet] = [:]
            for category in state.plan.categories {
                for plan in category.rounds
                where plan.takesSheets && state.state(of: plan.id, in: category.id) == .open {
                    for sheet in try db.sheets(round: plan.id, category: category.id) {
                        existing[SheetKey(judge: sheet.judge, entry: sheet.entry, round: sheet.round)] = sheet
                    }
                }
            }
            return state.importSheets(
                cells, stamps: stamps, round: round, existing: existing, amend: amend, hashes)
        }
    }

    /// A dry run decides all the same and then refuses to write, by rolling back.
    func importing(
        by actor: Actor, at now: Instant, _ dryRun: Bool, _ decide: (Database, ContestState) throws -> Decision
    ) throws -> Receipt {
        guard dryRun else { return try verb(by: actor, at: now) { db, state, _ in try decide(db, state) } }
        return try reading { db in
            switch try decide(db, try load(db)) {
            case .refused(let refusal): throw refusal
            case .accepted(let acceptance):
                Receipt(
                    events: acceptance.acts.count, unchanged: acceptance.unchanged, notes: acceptance.notes, size: 0,
                    root: "")
            }
        }
    }
}

extension Database {
    /// Declarations in the record, with targets and reasons as they were written, where the vault still has them.
    fileprivate func recordedConflicts() throws -> [ConflictKey: ConflictDraft] {
        var recorded: [ConflictKey: ConflictDraft] = [:]
        for row in try Row.fetchAll(self, sql: "SELECT judge, target, seal, state FROM projection_conflict") {
            let judge = JudgeID(row["judge"])
            var with: String = row["target"]
            let seal: String = row["seal"]
            var reason = seal.isEmpty ? "" : try vaultText(seal) ?? ""
            if with == "person" {
                let parts = reason.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(
                    String.init)
                with = parts.first ?? ""
                reason = parts.count > 1 ? parts[1] : ""
            }
            recorded[ConflictKey(judge: judge, with: with)] = ConflictDraft(
                judge: judge, isDeclared: row["state"] == "declared", with: with, reason: reason)
        }
        return recorded
    }

    fileprivate func declaredPersons() throws -> [JudgeID: Set<String>] {
        var persons: [JudgeID: Set<String>] = [:]
        for draft in try recordedConflicts().values where draft.with.hasPrefix("person:") {
            persons[draft.judge, default: []].insert(String(draft.with.dropFirst(7)))
        }
        return persons
    }
}
