import Judging

/// Which column of 评分汇总表 holds what; the judges, the drops and the adjustments make it wider or narrower.
struct SummaryColumns {
    let judges: Range<Int>
    let count: Int
    let high: Range<Int>
    let low: Range<Int>
    /// P, or the offline score itself where nothing adjusts it.
    let mean: Int
    let factor: Int?
    let bonus: Int?
    let penalty: Int?
    /// The offline score.
    let score: Int
    let rank: Int
    let remarks: Int

    init(_ matrix: ScoreMatrix) {
        let trimming = matrix.isByCriteria ? nil : matrix.rubric.tally.aggregation.trimming
        judges = 3..<(3 + matrix.judges.count)
        count = judges.upperBound
        // A rule that drops none keeps its two columns, with a dash: the form is the same for all categories.
        high = (count + 1)..<(count + 1 + max(1, trimming?.high ?? 0))
        low = high.upperBound..<(high.upperBound + max(1, trimming?.low ?? 0))
        mean = low.upperBound
        var next = mean + 1
        func take(_ adjustment: Adjustment) -> Int? {
            guard matrix.rubric.adjust.contains(adjustment) else { return nil }
            next += 1
            return next - 1
        }
        factor = take(.factor)
        bonus = take(.bonus)
        penalty = take(.penalty)
        if matrix.rubric.adjust.isEmpty {
            score = mean
        } else {
            score = next
            next += 1
        }
        rank = next
        remarks = next + 1
    }
}
