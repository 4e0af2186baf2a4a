extension ContestState {
    /// The forms of a round, by number.
    public func forms(of category: CategoryID, _ round: RoundID) -> [FormRecord] {
        forms.values.filter { $0.category == category && $0.round == round }
            .sorted { ($0.number.count, $0.number) < ($1.number.count, $1.number) }
    }

    /// The form a judge's marks are to be read from: the last one issued to him that is not void.
    public func form(of judge: JudgeID, _ category: CategoryID, _ round: RoundID) -> FormRecord? {
        forms(of: category, round).last { $0.judge == judge && $0.state != .void }
    }

    /// Numbers a form for every judge who has none yet; one whose form was voided gets a new number.
    public func issueForms(_ category: CategoryID, _ round: RoundID) -> Decision {
        let plan: CategoryPlan
        let roundPlan: RoundPlan
        do throws(Refusal) { (plan, roundPlan) = try find(category, round) } catch { return .refused(error) }
        let state = state(of: round, in: category)
        var findings = Findings()
        if !roundPlan.takesSheets { findings.refuse(.roundTakesNo("sheets", round: round)) }
        if state != .open { findings.refuse(.roundIs(round, state.rawValue, needs: "open")) }
        let before = forms(of: category, round).count
        let judges = panel(of: plan).map(\.id).filter { form(of: $0, category, round) == nil }
        if judges.isEmpty, before == 0 { findings.refuse(.panelNotSeated(category)) }
        let numbers = judges.enumerated().map { ("\(category)-\(round)-\(before + $0.offset + 1)", $0.element) }
        guard !numbers.isEmpty else { return Decision(findings, [], unchanged: before) }
        let act = FormsIssued(
            category: category, round: round, forms: Dictionary(numbers, uniquingKeysWith: { one, _ in one }))
        return Decision(findings, [act], unchanged: before)
    }

    /// Says where a form is: returned, void with a reason, or handed back blank.
    public func markForms(_ numbers: [String], as place: FormRecord.State, reason: String?) -> Decision {
        var findings = Findings()
        var acts: [any Act] = []
        for number in numbers {
            guard let form = forms[number] else {
                findings.refuse(.unknownForm(number, known: forms.keys.sorted()))
                continue
            }
            let roundState = state(of: form.round, in: form.category)
            if roundState == .sealed { findings.refuse(.roundIs(form.round, "sealed", needs: "open")) }
            if form.isSubmitted || form.first != nil && place != .void { findings.refuse(.formIsKeyed(number)) }
            if form.state == place { findings.refuse(.formIs(number, place)) }
            if place == .void || form.state == .void || form.state == .blank, reason.nonEmpty == nil {
                findings.refuse(.reasonNeeded)
            }
            acts.append(FormMarked(form: number, state: place, reason: reason.nonEmpty.map(Sealed.clear)))
        }
        return Decision(findings, acts)
    }

    /// The works a form's rows stand for: those its judge may mark, in the drawn order, trial works left out.
    public func rows(of form: FormRecord) -> [EntryID] {
        guard let category = plan.category(form.category) else { return [] }
        let relations = self.relations
        return order(of: form.round, in: form.category).filter { id in
            entries[id].map { objection(form.judge, $0, category, relations) == nil } ?? false
        }
    }

    /// Takes one clerk's reading of a form. The second reading, by somebody else, submits the sheets where both agree.
    ///
    /// `first` is the grid of the first reading, where there is one; `existing` are the judge's sheets already in.
    public func key(
        _ number: String, pass: Int, _ grid: KeyedGrid, first: KeyedGrid?, existing: [EntryID: ScoreSheet],
        by clerk: Actor, _ hashes: Hashes
    ) -> Decision {
        guard let form = forms[number] else { return .refused(.unknownForm(number, known: forms.keys.sorted())) }
        var findings = Findings()
        let roundState = state(of: form.round, in: form.category)
        if roundState != .open { findings.refuse(.roundIs(form.round, roundState.rawValue, needs: "open")) }
        if form.state == .void || form.state == .blank { findings.refuse(.formIs(number, form.state)) }
        if form.second != nil || form.isSubmitted { findings.refuse(.formIsKeyed(number)) }
        if pass == 2, form.first == nil { findings.refuse(.firstPassMissing(number)) }
        if pass == 2, form.first?.clerk == clerk { findings.refuse(.sameKeyer(clerk.description)) }
        if pass == 1, let keyer = form.first?.clerk, keyer != clerk { findings.refuse(.formIsKeyed(number)) }
        guard let category = plan.category(form.category), let rubric = rubric(of: category, round: form.round) else {
            return .refused(.unknownCategory(form.category.text, known: []))
        }
        let rows = rows(of: form)
        if grid.rows.map(\.entry) != rows {
            findings.refuse(.gridRows(have: grid.rows.count, need: rows.count))
        }
        for row in grid.rows { check(row, rubric, &findings) }
        let document = grid.document
        var acts: [any Act] = [FormKeyed(form: number, pass: pass, grid: hashes.digest(document))]
        if pass == 2, let first, !findings.hasErrors, rubric.mismatches(first, grid).isEmpty {
            acts += submissions(grid, form, category, existing, &findings)
        }
        return Decision(findings, acts, documents: [document])
    }

    /// Ends the mismatches of a form by a third look at the paper, by somebody who keyed neither reading, and submits.
    public func settle(
        _ number: String, values: [String: String], first: KeyedGrid?, second: KeyedGrid?,
        existing: [EntryID: ScoreSheet], by actor: Actor
    ) -> Decision {
        guard let form = forms[number] else { return .refused(.unknownForm(number, known: forms.keys.sorted())) }
        var findings = Findings()
        let roundState = state(of: form.round, in: form.category)
        if roundState != .open { findings.refuse(.roundIs(form.round, roundState.rawValue, needs: "open")) }
        guard let first, let second else { return .refused(.firstPassMissing(number)) }
        if form.isSubmitted { findings.refuse(.formIsKeyed(number)) }
        if [form.first?.clerk, form.second?.clerk].contains(actor) {
            findings.refuse(.sameKeyer(actor.description))
        }
        guard let category = plan.category(form.category), let rubric = rubric(of: category, round: form.round) else {
            return .refused(.unknownCategory(form.category.text, known: []))
        }
        switch rubric.settle(first, second, values: values) {
        case .failure(let refusal):
            findings.add(refusal.findings)
            return Decision(findings, [])
        case .success(let grid):
            let sheets = submissions(grid, form, category, existing, &findings)
            return Decision(findings, [FormSettled(form: number, cells: values)] + sheets)
        }
    }

    private func check(_ row: KeyedGrid.Row, _ rubric: Rubric, _ findings: inout Findings) {
        guard row.marks.count == rubric.criteria.count else {
            return findings.refuse(.wrongCellCount(have: row.marks.count, need: rubric.criteria.count))
        }
        for (mark, criterion) in zip(row.marks, rubric.criteria) {
            guard let mark, case .failure(let refusal) = rubric.check(mark.description, for: criterion) else {
                continue
            }
            findings.add(refusal.findings)
        }
    }

    /// One sheet a row; a row without a mark or an answer is a work the judge left out, and stays missing.
    private func submissions(
        _ grid: KeyedGrid, _ form: FormRecord, _ category: CategoryPlan, _ existing: [EntryID: ScoreSheet],
        _ findings: inout Findings
    ) -> [any Act] {
        let relations = self.relations
        var acts: [any Act] = []
        var ticked = 0
        for row in grid.rows {
            guard row.marks.contains(where: { $0 != nil }) || row.gates.values.contains(false) else { continue }
            guard let entry = entries[row.entry] else { continue }
            if let problem = objection(form.judge, entry, category, relations) { findings.refuse(problem) }
            if existing[row.entry] != nil { findings.refuse(.sheetIsIn(form.judge, row.entry)) }
            ticked += row.marks.first == .some(.one) ? 1 : 0
            let sheet = ScoreSheet(
                judge: form.judge, entry: row.entry, round: form.round, points: row.marks, gates: row.gates)
            acts.append(SheetSubmitted(sheet: SheetFields(sheet, form: form.number)))
        }
        if let ticks = category.round(form.round)?.ticks,
            let problem = ticks.objection(form.judge, ticking: ticked, others: 0)
        {
            findings.refuse(problem)
        }
        return acts
    }
}
