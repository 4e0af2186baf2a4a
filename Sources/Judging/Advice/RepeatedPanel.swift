/// One round's sorted columns, laid out for walking them a thousand times.
struct RepeatedPanel: Sendable {
    /// Which of the model's rounds.
    let layer: Int
    /// How far the roundings inside the panel's score can move the asked round's.
    let slack: Double
    private let columns: [SortedColumn]
    /// Points of the panel's score for one unit of each column.
    private let weights: [Double]
    private let judges: Int
    /// By the number of marks: how many drop out at each end, and 1 over the divisor, 0 below the minimum.
    private let low: [Int64]
    private let high: [Int64]
    private let inverse: [Double]
    /// What a point of the panel's score is worth in the asked round, by entry.
    private let gains: [Double]
    /// The panel's score in the standings, for an entry that a resample leaves with too few marks.
    private let standing: [Double]

    init?(_ model: CutModel, _ layer: Int, share: Double) throws(Overflow) {
        let rubric = model.layers[layer].rubric
        let table = model.layers[layer].marks
        var windows: [RankWindow?] = [nil]
        for count in 1...max(table.judges.count, 1) {
            guard let window = try RankWindow(rubric.tally.aggregation, of: count) else { return nil }
            windows.append(count >= rubric.tally.minimum ? window : nil)
        }
        low = windows.map { Int64($0?.from ?? 0) }
        high = windows.enumerated().map { count, window in Int64(window.map { count - $0.to } ?? 0) }
        inverse = windows.map { $0.map { 1 / Double($0.divisor) } ?? 0 }
        let hasFactor = rubric.adjust.contains(.factor)
        gains = model.entries.map { share * (hasFactor ? Fraction($0.factor).approximate : 1) }
        standing = model.layers[layer].rows.map { $0.tally!.panel!.approximate }
        judges = table.judges.count
        self.layer = layer
        let points = rubric.criteria.map { Fraction($0.weight).approximate }
        var columns: [SortedColumn] = []
        switch rubric.tally.of {
        case .totals:
            let millionths = rubric.millionthWeights
            columns.append(try SortedColumn(table) { weightedTotal($0, millionths) })
            weights = [columns[0].unit]
            slack = 0
        case .criteria:
            for place in rubric.criteria.indices {
                columns.append(
                    try SortedColumn(table) { sheet in
                        let mark = sheet[sheet.startIndex + place]
                        return mark == MarkTable.blank ? nil : Int128(mark) * Int128(Fixed.scale)
                    })
            }
            weights = zip(points, columns).map { $0 * $1.unit }
            let stages = rubric.tally.round
            let inner = points.reduce(0.0) { sum, weight in
                sum + weight.magnitude * stages.criteria.slack + stages.weighted.slack
            }
            slack = inner * (gains.map(\.magnitude).max() ?? 0)
        }
        self.columns = columns
    }

    /// Adds what this round is worth under the draws. Each entry costs one walk over its sorted marks.
    func add(_ draws: [Int], to scores: UnsafeMutableBufferPointer<Double>) {
        let times = draws.map(Int64.init)
        let drawn = draws.reduce(0, +)
        // An entry that any column leaves short keeps the panel's score it has.
        var sums = Array(repeating: 0.0, count: scores.count)
        for (column, weight) in zip(columns, weights) { add(column, weight, times, drawn, to: &sums) }
        for entry in scores.indices {
            scores[entry] += gains[entry] * (sums[entry].isNaN ? standing[entry] : sums[entry])
        }
    }

    private func add(
        _ column: SortedColumn, _ weight: Double, _ times: [Int64], _ drawn: Int, to sums: inout [Double]
    ) {
        column.values.withUnsafeBufferPointer { values in
            column.judges.withUnsafeBufferPointer { owners in
                times.withUnsafeBufferPointer { times in
                    sums.withUnsafeMutableBufferPointer { sums in
                        for entry in sums.indices {
                            let start = entry &* judges
                            let end = start &+ Int(column.filled[entry])
                            var count = drawn
                            if end &- start < judges {
                                count = 0
                                for place in start..<end { count &+= Int(times[Int(owners[place])]) }
                            }
                            let (low, high, inverse) = (low[count], high[count], inverse[count])
                            guard inverse > 0 else {
                                sums[entry] = .nan
                                continue
                            }
                            var sum: Int64 = 0
                            for place in start..<end { sum &+= values[place] &* times[Int(owners[place])] }
                            // Then what the rule drops comes off at the two ends.
                            var dropped = low
                            var place = start
                            while dropped > 0 {
                                let taken = min(times[Int(owners[place])], dropped)
                                sum &-= values[place] &* taken
                                dropped &-= taken
                                place &+= 1
                            }
                            dropped = high
                            place = end &- 1
                            while dropped > 0 {
                                let taken = min(times[Int(owners[place])], dropped)
                                sum &-= values[place] &* taken
                                dropped &-= taken
                                place &-= 1
                            }
                            sums[entry] += Double(sum) * weight * inverse
                        }
                    }
                }
            }
        }
    }
}

extension Rubric {
    /// The criteria's weights in millionths, out of the way of their texts.
    var millionthWeights: [Int64] { criteria.map(\.weight.millionths) }
}

/// Σ weight × mark of a complete sheet in units of 10⁻¹²; nil with a blank in it.
func weightedTotal(_ sheet: some RandomAccessCollection<Int64>, _ weights: [Int64]) -> Int128? {
    var total: Int128 = 0
    for (mark, weight) in zip(sheet, weights) {
        guard mark != MarkTable.blank else { return nil }
        total += Int128(mark) * Int128(weight)
    }
    return total
}
