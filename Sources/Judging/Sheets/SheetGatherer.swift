/// Gathers the cells of a file into sheets, checking each as it comes; a sheet's standing is asked only once.
struct SheetGatherer {
    struct Change {
        var sheet: ScoreSheet
        var isAmendment = false
        var isChanged = false
    }

    private let state: ContestState
    private let relations: Relations
    private let round: RoundID?
    private let existing: [SheetKey: ScoreSheet]
    private let mayAmend: Bool
    private var drafts: [SheetKey: Int] = [:]
    private var all: [Change] = []
    private var targets: [CategoryID: (round: RoundPlan, rubric: Rubric, category: CategoryPlan)?] = [:]
    private var refused: Set<Pairing> = []
    /// The line on which each cell of this file was first given.
    private var given: [CellKey: Given] = [:]
    private(set) var unchanged = 0

    private struct CellKey: Hashable {
        let draft: Int
        let item: Int
    }

    private struct Given {
        let points: String
        let line: Int
    }

    init(_ state: ContestState, round: RoundID?, existing: [SheetKey: ScoreSheet], amend: Bool) {
        self.state = state
        relations = state.relations
        self.round = round
        self.existing = existing
        mayAmend = amend
    }

    /// Sheets that say something new, by judge and entry.
    var changes: [Change] {
        all.filter(\.isChanged).sorted { ($0.sheet.judge, $0.sheet.entry) < ($1.sheet.judge, $1.sheet.entry) }
    }

    mutating func take(_ cell: MarkCell, _ findings: inout Findings) {
        guard let entry = state.entries[cell.entry] else {
            findings.refuse(.unknownEntry(cell.entry.text), at: cell.place)
            return
        }
        guard let target = target(entry.category, at: cell.place, &findings) else { return }
        guard let draft = draft(cell, entry, target, &findings) else { return }
        if let gate = target.rubric.gate(named: cell.item) {
            takeGate(cell, gate, draft, target.rubric, &findings)
        } else {
            takeMark(cell, draft, target.rubric, &findings)
        }
    }

    /// Refuses more ticks of one judge than the round allows, those of this file and those already in.
    func checkTicks(_ findings: inout Findings) {
        var sheets = existing.filter { $0.value.state == .submitted }
        for change in all {
            let sheet = change.sheet
            sheets[SheetKey(judge: sheet.judge, entry: sheet.entry, round: sheet.round)] = sheet
        }
        for (category, target) in targets.sorted(by: { $0.key < $1.key }) {
            guard let round = target?.round, let ticks = round.ticks else { continue }
            let ticked = sheets.values.filter {
                $0.round == round.id && state.entries[$0.entry]?.category == category && $0.points.first == .some(.one)
            }
            for (judge, own) in Dictionary(grouping: ticked, by: \.judge).sorted(by: { $0.key < $1.key }) {
                if let problem = ticks.objection(judge, ticking: own.count, others: 0) { findings.refuse(problem) }
            }
        }
    }

    private mutating func target(
        _ id: CategoryID, at place: Place, _ findings: inout Findings
    ) -> (round: RoundPlan, rubric: Rubric, category: CategoryPlan)? {
        if let known = targets[id] { return known }
        guard let category = state.plan.category(id) else {
            findings.refuse(.unknownCategory(id.text, known: state.plan.categories.map(\.id.text)), at: place)
            return nil
        }
        switch state.target(category, round, .sheets) {
        case .failure(let refusal):
            for finding in refusal.findings { findings.refuse(finding.problem, at: place) }
            targets[id] = .some(nil)
            return nil
        case .success(let plan):
            guard let rubric = state.rubric(of: category, round: plan.id) else {
                preconditionFailure("an open round without its rubric")
            }
            targets[id] = (plan, rubric, category)
            return (plan, rubric, category)
        }
    }

    private mutating func draft(
        _ cell: MarkCell, _ entry: Entry, _ target: (round: RoundPlan, rubric: Rubric, category: CategoryPlan),
        _ findings: inout Findings
    ) -> Int? {
        let key = SheetKey(judge: cell.judge, entry: entry.id, round: target.round.id)
        if let known = drafts[key] { return known }
        let pairing = Pairing(cell.judge, entry.id)
        if refused.contains(pairing) { return nil }
        var problem = state.objection(cell.judge, entry, target.category, relations)
        if existing[key]?.state == .void { problem = .sheetIsVoid(cell.judge, entry.id) }
        if let problem {
            findings.refuse(problem, at: cell.place)
            refused.insert(pairing)
            return nil
        }
        let blank = ScoreSheet(
            judge: cell.judge, entry: entry.id, round: target.round.id,
            points: Array(repeating: nil, count: target.rubric.criteria.count))
        all.append(Change(sheet: existing[key] ?? blank))
        drafts[key] = all.count - 1
        return all.count - 1
    }

