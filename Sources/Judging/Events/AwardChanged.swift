/// One change that an approval makes to the computed list of awards; it stands before its `result.approved`.
public struct AwardChanged: Act {
    public static let kind = "award.changed"

    public let category: CategoryID
    /// The number of the approval it belongs to.
    public let approval: Int
    public let entry: EntryID
    /// The award it had, and the one it has now; nil for none.
    public let was: String?
    public let now: String?
    public let minutes: String
    public var reason: Sealed

    public init(
        category: CategoryID, approval: Int, entry: EntryID, was: String?, now: String?, minutes: String, reason: Sealed
    ) {
        self.category = category
        self.approval = approval
        self.entry = entry
        self.was = was
        self.now = now
        self.minutes = minutes
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        approval = try fields.integer("number")
        entry = try fields.id("entry")
        was = try fields.optionalText("was")
        now = try fields.optionalText("now")
        minutes = try fields.text("minutes")
        reason = try fields.sealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "number": .integer(approval),
            "entry": .text(entry.text),
            "minutes": .text(minutes),
            "reason": .text(reason.digest),
        ]
        fields.set("was", was)
        fields.set("now", now)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) { reason = reason.sealed(seal) }
}
