extension VotesRule {
    /// Online scores of the entries still in the round; all zero where nobody has voted at all.
    public func scores(_ counted: [EntryID: Int]) throws(Overflow) -> [EntryID: Fraction] {
        guard let leader = counted.values.max(), leader > 0 else { return counted.mapValues { _ in .zero } }
        return switch self {
        case .shareOfLeader: scoreByShareOfLeader(counted, leader: leader)
        case .rankSteps(let first, let step, let floor):
            try scoreByRankSteps(counted, first: first, step: step, floor: floor)
        }
    }
}
