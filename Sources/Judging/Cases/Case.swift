/// A difference, a flag or a tie that people must settle before a round is sealed. Found in the marks, never stored.
public struct Case: Hashable, Sendable {
    /// What it is about.
    public enum Matter: Hashable, Sendable {
        /// The judges' totals on one entry lie further apart than the rubric allows.
        case spread(EntryID)
        /// One judge's total is below or above what the rubric lets stand without a reason.
        case range(EntryID, JudgeID)
        /// Somebody flagged an entry at a gate that the panel decides on.
        case flag(EntryID, GateID)
        /// Equals stand across a line of the ranking, and the panel votes on them again.
        case tie([EntryID])
        /// Equals stand across a line, and the panel or its chair says in which order.
        case order(Decider, [EntryID])
    }

    /// Who puts equals in order: two thirds of the panel, or the chair alone.
    public enum Decider: String, Sendable { case panel, chair }

    public let matter: Matter
    /// What it rests on, as canonical text; a ruling on other facts settles nothing.
    public let facts: String

    public init(_ matter: Matter, facts: String) {
        self.matter = matter
        self.facts = facts
    }

    /// `spread:1001`, `range:1001/J03`, `flag:1001/red-line`, `tie:1001+1004`, `chair:1001+1004`.
    public var id: String {
        switch matter {
        case .spread(let entry): "spread:\(entry)"
        case .range(let entry, let judge): "range:\(entry)/\(judge)"
        case .flag(let entry, let gate): "flag:\(entry)/\(gate)"
        case .tie(let entries): "tie:" + entries.map(\.text).joined(separator: "+")
        case .order(let decider, let entries):
            decider.rawValue + ":" + entries.map(\.text).joined(separator: "+")
        }
    }

    public var entries: [EntryID] {
        switch matter {
        case .spread(let entry), .range(let entry, _), .flag(let entry, _): [entry]
        case .tie(let entries), .order(_, let entries): entries
        }
    }
}
