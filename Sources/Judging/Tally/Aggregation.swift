/// How a column of marks becomes one number: a name and, where it drops, how many and from how many marks on.
public enum Aggregation: Hashable, Sendable {
    case mean
    case trimmedMean(Trimming)
    case median
    case middleSum(Trimming)

    /// The rule's name in the rubric.
    public enum Name: String, Sendable, CaseIterable {
        case mean, median
        case trimmedMean = "trimmed-mean"
        case middleSum = "middle-sum"

        var drops: Bool { self == .trimmedMean || self == .middleSum }
    }

    init(_ name: Name, _ trimming: Trimming) {
        self =
            switch name {
            case .mean: .mean
            case .median: .median
            case .trimmedMean: .trimmedMean(trimming)
            case .middleSum: .middleSum(trimming)
            }
    }

    public var name: Name {
        switch self {
        case .mean: .mean
        case .trimmedMean: .trimmedMean
        case .median: .median
        case .middleSum: .middleSum
        }
    }

    /// The rule's one kernel: a column sorted ascending and not empty in, sum, divisor and dropped ends out.
    public func callAsFunction(_ sorted: some RandomAccessCollection<Int128>) throws(Overflow) -> Kernel {
        precondition(!sorted.isEmpty, "a rule over no marks")
        return switch self {
        case .mean: try Kernel.mean(sorted)
        case .trimmedMean(let trimming): try Kernel.trimmedMean(sorted, trimming)
        case .median: try Kernel.median(sorted)
        case .middleSum(let trimming): try Kernel.middleSum(sorted, trimming)
        }
    }
}

/// How many of the lowest and highest marks are left out, once there are at least `from` marks.
public struct Trimming: Hashable, Sendable {
    public let low: Int
    public let high: Int
    public let from: Int

    func dropped(of count: Int) -> (low: Int, high: Int) {
        count >= from ? (low, high) : (0, 0)
    }
}

/// What a rule did to a column of n marks: the score is `sum / divisor`; `low` and `high` marks at the ends were dropped.
public struct Kernel: Hashable, Sendable {
    public let sum: Int128
    public let divisor: Int
    public let low: Int
    public let high: Int
}

func checkedSum(_ values: some Sequence<Int128>) throws(Overflow) -> Int128 {
    var total: Int128 = 0
    for value in values {
        let (sum, overflow) = total.addingReportingOverflow(value)
        if overflow { throw Overflow() }
        total = sum
    }
    return total
}
