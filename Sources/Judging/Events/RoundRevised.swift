/// A new edition of a sealed result, because works were removed after the seal.
public struct RoundRevised: Act {
    public static let kind = "round.revised"

    public let category: CategoryID
    public let round: RoundID
    /// 2 for the first after the seal.
    public let edition: Int
    public let standings: String
    public let second: Second
    public var reason: Sealed

    public init(
        category: CategoryID, round: RoundID, edition: Int, standings: String, second: Second, reason: Sealed
    ) {
        self.category = category
        self.round = round
        self.edition = edition
        self.standings = standings
        self.second = second
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        edition = try fields.integer("edition")
        standings = try fields.text("standings")
        second = try Second(fields)
        reason = try fields.sealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "round": .text(round.text),
            "edition": .integer(edition),
            "standings": .text(standings),
            "reason": .text(reason.digest),
        ]
        fields.set(second)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) { reason = reason.sealed(seal) }
}
