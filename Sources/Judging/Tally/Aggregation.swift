/// How marks become one number: a rule over the column of one entry, or over the placements of the whole field.
public enum Aggregation: Hashable, Sendable {
    case mean
    case trimmedMean(Trimming)
    case shareTrimmedMean(ShareTrimming)
    case distanceTrimmedMean(DistanceTrimming)
    case winsorizedMean(Trimming)
    case median
    case middleSum(Trimming)
    case placement(PlacementRule)

    /// The rule's name in the rubric; `trimmed-mean` is told apart by what stands under `drop`.
    public enum Name: String, Sendable, CaseIterable {
        case mean, median
        case trimmedMean = "trimmed-mean"
        case winsorizedMean = "winsorized-mean"
        case middleSum = "middle-sum"
        case placementPoints = "placement-points"
        case meanPlacement = "mean-placement"
        case majorityOfPlacements = "majority-of-placements"

        var drops: Bool { self == .trimmedMean || self == .winsorizedMean || self == .middleSum }
    }

    public var name: Name {
        switch self {
        case .mean: .mean
        case .trimmedMean, .shareTrimmedMean, .distanceTrimmedMean: .trimmedMean
        case .winsorizedMean: .winsorizedMean
        case .median: .median
        case .middleSum: .middleSum
        case .placement(.points): .placementPoints
        case .placement(.mean): .meanPlacement
        case .placement(.majority): .majorityOfPlacements
        }
    }

    /// The rule over placements, or nil where each entry is tallied by itself.
    public var placement: PlacementRule? {
        if case .placement(let rule) = self { rule } else { nil }
    }

    /// The rule's one kernel: a column sorted ascending and not empty in, sum, divisor and dropped ends out.
    ///
    /// `scale` is what one point is in the column: 10⁶ where it holds marks, 10¹² where it holds weighted totals. A rule
    /// over placements has no such kernel: it is asked over the field (`PlacementRule`).
    public func callAsFunction(
        _ sorted: some RandomAccessCollection<Int128>, scale: Int128
    ) throws(Overflow) -> Kernel {
        precondition(!sorted.isEmpty, "a rule over no marks")
        switch self {
        case .mean: return try Kernel.mean(sorted)
        case .trimmedMean(let trimming): return try Kernel.trimmedMean(sorted, trimming)
        case .shareTrimmedMean(let trimming): return try Kernel.shareTrimmedMean(sorted, trimming)
        case .distanceTrimmedMean(let trimming): return try Kernel.distanceTrimmedMean(sorted, trimming, scale: scale)
        case .winsorizedMean(let trimming): return try Kernel.winsorizedMean(sorted, trimming)
        case .median: return try Kernel.median(sorted)
        case .middleSum(let trimming): return try Kernel.middleSum(sorted, trimming)
        case .placement: preconditionFailure("a rule over placements asked about one entry")
        }
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

func checkedProduct(_ left: Int128, _ right: Int128) throws(Overflow) -> Int128 {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    if overflow { throw Overflow() }
    return product
}
