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
    /// How many judges place the entry first of all that are ranked.
    case moreFirsts
    /// Whom more judges prefer, pair by pair among the equals.
    case headToHead
    /// The online score as published.
    case online
    /// The panel's score as published.
    case offline
    /// The entry's own addition, where the rubric lets one count.
    case bonus
    /// The votes each was given when the panel voted again in the room.
    case revote
    /// The order that two thirds of the panel agreed on.
    case panel
    /// The order that the chair gave.
    case chair
    /// The smaller ticket under a seed drawn after the round has closed.
    case lot
    /// The chain ends: equals share the place.
    case share

    /// The steps that are a word of their own.
    private static let words: [(String, TieStep)] = [
        ("exact", .exact), ("median", .median), ("untrimmed-mean", .untrimmedMean), ("more-firsts", .moreFirsts),
        ("head-to-head", .headToHead), ("online", .online), ("offline", .offline), ("bonus", .bonus),
        ("revote", .revote), ("panel", .panel), ("chair", .chair), ("lot", .lot), ("share", .share),
    ]
    private static let prefix = "criterion:"

    public static let known = words.map(\.0) + [prefix + "<id>"]

    public init?(_ text: String) {
        if let word = Self.words.first(where: { $0.0 == text }) {
            self = word.1
        } else {
            guard text.hasPrefix(Self.prefix), let id = CriterionID(checking: String(text.dropFirst(Self.prefix.count)))
            else { return nil }
            self = .criterion(id)
        }
    }

    /// Whether equals that it left equal are asked again among themselves: others no longer stand between them.
    var isAskedAgain: Bool { self == .revote || self == .headToHead }

    /// What people must decide where this step is reached by these equals, in order of their ids; nil where nobody is asked.
    func matter(of equals: @autoclosure () -> [EntryID]) -> Case.Matter? {
        switch self {
        case .revote: .tie(equals())
        case .panel: .order(.panel, equals())
        case .chair: .order(.chair, equals())
        default: nil
        }
    }
}

extension TieStep: CustomStringConvertible {
    public var description: String {
        if case .criterion(let id) = self { return Self.prefix + id.text }
        return Self.words.first { $0.1 == self }!.0
    }
}
