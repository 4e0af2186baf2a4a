/// From the sheets on one entry to the panel's exact score; the reasons are made from its marks when they are asked for.
public final class Tally: Sendable {
    let marks: EntryMarks
    let basis: TallyBasis
    /// Where each judge places the entry, by judge id; empty where the rule asks for no placements.
    public let placements: [Placement]
    /// P of the arithmetic: before factor, bonus, penalty and rounding. Nil while incomplete.
    public let panel: Fraction?
    /// P × factor + bonus − penalty, unrounded.
    public let exact: Fraction?
    /// The offline score as published.
    public let offline: Fraction?
    public let coverage: Coverage
    /// Columns with fewer marks than the minimum: what is missing before the entry can be ranked.
    public let shortfalls: [Shortfall]

    init(
        marks: EntryMarks, basis: TallyBasis, placements: [Placement], panel: Fraction?, exact: Fraction?,
        offline: Fraction?, coverage: Coverage, shortfalls: [Shortfall]
    ) {
        self.marks = marks
        self.basis = basis
        self.placements = placements
        self.panel = panel
        self.exact = exact
        self.offline = offline
        self.coverage = coverage
        self.shortfalls = shortfalls
    }

    /// Valid complete sheets before trimming, by judge id.
    public var sheets: [CountedSheet] { marks.sheets }
    /// Judges whose sheet is expected and not in, or not complete.
    public var missing: [JudgeID] { marks.missing }
}

extension Tally: Hashable {
    /// Equal in what they were made of and in what came out.
    public static func == (left: Tally, right: Tally) -> Bool {
        left === right
            || left.marks == right.marks && left.basis == right.basis && left.placements == right.placements
                && left.panel == right.panel && left.exact == right.exact && left.offline == right.offline
                && left.coverage == right.coverage && left.shortfalls == right.shortfalls
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(marks)
        hasher.combine(panel)
    }
}

/// The rubric a field was tallied by: one for all its tallies.
final class TallyBasis: Hashable, Sendable {
    let rubric: Rubric

    init(_ rubric: Rubric) { self.rubric = rubric }

    static func == (left: TallyBasis, right: TallyBasis) -> Bool { left === right || left.rubric == right.rubric }

    func hash(into hasher: inout Hasher) { hasher.combine(rubric.id) }
}

/// A judge's sheet that takes part, and its weighted total.
public struct CountedSheet: Hashable, Sendable {
    public let sheet: ScoreSheet
    /// Σ weight × mark, in 10⁻¹².
    let weighted: Int128

    public var total: Fraction { Fraction(weighted, over: weightedScale) }
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
