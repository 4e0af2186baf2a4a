/// What is judged; its authors are personal and stand in the vault under `people`.
public struct Entry: Hashable, Sendable {
    /// Whether a work still takes part.
    public enum State: String, Sendable { case standing, withdrawn, disqualified }

    public let id: EntryID
    public let category: CategoryID
    public let title: String
    public let unit: UnitID
    public let submitter: UnitID?
    /// What the category asks of an entry, as stated: `seconds` → `179.9`.
    public let details: [String: String]
    public let factor: Fixed
    public let bonus: Fixed
    public let penalty: Fixed
    public let people: Sealed
    public var state: State
    /// The number of the event that withdrew or disqualified it.
    public let removed: Int?
    /// Judges practise on it; it counts nowhere.
    public let isTrial: Bool

    public init(
        id: EntryID, category: CategoryID, title: String, unit: UnitID, submitter: UnitID?, details: [String: String],
        factor: Fixed, bonus: Fixed, penalty: Fixed, people: Sealed, state: State,
        removed: Int? = nil, isTrial: Bool = false
    ) {
        self.id = id
        self.category = category
        self.title = title
        self.unit = unit
        self.submitter = submitter
        self.details = details
        self.factor = factor
        self.bonus = bonus
        self.penalty = penalty
        self.people = people
        self.state = state
        self.removed = removed
        self.isTrial = isTrial
    }
}

/// A personal value or a free-text reason: clear on its way in, a salted hash in the record.
public enum Sealed: Hashable, Sendable {
    case clear(String)
    /// base64 of `SHA256(salt ‖ value)`; the vault holds salt and value under it.
    case digest(String)

    public func sealed(_ seal: (String) -> String) -> Sealed {
        switch self {
        case .clear(let value): .digest(seal(value))
        case .digest: self
        }
    }

    /// The digest; a value that was never sealed must not reach the record.
    public var digest: String {
        guard case .digest(let text) = self else { preconditionFailure("a personal value that was not sealed") }
        return text
    }
}

/// Who made a work, and as what.
public struct Author: Hashable, Sendable {
    public let name: String
    public let role: String?
    public let person: String?

    public init(name: String, role: String?, person: String?) {
        self.name = name
        self.role = role
        self.person = person
    }

    /// Reads `name`, `role:name`, `name#id`, `;` between (the full-width signs and `、` as well).
    public static func list(_ text: String) -> [Author] {
        text.split(whereSeparator: { ";\u{FF1B}、".contains($0) }).compactMap { part in
            var rest = part.drop(while: \.isWhitespace)
            while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
            guard !rest.isEmpty else { return nil }
            var person: String?
            if let hash = rest.lastIndex(of: "#") {
                person = String(rest[rest.index(after: hash)...])
                rest = rest[..<hash]
            }
            var role: String?
            if let colon = rest.firstIndex(where: { $0 == ":" || $0 == "\u{FF1A}" }) {
                role = String(rest[..<colon])
                rest = rest[rest.index(after: colon)...]
            }
            return Author(name: String(rest), role: role, person: person)
        }
    }
}
