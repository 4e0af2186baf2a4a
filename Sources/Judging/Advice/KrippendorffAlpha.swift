/// Krippendorff's α: 1 − observed over expected disagreement; it takes blanks, any number of judges and four scales.
///
/// 1 is perfect agreement, 0 what chance would give, less than 0 systematic disagreement. Entries with fewer than two
/// ratings say nothing and are left out. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
public enum KrippendorffAlpha: String, CaseIterable, Sendable {
    case nominal, ordinal, interval, ratio

    /// Nil where nothing can be compared or where all ratings are equal, so that chance alone would agree.
    ///
    /// Cost: linear for interval, a sort more for ordinal; the square of the number of different values for ratio.
    public func callAsFunction(_ ratings: RatingMatrix) -> Double? {
        var units = (0..<ratings.entries).map(ratings.given).filter { $0.count > 1 }
        let pooled = units.flatMap { $0 }
        guard pooled.count > 1 else { return nil }
        if self == .ordinal {
            // The ordinal distance of two values is the distance of their mean places among all ratings.
            var rest = midranks(pooled)[...]
            units = units.map { unit in
                defer { rest = rest.dropFirst(unit.count) }
                return Array(rest.prefix(unit.count))
            }
        }
        let observed = units.reduce(0.0) { $0 + distances($1) / Double($1.count - 1) }
        let expected = distances(units.flatMap { $0 }) / Double(pooled.count - 1)
        return expected > 0 ? 1 - observed / expected : nil
    }

    /// The sum of squared distances over all ordered pairs.
    private func distances(_ values: [Double]) -> Double {
        switch self {
        case .ordinal, .interval:
            let mean = values.reduce(0, +) / Double(values.count)
            return 2 * Double(values.count) * values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        case .nominal:
            let counts = Dictionary(values.map { ($0, 1.0) }, uniquingKeysWith: +)
            let all = Double(values.count)
            return counts.values.reduce(0) { $0 + $1 * (all - $1) }
        case .ratio:
            let counts = Array(Dictionary(values.map { ($0, 1.0) }, uniquingKeysWith: +))
            var sum = 0.0
            for (one, times) in counts {
                for (other, otherTimes) in counts where one != other && one + other != 0 {
                    let distance = (one - other) / (one + other)
                    sum += times * otherTimes * distance * distance
                }
            }
            return sum
        }
    }
}
