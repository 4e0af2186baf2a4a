/// A closed round opened again, with a reason and a second person.
public struct RoundReopened: Act {
    public static let kind = "round.reopened"

    public let category: CategoryID
    public let round: RoundID
    public var reason: Sealed
    public let second: Second

    public init(category: CategoryID, round: RoundID, reason: Sealed, second: Second) {
        self.category = category
        self.round = round
        self.reason = reason
        self.second = second
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        reason = try fields.sealed("reason")
        second = try Second(fields)
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "round": .text(round.text),
            "reason": .text(reason.digest),
        ]
        fields.set(second)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason.sealed(seal)
    }
}
