/// What a rule made of one column of an entry: a score, or too few marks for one.
struct ColumnResult {
    /// In lowest terms; nil where there are too few marks, or where a rule over placements has yet to give it.
    let score: Fraction?
    /// How many marks were dropped at the ends.
    let low: Int
    let high: Int
    let shortfall: Shortfall?

    /// Whose marks were dropped, of the same column with its judges.
    func dropped(of column: [ColumnMark], scale: Int128, _ criterion: CriterionID?) -> [Dropped] {
        let ends =
            column.prefix(low).map { ($0, Dropped.End.low) } + column.suffix(high).map { ($0, Dropped.End.high) }
        return ends.map { mark, end in
            Dropped(judge: mark.judge, criterion: criterion, value: Fraction(mark.value, over: scale), end: end)
        }
    }
}

extension TallyRule {
    /// The rule over one column of an entry, in ascending order; too few marks leave it without a score.
    ///
    /// Under a rule over placements a criterion's own score is the mean of its marks, and totals have no score yet.
    func result(of sorted: [Int128], scale: Int128, _ criterion: CriterionID?) throws(Overflow) -> ColumnResult {
        guard sorted.count >= minimum, !sorted.isEmpty else {
            let shortfall = Shortfall(criterion: criterion, have: sorted.count, need: max(minimum, 1))
            return ColumnResult(score: nil, low: 0, high: 0, shortfall: shortfall)
        }
        if aggregation.placement != nil, criterion == nil {
            return ColumnResult(score: nil, low: 0, high: 0, shortfall: nil)
        }
        let rule = aggregation.placement == nil ? aggregation : .mean
        let kernel = try rule(sorted, scale: scale)
        return ColumnResult(
            score: try kernel.score(scale), low: kernel.low, high: kernel.high, shortfall: nil)
    }
}

extension Kernel {
    /// The score in points, of a column in which one point is `scale`.
    func score(_ scale: Int128) throws(Overflow) -> Fraction {
        Fraction(sum, over: try checkedProduct(scale, Int128(divisor)))
    }
}
