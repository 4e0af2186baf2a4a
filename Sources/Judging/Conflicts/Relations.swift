/// What is known about who is close to whom: units, declarations, and identities resolved over personal data.
public struct Relations: Sendable {
    public let units: UnitTree
    public let declarations: [JudgeID: [Declaration]]
    public let matches: [Pairing: String]

    public init(units: UnitTree, declarations: [Declaration], matches: [Pairing: String]) {
        self.units = units
        self.declarations = Dictionary(grouping: declarations, by: \.judge)
        self.matches = matches
    }

    /// Whether the judge was asked, and what the answer was.
    public func declaration(of judge: JudgeID) -> DeclarationState {
        guard let all = declarations[judge] else { return .notAsked }
        return all.contains { $0.with != nil } ? .declared : .none
    }
}

/// Whether a judge was asked about conflicts, and what the answer was.
public enum DeclarationState: String, Sendable {
    case notAsked = "not-asked"
    case none, declared
}

/// One judge and one entry.
public struct Pairing: Hashable, Sendable {
    public let judge: JudgeID
    public let entry: EntryID

    public init(_ judge: JudgeID, _ entry: EntryID) {
        self.judge = judge
        self.entry = entry
    }
}

/// A judge's declaration: `with` is nil where the judge declared to have none.
public struct Declaration: Hashable, Sendable {
    /// What a judge declares to be close to.
    public enum With: Hashable, Sendable {
        case entry(EntryID)
        case unit(UnitID)
        case category(CategoryID)
        /// A person: resolved against the vault when it was declared, never in the clear.
        case person
    }

    public let judge: JudgeID
    public let with: With?

    public init(judge: JudgeID, with: With?) {
        self.judge = judge
        self.with = with
    }
}

/// What a conflict rule answers: clear, or conflicted under a clause that papers and prompts can name.
public enum ConflictVerdict: Hashable, Sendable {
    case clear
    case conflicted(ConflictClause)
}

/// Why a judge may not mark an entry.
public enum ConflictClause: Hashable, Sendable {
    case ownEntry
    case relatedUnit(judge: UnitID, entry: UnitID)
    case declaredEntry
    case declaredUnit(UnitID)
    case declaredCategory
    case declaredPerson
}

/// One reason for a conflict, as a value with its name.
public struct ConflictRule: Sendable {
    public let name: String
    public let ask: @Sendable (Judge, Entry, Relations) -> ConflictVerdict

    /// All hard rules, asked in this order; the first conflict is the one that is named.
    public static let all: [ConflictRule] = [.ownEntry, .relatedUnit, .declared]
}
