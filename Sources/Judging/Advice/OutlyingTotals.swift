/// A judge's total that lies away from the others' on the same work. A flag to look again; it drops nothing.
public struct OutlyingTotal: Hashable, Sendable {
    /// What raised the flag.
    public enum Test: String, Hashable, Sendable, CaseIterable { case gap, dixon }

    public let entry: EntryID
    public let judge: JudgeID
    public let total: Fraction
    /// From this total to the next one towards the others.
    public let gap: Fraction
    /// Dixon's Q: the gap over the range of all totals.
    public let q: Fraction
    public let tests: [Test]

    /// Critical values of Dixon's Q (r10) in thousandths, two-sided at 95 %, for 3 to 10 values: D. B. Rorabacher,
    /// Analytical Chemistry 63 (1991) 139–146, table 1.
    public static let critical = [3: 970, 4: 829, 5: 710, 6: 625, 7: 568, 8: 526, 9: 493, 10: 466]
}

extension OutlyingTotal {
    /// The flagged totals of a round, by work and judge.
    ///
    /// By gap: the distance to the nearest other total is larger than the spread the rubric lets pass, or where it
    /// declares none, than a tenth of the full mark. By Dixon's Q: for three to ten judges, against `critical`. Only the
    /// lowest and the highest total of a work are asked about. Cost: entries × judges × log judges.
    public static func flagged(in asked: AskedRound) -> [OutlyingTotal] {
        let rubric = asked.standings.rubric
        let most = rubric.discrepancy?.spread.map { Int128($0.millionths) * Int128(Fixed.scale) } ?? tenth(of: rubric)
        let weights = rubric.millionthWeights
        let ranked = Set(asked.standings.ranked.map(\.entry.id))
        let sheets = Dictionary(
            grouping: asked.sheets.filter { $0.isComplete && ranked.contains($0.entry) }, by: \.entry)
        var found: [OutlyingTotal] = []
        for (entry, own) in sheets {
            let totals = own.compactMap { sheet in
                weightedTotal(sheet.points.map { $0?.millionths ?? MarkTable.blank }, weights).map { (sheet.judge, $0) }
            }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
            found += flagged(entry, totals, apart: most)
        }
        return found.sorted { ($0.entry, $0.judge) < ($1.entry, $1.judge) }
    }

    private static func flagged(_ entry: EntryID, _ totals: [(JudgeID, Int128)], apart most: Int128) -> [OutlyingTotal]
    {
        guard totals.count >= 3, let low = totals.first, let high = totals.last, high.1 > low.1 else { return [] }
        let range = high.1 - low.1
        let ends = [(low, totals[1].1 - low.1), (high, high.1 - totals[totals.count - 2].1)]
        return ends.compactMap { end, gap in
            var tests: [Test] = []
            if gap > most { tests.append(.gap) }
            if let limit = critical[totals.count], gap * 1000 > Int128(limit) * range { tests.append(.dixon) }
            guard !tests.isEmpty else { return nil }
            return OutlyingTotal(
                entry: entry, judge: end.0, total: Fraction(end.1, over: unit), gap: Fraction(gap, over: unit),
                q: Fraction(gap, over: range), tests: tests)
        }
    }

    /// Totals are counted in 10⁻¹² points.
    private static let unit = Int128(Fixed.scale) * Int128(Fixed.scale)

    private static func tenth(of rubric: Rubric) -> Int128 {
        let full = rubric.criteria.reduce(Int128(0)) { $0 + Int128($1.max.millionths) * Int128($1.weight.millionths) }
        return full / 10
    }
}
