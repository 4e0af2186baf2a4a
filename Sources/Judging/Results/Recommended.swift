extension Standings {
    /// The works above the line and those in reserve, in order; none without a quota.
    ///
    /// A tie at the line is taken whole, left whole to the reserve, or parted by the chair, as the quota says. The reserve
    /// takes a tie at its own end whole. A quota larger than the field takes all that are ranked.
    public var recommended: (works: [Standing], reserve: [Standing]) {
        guard let quota = category.recommend else { return ([], []) }
        var works: [Standing] = []
        var reserve: [Standing] = []
        var before = 0
        for group in placed(quota.tie) {
            let isAbove = quota.tie == .extend ? before < quota.count : before + group.count <= quota.count
            if isAbove {
                works += group
            } else if before < quota.count + quota.reserve {
                reserve += group
            }
            before += group.count
        }
        return (works, reserve)
    }
}