    private mutating func takeMark(_ cell: MarkCell, _ draft: Int, _ rubric: Rubric, _ findings: inout Findings) {
        guard
            let index = rubric.criteria.firstIndex(where: { $0.id.text == cell.item })
                ?? rubric.criteria.firstIndex(where: { $0.title.zh == cell.item || $0.title.en == cell.item })
        else {
            findings.refuse(.unknownCriterion(cell.item, known: rubric.criteria.map(\.id.text)), at: cell.place)
            return
        }
        guard isFirst(cell, draft, index, &findings) else { return }
        var mark: Fixed?
        if !cell.points.isEmpty {
            switch rubric.check(cell.points, for: rubric.criteria[index]) {
            case .success(let value): mark = value
            case .failure(let refusal):
                for finding in refusal.findings { findings.refuse(finding.problem, at: cell.place) }
                return
            }
        }
        let old = all[draft].sheet.points[index]
        guard old != mark else {
            unchanged += 1
            return
        }
        if let old {
            guard mayAmend else {
                refuseDifference(cell, was: old.description, now: mark?.description ?? "", &findings)
                return
            }
            all[draft].isAmendment = true
        }
        all[draft].sheet.points[index] = mark
        all[draft].isChanged = true
    }

    private mutating func takeGate(
        _ cell: MarkCell, _ name: String, _ draft: Int, _ rubric: Rubric, _ findings: inout Findings
    ) {
        guard let index = rubric.gates.firstIndex(where: { $0.id.text == name }) else {
            findings.refuse(.unknownGate(name, known: rubric.gates.map(\.id.text)), at: cell.place)
            return
        }
        guard isFirst(cell, draft, rubric.criteria.count + index, &findings) else { return }
        let gate = rubric.gates[index].id
        let old = all[draft].sheet.gates[gate]
        var answer: Bool?
        if !cell.points.isEmpty {
            answer = Rubric.gateAnswer(cell.points)
            if answer == nil {
                findings.refuse(.badGateAnswer(cell.points), at: cell.place)
                return
            }
        }
        guard old != answer else {
            unchanged += 1
            return
        }
        if let old {
            guard mayAmend else {
                refuseDifference(cell, was: old ? "pass" : "fail", now: cell.points, &findings)
                return
            }
            all[draft].isAmendment = true
        }
        all[draft].sheet.gates[gate] = answer
        all[draft].isChanged = true
    }

    /// False for a cell that this file has given before: equal is passed over, differing refused.
    private mutating func isFirst(_ cell: MarkCell, _ draft: Int, _ item: Int, _ findings: inout Findings) -> Bool {
        let key = CellKey(draft: draft, item: item)
        guard let first = given[key] else {
            given[key] = Given(points: cell.points, line: cell.place.line ?? 0)
            return true
        }
        if first.points == cell.points || (Fixed(first.points) != nil && Fixed(first.points) == Fixed(cell.points)) {
            unchanged += 1
        } else {
            let key = "\(cell.judge)+\(cell.entry)+\(cell.item)"
            findings.refuse(.duplicateRow(key: key, firstLine: first.line), at: cell.place)
        }
        return false
    }

    private func refuseDifference(_ cell: MarkCell, was: String, now: String, _ findings: inout Findings) {
        let key = "\(cell.judge)+\(cell.entry)+\(cell.item)"
        findings.refuse(.differs(key: key, column: "points", was: was, now: now), at: cell.place)
    }
}

extension Rubric {
    /// The id of the gate that a heading means, known or not: `gate:<id>`, or a gate's title that is no criterion's.
    fileprivate func gate(named heading: String) -> String? {
        if heading.hasPrefix("gate:") { return String(heading.dropFirst(5)) }
        let isTitle = { (title: Text) in title.zh == heading || title.en == heading }
        guard !criteria.contains(where: { $0.id.text == heading || isTitle($0.title) }) else { return nil }
        return gates.first { isTitle($0.title) }?.id.text
    }
}
