extension VotesRule {
    /// Online scores of the entries still in the round; all zero where nobody has voted at all.
    ///
    /// `ratings` are the points on those ballots; only the rule of ratings reads them.
    public func scores(
        _ counted: [EntryID: Int], ratings: [EntryID: Ratings] = [:]
    ) throws(Overflow) -> [EntryID: Fraction] {
        guard let leader = counted.values.max(), leader > 0 else { return counted.mapValues { _ in .zero } }
        return switch self {
        case .shareOfLeader: scoreByShareOfLeader(counted, leader: leader)
        case .shareOfAll: scoreByShareOfAll(counted)
        case .rankSteps(let first, let step, let floor):
            try scoreByRankSteps(counted, first: first, step: step, floor: floor)
        case .rankLinear(let first, let last): try scoreByRankLinear(counted, first: first, last: last)
        case .placementPoints(let table): scoreByVotePoints(counted, table)
        case .ratings(let max, let trimming): try scoreByRatings(counted, ratings, max: max, trimming)
        }
    }
}

/// The place of each number of votes: how many entries have more, and how many have just as many.
func votePlaces(_ counted: [EntryID: Int]) -> [Int: (ahead: Int, equals: Int)] {
    var places: [Int: (ahead: Int, equals: Int)] = [:]
    for (index, votes) in counted.values.sorted(by: >).enumerated() { places[votes, default: (index, 0)].equals += 1 }
    return places
}
