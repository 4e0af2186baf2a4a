/// Totals that judges gave to entries, as floating-point numbers for what only advises; blanks are allowed.
public struct RatingMatrix: Hashable, Sendable {
    public let entries: Int
    public let judges: Int
    /// Entry by entry, then judge by judge; NaN where there is none.
    let values: [Double]

    /// One row an entry, one column a judge, nil where the judge did not mark the entry.
    public init(_ rows: [[Double?]]) {
        let judges = rows.first?.count ?? 0
        precondition(rows.allSatisfy { $0.count == judges }, "rows of ratings of different lengths")
        self.init(judges: judges, values: rows.flatMap { row in row.map { $0 ?? .nan } })
    }

    init(judges: Int, values: [Double]) {
        self.judges = judges
        self.values = values
        entries = judges == 0 ? 0 : values.count / judges
    }

    /// The ratings of one entry that are there.
    func given(_ entry: Int) -> [Double] {
        values[entry * judges..<(entry + 1) * judges].filter { !$0.isNaN }
    }

    /// The rows on which nobody is missing, which Kendall's W and the intraclass correlations need.
    var complete: [[Double]] {
        (0..<entries).map(given).filter { $0.count == judges }
    }
}

/// Ranks from 1 in ascending order; equals share the mean of their places.
func midranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = Array(repeating: 0.0, count: values.count)
    var next = 0
    while next < order.count {
        var end = next + 1
        while end < order.count, values[order[end]] == values[order[next]] { end += 1 }
        for place in next..<end { ranks[order[place]] = Double(next + 1 + end) / 2 }
        next = end
    }
    return ranks
}
