/// How much one weighted part can really move a ranking: its share times the spread of its score.
public struct Influence: Hashable, Sendable {
    public let source: String
    public let share: Fixed
    /// The score can lie between these, by the rule alone.
    public let lowest: Fraction
    public let highest: Fraction
    /// share × (highest − lowest), in points.
    public let points: Fraction
    /// Of all parts together, in percent.
    public let percent: Fraction

    /// The parts of a round, as its rules alone allow them to differ. Votes by steps of rank lose most of their share.
    public static func parts(of round: RoundPlan, rubric: Rubric, entries: Int) throws(Overflow) -> [Influence] {
        let panel = try rubric.spread(entries: entries)
        var rows: [(String, Fixed, Fraction, Fraction, Fraction)] = []
        var sum = Fraction.zero
        for part in round.blend {
            var (name, lowest, highest) = ("sheets", panel.lowest, panel.highest)
            switch part.source {
            case .sheets: break
            case .round(let id): name = id.text
            case .ballots:
                name = "ballots"
                (lowest, highest) = try round.votes?.spread(entries: entries) ?? (.zero, Fraction(whole: 100))
            }
            let points = try Fraction(part.share).multiplied(by: highest.subtracting(lowest))
            rows.append((name, part.share, lowest, highest, points))
            sum = try sum.adding(points)
        }
        var parts: [Influence] = []
        for (name, share, lowest, highest, points) in rows {
            let percent = sum == .zero ? .zero : try points.multiplied(by: Fraction(whole: 100)).divided(by: sum)
            parts.append(
                Influence(
                    source: name, share: share, lowest: lowest, highest: highest, points: points, percent: percent))
        }
        return parts
    }
}

extension Rubric {
    /// Between which scores the panel can put a work among so many, by the rule alone.
    func spread(entries: Int) throws(Overflow) -> (lowest: Fraction, highest: Fraction) {
        switch tally.aggregation {
        case .placement(.points(let table)): return table.spread(entries: entries)
        case .placement: return (Fraction(100, over: Int128(max(entries, 1))), Fraction(whole: 100))
        case .mean, .median, .trimmedMean, .shareTrimmedMean, .distanceTrimmedMean, .winsorizedMean, .middleSum:
            var full = Fraction.zero
            for criterion in criteria {
                full = try full.adding(Fraction(criterion.weight).multiplied(by: Fraction(criterion.max)))
            }
            return (.zero, full)
        }
    }
}

extension VotesRule {
    /// Between which scores the votes can put a work among so many, by the rule alone.
    func spread(entries: Int) throws(Overflow) -> (lowest: Fraction, highest: Fraction) {
        switch self {
        case .shareOfLeader, .shareOfAll, .ratings: return (.zero, Fraction(whole: 100))
        case .rankLinear(let first, let last): return (Fraction(entries > 1 ? last : first), Fraction(first))
        case .placementPoints(let table): return table.spread(entries: entries)
        case .rankSteps(let first, let step, let floor):
            let last = try Fraction(first).subtracting(
                Fraction(step).multiplied(by: Fraction(whole: max(entries - 1, 0))))
            return (max(Fraction(floor), last), Fraction(first))
        }
    }
}

extension PointsTable {
    fileprivate func spread(entries: Int) -> (lowest: Fraction, highest: Fraction) {
        (
            Fraction(self[max(entries, 1) - 1], over: Int128(Fixed.scale)),
            Fraction(self[0], over: Int128(Fixed.scale))
        )
    }
}
