/// No more marks or ballots are taken.
public struct RoundClosed: Act {
    public static let kind = "round.closed"

    public let category: CategoryID
    public let round: RoundID
    public var reason: Sealed?

    public init(category: CategoryID, round: RoundID, reason: Sealed? = nil) {
        self.category = category
        self.round = round
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        reason = try fields.optionalSealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "round": .text(round.text),
        ]
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason?.sealed(seal)
    }
}
