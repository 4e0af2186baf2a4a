/// One step of the declared chain that parts entries with equal scores; it acts on the still-equal group only.
public enum TieStep: Hashable, Sendable {
    /// The unrounded value.
    case exact
    /// The panel's score of one criterion, higher first.
    case criterion(CriterionID)
    /// The median of the valid sheets' totals.
    case median
    /// The mean of all valid sheets' totals, nothing dropped.
    case untrimmedMean
    /// The votes each was given when the panel voted again in the room.
    case revote
    /// The chain ends: equals share the place.
    case share

    public static let known = ["exact", "criterion:<id>", "median", "untrimmed-mean", "revote", "share"]

    public init?(_ text: String) {
        switch text {
        case "exact": self = .exact
        case "median": self = .median
        case "untrimmed-mean": self = .untrimmedMean
        case "revote": self = .revote
        case "share": self = .share
        default:
            let prefix = "criterion:"
            guard text.hasPrefix(prefix), let id = CriterionID(checking: String(text.dropFirst(prefix.count)))
            else { return nil }
            self = .criterion(id)
        }
    }
}

extension TieStep: CustomStringConvertible {
    public var description: String {
        switch self {
        case .exact: "exact"
        case .criterion(let id): "criterion:\(id)"
        case .median: "median"
        case .untrimmedMean: "untrimmed-mean"
        case .revote: "revote"
        case .share: "share"
        }
    }
}
