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
        var full = Fraction.zero
        for criterion in rubric.criteria {
            full = try full.adding(Fraction(criterion.weight).multiplied(by: Fraction(criterion.max)))
        }
        var rows: [(String, Fixed, Fraction, Fraction, Fraction)] = []
        var sum = Fraction.zero
        for part in round.blend {
            var (name, lowest, highest) = ("sheets", Fraction.zero, full)
            switch part.source {
            case .sheets: break
            case .round(let id): name = id.text
            case .ballots:
                name = "ballots"
                highest = Fraction(whole: 100)
                if case .rankSteps(let first, let step, let floor) = round.votes {
                    let last = try Fraction(first).subtracting(
                        Fraction(step).multiplied(by: Fraction(whole: max(entries - 1, 0))))
                    (lowest, highest) = (max(Fraction(floor), last), Fraction(first))
                }
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
