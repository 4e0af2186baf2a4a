/// The round is final: the counts, the digest of the standings, and why gaps were accepted.
public struct RoundSealed: Act {
    public static let kind = "round.sealed"

    public let category: CategoryID
    public let round: RoundID
    public let expected: Int
    public let submitted: Int
    public let recused: Int
    public let missing: Int
    public let standings: String
    public var reason: Sealed?

    public init(
        category: CategoryID,
        round: RoundID,
        expected: Int,
        submitted: Int,
        recused: Int,
        missing: Int,
        standings: String,
        reason: Sealed? = nil
    ) {
        self.category = category
        self.round = round
        self.expected = expected
        self.submitted = submitted
        self.recused = recused
        self.missing = missing
        self.standings = standings
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        expected = try fields.integer("expected")
        submitted = try fields.integer("submitted")
        recused = try fields.integer("recused")
        missing = try fields.integer("missing")
        standings = try fields.text("standings")
        reason = try fields.optionalSealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "round": .text(round.text),
            "expected": .integer(expected),
            "submitted": .integer(submitted),
            "recused": .integer(recused),
            "missing": .integer(missing),
            "standings": .text(standings),
        ]
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason?.sealed(seal)
    }
}
