/// A work excluded by the organizers; its sheets and ballots no longer count.
public struct EntryDisqualified: Act {
    public static let kind = "entry.disqualified"

    public let entry: EntryID
    public var reason: Sealed

    public init(entry: EntryID, reason: Sealed) {
        self.entry = entry
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        entry = try fields.id("entry")
        reason = try fields.sealed("reason")
    }

    public var fields: [String: Canonical] {
        ["entry": .text(entry.text), "reason": .text(reason.digest)]
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason.sealed(seal)
    }
}
