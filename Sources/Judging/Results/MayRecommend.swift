extension ContestState {
    /// Why a category's recommendation may not leave now, all reasons at once; empty where it may.
    public func objectionsToRecommending(
        _ category: CategoryPlan, _ standings: Standings, late: String?, at now: Instant
    ) -> [Problem] {
        guard let desk = category.national else { return [.noNationalDesk(category.id)] }
        if desk.isSelf { return [.isTheNationalOne(category.id)] }
        var problems: [Problem] = []
        if category.recommend == nil { problems.append(.noQuota(category.id)) }
        if standings.ranked.isEmpty { problems.append(.nothingRanked(category.id)) }
        if isLate(category, at: now), late?.isEmpty ?? true { problems.append(.deadlinePassed(desk.deadline!)) }
        return problems
    }

    /// Whether the recommendation's deadline, a date that ends with its day in the contest's zone, is over.
    public func isLate(_ category: CategoryPlan, at now: Instant) -> Bool {
        guard let deadline = category.national?.deadline else { return false }
        return now >= zone.end(of: deadline)
    }
}
