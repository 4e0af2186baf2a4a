/// A work taken back by those who sent it; its sheets and ballots no longer count.
public struct EntryWithdrawn: Act {
    public static let kind = "entry.withdrawn"

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
