extension ContestState {
    /// The plans of a category and round, or a refusal that names those there are.
    ///
    /// Without a round it is the last one that is not planned, else the first.
    public func find(_ category: CategoryID, _ round: RoundID?) throws(Refusal) -> (CategoryPlan, RoundPlan) {
        guard let categoryPlan = plan.category(category) else {
            throw Refusal(.unknownCategory(category.text, known: plan.categories.map(\.id.text)))
        }
        guard let round else {
            let begun = categoryPlan.rounds.last { state(of: $0.id, in: category) != .planned }
            return (categoryPlan, begun ?? categoryPlan.rounds[0])
        }
        guard let roundPlan = categoryPlan.round(round) else {
            throw Refusal(.unknownRound(round.text, known: categoryPlan.rounds.map(\.id.text)))
        }
        return (categoryPlan, roundPlan)
    }

    /// Categories with a round that is not planned any more, in the order of the plan.
    public var begun: [CategoryID] {
        plan.categories.filter { category in
            category.rounds.contains { state(of: $0.id, in: category.id) != .planned }
        }.map(\.id)
    }

    /// Why what a sealed result rests on may not change any more, or nil: the round that is sealed.
    func sealedObjection(_ category: CategoryID, except: (RoundPlan) -> Bool = { _ in false }) -> Problem? {
        guard let plan = plan.category(category) else { return nil }
        return plan.rounds.first { state(of: $0.id, in: category) == .sealed && !except($0) }.map {
            .roundIs($0.id, RoundState.sealed.rawValue, needs: RoundState.open.rawValue)
        }
    }

    /// The same for a judge: one who sits, or is listed where the panel is open, bears on that category's result.
    func sealedObjection(_ judge: JudgeID, listed: [CategoryID]) -> Problem? {
        for category in plan.categories {
            let isListed = listed.isEmpty || listed.contains(category.id)
            let sits = category.panel.by == .open ? isListed : panels[category.id]?.members.contains(judge) ?? false
            if sits, let problem = sealedObjection(category.id) { return problem }
        }
        return nil
    }

    /// Whether a plan may replace the one in force: the same contest, and nothing a begun round rests on changed.
    public func objectionsToAdopting(_ new: ContestPlan) -> [Problem] {
        var problems: [Problem] = []
        if new.id != plan.id || new.timezone != plan.timezone { problems.append(.anotherContest(new.id)) }
        for category in plan.categories
        where category.rounds.contains(where: { state(of: $0.id, in: category.id) != .planned }) {
            let after = new.category(category.id)
            if after?.rounds != category.rounds || after?.panel != category.panel || after?.rubric != category.rubric {
                problems.append(.categoryHasBegun(category.id))
            }
        }
        return problems
    }
}

extension String? {
    /// The text, or nil where nothing was written.
    var nonEmpty: String? { self?.isEmpty ?? true ? nil : self }
}
