/// From the sheets on one entry to the panel's exact score, with the record of why.
public struct Tally: Hashable, Sendable {
    /// Valid complete sheets before trimming, by judge id.
    public let sheets: [CountedSheet]
    /// Every mark or total that was dropped, by judge, then criterion.
    public let dropped: [Dropped]
    /// Where each judge places the entry, by judge id; empty where the rule asks for no placements.
    public let placements: [Placement]
    /// The panel's score of each criterion in the rubric's order; nil where too few marks were given.
    public let criteria: [Fraction?]
    /// P of the arithmetic: before factor, bonus, penalty and rounding. Nil while incomplete.
    public let panel: Fraction?
    /// P × factor + bonus − penalty, unrounded.
    public let exact: Fraction?
    /// The offline score as published.
    public let offline: Fraction?
    public let median: Fraction?
    public let untrimmedMean: Fraction?
    public let coverage: Coverage
    /// Columns with fewer marks than the minimum: what is missing before the entry can be ranked.
    public let shortfalls: [Shortfall]
    /// Judges whose sheet is expected and not in, or not complete.
    public let missing: [JudgeID]
}

/// A judge's sheet that takes part, and its weighted total.
public struct CountedSheet: Hashable, Sendable {
    public let sheet: ScoreSheet
    public let total: Fraction
}

/// A total or a single mark left out by the rule, and at which end.
public struct Dropped: Hashable, Sendable {
    /// The end of the sorted column at which a value was dropped.
    public enum End: String, Sendable { case low, high }

    public let judge: JudgeID
    /// Nil where a sheet's total was dropped.
    public let criterion: CriterionID?
    public let value: Fraction
    public let end: End
}

/// Too few sheets (criterion nil) or too few marks of one criterion.
public struct Shortfall: Hashable, Sendable {
    public let criterion: CriterionID?
    public let have: Int
    public let need: Int
}

/// Conservation: expected = submitted + recused + missing; submitted = counted + trimmed + void.
///
/// In sheets where the tally is of totals, in marks where it is of criteria.
public struct Coverage: Hashable, Sendable {
    public var expected = 0
    public var recused = 0
    public var missing = 0
    public var counted = 0
    public var trimmed = 0
    public var void = 0

    public init() {}

    public var submitted: Int { counted + trimmed + void }
    public var isConserved: Bool { expected == submitted + recused + missing }

    public static func + (left: Coverage, right: Coverage) -> Coverage {
        var sum = left
        sum.expected += right.expected
        sum.recused += right.recused
        sum.missing += right.missing
        sum.counted += right.counted
        sum.trimmed += right.trimmed
        sum.void += right.void
        return sum
    }
}
