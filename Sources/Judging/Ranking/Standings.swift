/// The result of a round: every entry once, ranked or with the reason why not.
public struct Standings: Hashable, Sendable {
    public let category: CategoryPlan
    public let round: RoundPlan
    public let rubric: Rubric
    /// Ranked first, by rank and entry id; the others after them by entry id.
    public let rows: [Standing]
    public let coverage: Coverage
    public let votes: VoteTotals
    /// What the panel decided on cases of this round, by the case's id.
    public let rulings: [String: Ruling]
    /// The lots of those who are equal in what ranks, where the round's chain asks for lots and they are drawn.
    public var tickets: [EntryID: String] = [:]

    /// The row of an entry, or nil.
    public subscript(entry: EntryID) -> Standing? { rows.first { $0.entry.id == entry } }

    public var ranked: [Standing] { rows.filter { $0.rank != nil } }
}

/// Ballots of a round: received = counted + excluded.
public struct VoteTotals: Hashable, Sendable {
    public var received = 0
    public var counted = 0
    public var excluded = 0

    public init() {}
}

/// One entry's place, its numbers, and how they came about.
public struct Standing: Hashable, Sendable {
    /// Ranked, or why not.
    public enum Status: String, Sendable {
        case ranked, incomplete, gated, withdrawn, disqualified
        case notShortlisted = "not-shortlisted"
    }

    public let entry: Entry
    public var rank: Int?
    public let status: Status
    /// The published score.
    public let score: Fraction?
    /// The same before the last roundings.
    public let exact: Fraction?
    public let offline: Fraction?
    public let online: Fraction?
    public let onlineExact: Fraction?
    public let votes: VoteCount
    /// The tally behind the offline score, of this round or of the earlier one it carries.
    public let tally: Tally?
    public let gates: [GateCount]
    /// The step that parted the entry from its equal, or `shared`.
    public var tie: TieOutcome?
}

/// Answers to one gate on one entry.
public struct GateCount: Hashable, Sendable {
    public let gate: Gate
    public let passes: Int
    /// Who answered fail, by id.
    public let failing: [JudgeID]
    /// The panel's decision on the flag, where the gate waits for one and these very judges flagged.
    public let ruling: Ruling?

    public var fails: Int { failing.count }

    public var isShut: Bool {
        gate.fail == .panel
            ? ruling?.count.isCarried ?? false : gate.fail.isShut(fails: fails, answers: passes + fails)
    }
}

/// How a tie ended for an entry.
public enum TieOutcome: Hashable, Sendable {
    case parted(TieStep)
    case shared
}

extension TieOutcome: CustomStringConvertible {
    public var description: String {
        switch self {
        case .parted(let step): step.description
        case .shared: "shared"
        }
    }
}
