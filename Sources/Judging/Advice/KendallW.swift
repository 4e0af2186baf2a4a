/// Kendall's coefficient of concordance W, corrected for ties, over the entries that every judge marked.
///
/// From 0 (the judges' orders have nothing in common) to 1 (all the same). Kendall and Babington Smith (1939).
public struct KendallW: Hashable, Sendable {
    public let w: Double
    public let entries: Int
    public let judges: Int

    /// Nil for fewer than two judges or entries, or where no judge tells any two entries apart.
    public init?(_ ratings: RatingMatrix) {
        let rows = ratings.complete
        guard rows.count > 1, ratings.judges > 1 else { return nil }
        let (n, m) = (Double(rows.count), Double(ratings.judges))
        var sums = Array(repeating: 0.0, count: rows.count)
        var ties = 0.0
        for judge in 0..<ratings.judges {
            let marks = rows.map { $0[judge] }
            for (entry, rank) in midranks(marks).enumerated() { sums[entry] += rank }
            let groups = Dictionary(marks.map { ($0, 1.0) }, uniquingKeysWith: +)
            ties += groups.values.reduce(0) { $0 + $1 * $1 * $1 - $1 }
        }
        let squares = sums.reduce(0) { $0 + ($1 - m * (n + 1) / 2) * ($1 - m * (n + 1) / 2) }
        let most = m * m * (n * n * n - n) - m * ties
        guard most > 0 else { return nil }
        w = 12 * squares / most
        entries = rows.count
        judges = ratings.judges
    }
}
