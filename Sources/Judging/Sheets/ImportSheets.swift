/// One cell of a mark file: a judge's points on one criterion of one entry, or an answer to a gate.
public struct MarkCell: Sendable {
    public let judge: JudgeID
    public let entry: EntryID
    /// A criterion's id or title, or `gate:<id>`.
    public let item: String
    /// As written; blank is missing, never zero.
    public let points: String
    public let place: Place

    public init(judge: JudgeID, entry: EntryID, item: String, points: String, place: Place) {
        self.judge = judge
        self.entry = entry
        self.item = item
        self.points = points
        self.place = place
    }
}

/// The key of a sheet within a round.
public struct SheetKey: Hashable, Sendable {
    public let judge: JudgeID
    public let entry: EntryID
    public let round: RoundID

    public init(judge: JudgeID, entry: EntryID, round: RoundID) {
        self.judge = judge
        self.entry = entry
        self.round = round
    }
}

extension ContestState {
    /// Decides on a file of marks: each goes to its category's one open round that takes sheets, or to `round`.
    ///
    /// `existing` are the sheets already in these rounds, `stamps` the check lines of judges' workbooks. One sheet becomes one event.
    public func importSheets(
        _ cells: [MarkCell], stamps: [Placed<String>] = [], round: RoundID?, existing: [SheetKey: ScoreSheet],
        amend: String?, _ hashes: Hashes? = nil
    ) -> Decision {
        var findings = Findings()
        if let hashes {
            for stamp in stamps {
                let own = cells.filter { $0.place.file == stamp.place.file && $0.place.sheet == stamp.place.sheet }
                for problem in objections(toStamp: stamp.value, judges: Set(own.map(\.judge)), hashes) {
                    findings.refuse(problem, at: stamp.place)
                }
            }
        }
        var gatherer = SheetGatherer(self, round: round, existing: existing, amend: amend != nil)
        for cell in cells { gatherer.take(cell, &findings) }
        gatherer.checkTicks(&findings)
        let acts: [any Act] = gatherer.changes.map { change in
            if change.isAmendment, let amend {
                return SheetAmended(sheet: SheetFields(change.sheet), reason: .clear(amend))
            }
            return SheetSubmitted(sheet: SheetFields(change.sheet))
        }
        return Decision(findings, acts, unchanged: gatherer.unchanged)
    }

    /// The one round of a category that takes sheets (or ballots) now.
    func target(
        _ category: CategoryPlan, _ round: RoundID?, _ source: RoundPlan.Source
    ) -> Result<RoundPlan, Refusal> {
        let name = source == .sheets ? "sheets" : "ballots"
        let takes: (RoundPlan) -> Bool = { $0.blend.contains { $0.source == source } }
        if let round {
            guard let plan = category.round(round) else {
                return .failure(Refusal(.unknownRound(round.text, known: category.rounds.map(\.id.text))))
            }
            guard takes(plan) else { return .failure(Refusal(.roundTakesNo(name, round: round))) }
            let state = state(of: round, in: category.id)
            guard state == .open else { return .failure(Refusal(.roundIs(round, state.rawValue, needs: "open"))) }
            return .success(plan)
        }
        let open = category.rounds.filter { takes($0) && state(of: $0.id, in: category.id) == .open }
        guard let only = open.first else { return .failure(Refusal(.noOpenRound(category.id, source: name))) }
        guard open.count == 1 else { return .failure(Refusal(.severalOpenRounds(category.id, open.map(\.id)))) }
        return .success(only)
    }

    /// Why this judge may not mark this entry in this round, or nil.
    public func objection(_ judge: JudgeID, _ entry: Entry, _ category: CategoryPlan, _ relations: Relations)
        -> Problem?
    {
        guard let person = judges[judge] else { return .unknownJudge(judge.text) }
        if category.panel.by == .open {
            guard person.isListed(for: category.id) else { return .judgeNotListed(judge, category.id) }
        } else {
            guard panels[category.id]?.members.contains(judge) ?? false else {
                return .judgeNotOnPanel(judge, category.id)
            }
        }
        if let clause = Bars.clause(person, entry, relations) { return .barred(judge, entry.id, clause) }
        if recusals.contains(Pairing(judge, entry.id)) { return .isRecused(judge, entry.id) }
        guard entry.state == .standing else { return .entryNotInRound(entry.id, entry.state) }
        if entry.isTrial { return nil }
        if let shortlist = shortlist[category.id] {
            if !shortlist.contains(entry.id) { return .entryNotShortlisted(entry.id) }
        } else if isScreened(category.id), screenings[entry.id]?.conclusion != .pass {
            return .entryNotShortlisted(entry.id)
        }
        return nil
    }
}

extension Rubric {
    /// Reads one mark and holds it against range and step.
    public func check(_ text: String, for criterion: Criterion) -> Result<Fixed, Refusal> {
        guard let mark = Fixed(text) else { return .failure(Refusal(.badNumber(text))) }
        let nearest = criterion.nearest(to: mark)
        guard mark >= .zero, mark <= criterion.max else {
            return .failure(Refusal(.markOutOfRange(mark, max: criterion.max, nearest: nearest)))
        }
        guard mark.isMultiple(of: criterion.step) else {
            return .failure(Refusal(.markOffStep(mark, step: criterion.step, nearest: nearest)))
        }
        return .success(mark)
    }

    /// pass/fail, 通过/不通过, 1/0.
    public static func gateAnswer(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "pass", "p", "1", "通过": true
        case "fail", "f", "0", "不通过": false
        default: nil
        }
    }
}
