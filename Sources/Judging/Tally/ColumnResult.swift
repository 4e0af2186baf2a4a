/// What a rule made of one column of an entry: a score, or too few marks for one.
struct ColumnResult {
    let score: Fraction?
    let dropped: [Dropped]
    let shortfall: Shortfall?
}

extension TallyRule {
    /// The rule over one column of an entry, in ascending order; too few marks leave it without a score.
    ///
    /// Under a rule over placements a criterion's own score is the mean of its marks, and totals have no score yet.
    func result(
        of sorted: [ColumnMark], scale: Int128, _ criterion: CriterionID?
    ) throws(Overflow) -> ColumnResult {
        guard sorted.count >= minimum, !sorted.isEmpty else {
            let shortfall = Shortfall(criterion: criterion, have: sorted.count, need: max(minimum, 1))
            return ColumnResult(score: nil, dropped: [], shortfall: shortfall)
        }
        if aggregation.placement != nil, criterion == nil {
            return ColumnResult(score: nil, dropped: [], shortfall: nil)
        }
        let rule = aggregation.placement == nil ? aggregation : .mean
        let kernel = try rule(sorted.map(\.value), scale: scale)
        let low = sorted.prefix(kernel.low).map { ($0, Dropped.End.low) }
        let high = sorted.suffix(kernel.high).map { ($0, Dropped.End.high) }
        return ColumnResult(
            score: try Fraction(kernel.sum, over: scale).divided(by: Fraction(whole: kernel.divisor)),
            dropped: (low + high).map { mark, end in
                Dropped(judge: mark.judge, criterion: criterion, value: Fraction(mark.value, over: scale), end: end)
            },
            shortfall: nil)
    }
}
