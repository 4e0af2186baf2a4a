/// The six intraclass correlations of Shrout and Fleiss (1979), over the entries that every judge marked.
public struct IntraclassCorrelation: Hashable, Sendable {
    /// Which judges are meant, and whether one judge's mark or the mean of all is.
    public enum Form: String, CaseIterable, Sendable {
        /// Each entry by other judges, drawn at random.
        case oneWaySingle = "ICC(1,1)"
        case oneWayMean = "ICC(1,k)"
        /// The same judges for all, a sample of judges: absolute agreement.
        case randomSingle = "ICC(2,1)"
        case randomMean = "ICC(2,k)"
        /// These judges and no others: consistency.
        case fixedSingle = "ICC(3,1)"
        case fixedMean = "ICC(3,k)"
    }

    public let entries: Int
    public let judges: Int
    /// Mean squares between entries, within entries, between judges, and of the residual.
    private let between: Double
    private let within: Double
    private let ofJudges: Double
    private let residual: Double

    /// Nil for fewer than two judges or entries.
    public init?(_ ratings: RatingMatrix) {
        let rows = ratings.complete
        guard rows.count > 1, ratings.judges > 1 else { return nil }
        entries = rows.count
        judges = ratings.judges
        let (n, k) = (Double(entries), Double(judges))
        let mean = rows.reduce(0) { $0 + $1.reduce(0, +) } / (n * k)
        var (rowSquares, all) = (0.0, 0.0)
        for row in rows {
            let distance = row.reduce(0, +) / k - mean
            rowSquares += k * distance * distance
            for value in row { all += (value - mean) * (value - mean) }
        }
        let columnSquares = (0..<judges).reduce(0.0) { sum, judge in
            let distance = rows.reduce(0) { $0 + $1[judge] } / n - mean
            return sum + n * distance * distance
        }
        between = rowSquares / (n - 1)
        within = (all - rowSquares) / (n * (k - 1))
        ofJudges = columnSquares / (k - 1)
        residual = max(0, all - rowSquares - columnSquares) / ((n - 1) * (k - 1))
    }

    /// One form's value; nil where all marks are equal.
    public subscript(form: Form) -> Double? {
        let (n, k) = (Double(entries), Double(judges))
        let (part, whole): (Double, Double) =
            switch form {
            case .oneWaySingle: (between - within, between + (k - 1) * within)
            case .oneWayMean: (between - within, between)
            case .randomSingle:
                (between - residual, between + (k - 1) * residual + k * (ofJudges - residual) / n)
            case .randomMean: (between - residual, between + (ofJudges - residual) / n)
            case .fixedSingle: (between - residual, between + (k - 1) * residual)
            case .fixedMean: (between - residual, between)
            }
        return whole > 0 ? part / whole : nil
    }
}
