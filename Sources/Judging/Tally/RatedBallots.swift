/// 100 × the mean of the ballots' points / `max`, a share of them left out at the ends. Page: `docs/rules/RatedBallots.md`.
///
/// An entry without a rated ballot has 0. Cost: different points, not ballots.
func scoreByRatings(
    _ counted: [EntryID: Int], _ ratings: [EntryID: Ratings], max: Fixed, _ trimming: ShareTrimming
) throws(Overflow) -> [EntryID: Fraction] {
    var scores: [EntryID: Fraction] = [:]
    for entry in counted.keys {
        let own = ratings[entry] ?? Ratings()
        let end = trimming.dropped(of: own.ballots)
        let left = own.between(end, own.ballots - end)
        guard left.ballots > 0 else {
            scores[entry] = .zero
            continue
        }
        let divisor = try checkedProduct(Int128(left.ballots), Int128(max.millionths))
        scores[entry] = Fraction(try checkedProduct(left.sum, 100), over: divisor)
    }
    return scores
}

/// How many ballots carry which points.
public struct Ratings: Hashable, Sendable {
    public private(set) var counts: [Fixed: Int]

    public init(_ counts: [Fixed: Int] = [:]) { self.counts = counts }

    public var ballots: Int { counts.values.reduce(0, +) }

    /// Counts one more ballot of these points.
    public mutating func add(_ points: Fixed, ballots: Int = 1) { counts[points, default: 0] += ballots }

    /// The ballots from one place to before another, the lowest points first, and the sum of their points in millionths.
    func between(_ from: Int, _ to: Int) -> (ballots: Int, sum: Int128) {
        var (place, ballots) = (0, 0)
        var sum: Int128 = 0
        for (points, count) in counts.sorted(by: { $0.key < $1.key }) {
            let taken = max(0, min(place + count, to) - max(place, from))
            ballots += taken
            sum += Int128(taken) * Int128(points.millionths)
            place += count
        }
        return (ballots, sum)
    }
}
