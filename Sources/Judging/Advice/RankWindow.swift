/// The places of a sorted column that a rule adds up, and what it divides by: `from ..< to` of n marks.
struct RankWindow: Hashable, Sendable {
    let from: Int
    let to: Int
    let divisor: Int

    /// Asks the rule's own kernel, with a column of ones and zeros, for n marks; nil where the rule is no such window.
    init?(_ rule: Aggregation, of count: Int) throws(Overflow) {
        guard rule.isWindow else { return nil }
        var divisors: Set<Int> = []
        var counted: [Int] = []
        for place in 0..<count {
            var column = Array(repeating: Int128(0), count: count)
            column[place] = 1
            let kernel = try rule(column, scale: 1)
            divisors.insert(kernel.divisor)
            guard kernel.sum == 0 || kernel.sum == 1 else { return nil }
            if kernel.sum == 1 { counted.append(place) }
        }
        guard divisors.count == 1, let first = counted.first, let last = counted.last,
            last - first + 1 == counted.count
        else { return nil }
        (from, to, divisor) = (first, last + 1, divisors.first!)
    }
}

extension Aggregation {
    /// Whether the rule adds up marks by their places alone. The others are not tallied again under changes: what they
    /// take from one mark depends on how far it lies from others, or on the whole field.
    public var isWindow: Bool {
        switch self {
        case .mean, .trimmedMean, .shareTrimmedMean, .median, .middleSum: true
        case .winsorizedMean, .distanceTrimmedMean, .placement: false
        }
    }
}
