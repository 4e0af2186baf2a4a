/// What an entry has at a step of the chain; the greater stands first, and nothing is less than anything.
public enum TieValue: Hashable, Sendable {
    case none
    /// A score or a count: more is better.
    case number(Fraction)
    /// A place that people gave: 1 is best.
    case place(Int)
    /// A lot, `0.` and decimal digits: the smaller is better.
    case ticket(String)

    public init(value: Fraction?) { self = value.map(TieValue.number) ?? .none }

    public var value: Fraction? { if case .number(let value) = self { value } else { nil } }
}

extension TieValue: Comparable {
    /// Values of one step are of one kind, but for those that have none.
    public static func < (left: TieValue, right: TieValue) -> Bool {
        switch (left, right) {
        case (.number(let one), .number(let two)): one < two
        case (.place(let one), .place(let two)): one > two
        case (.ticket(let one), .ticket(let two)): two.utf8.lexicographicallyPrecedes(one.utf8)
        default: left == .none && right != .none
        }
    }
}

extension TieValue: CustomStringConvertible {
    /// `89.5`, `89.333333 (268/3)`, `#2` for a place, the first digits of a lot, `—` for nothing.
    public var description: String {
        switch self {
        case .none: "—"
        case .number(let value): value.told
        case .place(let place): "#\(place)"
        case .ticket(let digits): String(digits.prefix(12)) + "…"
        }
    }
}

extension TieStep {
    /// The value an entry has at this step by itself; none where the step looks at its group, or asks people.
    public func value(of row: Standing, _ rubric: Rubric) -> TieValue {
        let value: Fraction? =
            switch self {
            case .exact: row.exact
            case .criterion(let id): rubric.index(of: id).flatMap { row.tally?.criterion($0) }
            case .median: row.tally?.median
            case .untrimmedMean: row.tally?.untrimmedMean
            case .online: row.online
            case .offline: row.offline
            case .bonus: rubric.adjust.contains(.bonus) ? Fraction(row.entry.bonus) : nil
            case .moreFirsts, .headToHead, .revote, .panel, .chair, .lot, .share: nil
            }
        return TieValue(value: value)
    }
}
