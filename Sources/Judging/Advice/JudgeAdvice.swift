/// How one judge marked beside the others.
public struct JudgeFigures: Hashable, Sendable {
    public let judge: JudgeID
    /// Complete sheets on ranked works.
    public let sheets: Int
    /// The mean of the judge's totals.
    public let mean: Double
    /// How much less than the mean judge this one gives to the same works, in points.
    public let severity: Double
    /// The standard deviation of the judge's totals (n − 1); nil for fewer than two.
    public let spread: Double?
    /// The mean correlation between pairs of criteria over the judge's sheets; nil where none can be told.
    ///
    /// Near 1, one impression may have coloured all criteria.
    public let halo: Double?
    /// How often a mark or total of the judge was dropped as an extreme.
    public let trimmed: Int
}

/// How the judges of one round marked and how far they agree. It advises the panel; it decides nothing.
public struct JudgeAdvice: Sendable {
    public let round: RoundID
    public let judges: [JudgeFigures]
    public let alpha: [KrippendorffAlpha: Double]
    public let concordance: KendallW?
    public let intraclass: IntraclassCorrelation?
    public let shadow: ShadowRanking

    /// Over the complete sheets on the ranked works of a round that was marked.
    public init(_ asked: AskedRound) {
        let ranked = asked.standings.ranked
        let rubric = asked.standings.rubric
        let places = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($0.element.entry.id, $0.offset) })
        let table = MarkTable(
            asked.sheets.filter(\.isComplete), entries: places, criteria: rubric.criteria.count)
        let count = table.judges.count
        let weights = rubric.millionthWeights
        let values = (0..<ranked.count * count).map { sheet in
            let marks = table.marks[sheet * table.criteria..<(sheet + 1) * table.criteria]
            return weightedTotal(marks, weights).map { Double($0) * 1e-12 } ?? .nan
        }
        let ratings = RatingMatrix(judges: count, values: values)
        let model = AdditiveModel(ratings)
        var trimmed: [JudgeID: Int] = [:]
        for row in ranked { for drop in row.tally?.dropped ?? [] { trimmed[drop.judge, default: 0] += 1 } }
        judges = table.judges.enumerated().map { place, judge in
            let totals = stride(from: place, to: values.count, by: count).map { values[$0] }.filter { !$0.isNaN }
            return JudgeFigures(
                judge: judge, sheets: totals.count, mean: mean(totals) ?? 0, severity: -model.leniency[place],
                spread: spread(totals), halo: halo(table, place), trimmed: trimmed[judge] ?? 0)
        }
        var alpha: [KrippendorffAlpha: Double] = [:]
        for level in KrippendorffAlpha.allCases { alpha[level] = level(ratings) }
        round = asked.standings.round.id
        self.alpha = alpha
        concordance = KendallW(ratings)
        intraclass = IntraclassCorrelation(ratings)
        shadow = ShadowRanking(ranked, model)
    }
}
