extension ContestState {
    /// Decides on one judge's finished sheet from the prompts; a sheet already in is amended, with a reason.
    ///
    /// `ticked` are the other works this judge has ticked, where the round is a vote by ticks.
    public func submit(
        _ sheet: ScoreSheet, existing: ScoreSheet?, ticked: Int = 0, reason: String?, at now: Instant,
        keepsWindow: Bool
    ) -> Decision {
        guard let entry = entries[sheet.entry] else { return .refused(.unknownEntry(sheet.entry.text)) }
        guard let category = plan.category(entry.category), let round = category.round(sheet.round) else {
            return .refused(.unknownRound(sheet.round.text, known: []))
        }
        var findings = Findings()
        let roundState = state(of: sheet.round, in: category.id)
        if roundState != .open { findings.refuse(.roundIs(sheet.round, roundState.rawValue, needs: "open")) }
        if keepsWindow, let window = round.window, !window.contains(zone.date(of: now)) {
            findings.refuse(.outsideWindow(sheet.round, from: window.from, to: window.to))
        }
        if let problem = objection(sheet.judge, entry, category, relations) { findings.refuse(problem) }
        if let rubric = rubric(of: category, round: sheet.round) {
            for (mark, criterion) in zip(sheet.points, rubric.criteria) {
                guard let mark else { continue }
                if case .failure(let refusal) = rubric.check(mark.description, for: criterion) {
                    findings.add(refusal.findings)
                }
            }
        }
        if let ticks = round.ticks, sheet.points.first == .some(.one),
            let problem = ticks.objection(sheet.judge, ticking: 1, others: ticked)
        {
            findings.refuse(problem)
        }
        for gate in rubric(of: category, round: sheet.round)?.gates ?? []
        where gate.fail == .panel && sheet.gates[gate.id] == false && sheet.note == nil && reason.nonEmpty == nil {
            findings.refuse(.flagNeedsReason(gate.id))
        }
        guard let existing else { return Decision(findings, [SheetSubmitted(sheet: SheetFields(sheet))]) }
        if existing.state == .void { findings.refuse(.sheetIsVoid(sheet.judge, sheet.entry)) }
        var hasNewNote = false
        if case .clear = sheet.note { hasNewNote = true }
        if existing.points == sheet.points, existing.gates == sheet.gates, !hasNewNote {
            return Decision(findings, [], unchanged: 1)
        }
        // Filling what was blank needs no reason; changing what was given does.
        let isFilling =
            zip(existing.points, sheet.points).allSatisfy { $0 == nil || $0 == $1 }
            && existing.gates.allSatisfy { sheet.gates[$0.key] == $0.value } && !(existing.isComplete && hasNewNote)
        if isFilling { return Decision(findings, [SheetSubmitted(sheet: SheetFields(sheet))]) }
        guard let reason, !reason.isEmpty else {
            findings.refuse(.reasonNeeded)
            return Decision(findings, [])
        }
        return Decision(findings, [SheetAmended(sheet: SheetFields(sheet), reason: .clear(reason))])
    }

    /// Decides to strike a sheet out while its round is not sealed; its marks stay on record.
    public func void(_ sheet: ScoreSheet?, _ judge: JudgeID, _ entry: EntryID, reason: String?) -> Decision {
        guard let sheet else { return .refused(.noSheet(judge, entry)) }
        var findings = Findings()
        if sheet.state == .void { findings.refuse(.sheetIsVoid(judge, entry)) }
        if reason?.isEmpty ?? true { findings.refuse(.reasonNeeded) }
        if let category = entries[entry]?.category {
            let state = state(of: sheet.round, in: category)
            if state == .sealed || state == .planned {
                findings.refuse(.roundIs(sheet.round, state.rawValue, needs: "open"))
            }
        }
        return Decision(
            findings, [SheetVoided(judge: judge, entry: entry, round: sheet.round, reason: .clear(reason ?? ""))])
    }

    /// Decides on a judge stepping back from an entry; a sheet already in no longer counts.
    public func recuse(_ judge: JudgeID, from entry: EntryID, reason: String?) -> Decision {
        var findings = Findings()
        if judges[judge] == nil { findings.refuse(.unknownJudge(judge.text)) }
        if entries[entry] == nil { findings.refuse(.unknownEntry(entry.text)) }
        if reason?.isEmpty ?? true { findings.refuse(.reasonNeeded) }
        if recusals.contains(Pairing(judge, entry)) { findings.refuse(.isRecused(judge, entry)) }
        if let category = entries[entry].flatMap({ plan.category($0.category) }) {
            for round in category.rounds where round.takesSheets && state(of: round.id, in: category.id) == .sealed {
                findings.refuse(.roundIs(round.id, "sealed", needs: "open"))
            }
        }
        return Decision(findings, [JudgeRecused(judge: judge, entry: entry, reason: .clear(reason ?? ""))])
    }

    /// How many works a judge still owes in the open rounds of a category: while any, others' marks stay hidden.
    public func worksLeft(for judge: JudgeID, in category: CategoryPlan, sheets: [ScoreSheet], round: RoundID)
        -> [EntryID]
    {
        guard state(of: round, in: category.id) == .open, panel(of: category).contains(where: { $0.id == judge }) else {
            return []
        }
        let relations = self.relations
        let done = Set(sheets.filter { $0.judge == judge && ($0.isComplete || $0.state == .void) }.map(\.entry))
        return order(of: round, in: category.id).filter { id in
            !done.contains(id) && entries[id].map { objection(judge, $0, category, relations) == nil } ?? false
        }
    }
}
