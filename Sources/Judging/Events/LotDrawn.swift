/// The digits that give every work of a closed round its lot; only equals are parted by theirs.
public struct LotDrawn: Act {
    public static let kind = "lot.drawn"

    public let category: CategoryID
    public let round: RoundID
    public let seed: String

    public init(category: CategoryID, round: RoundID, seed: String) {
        self.category = category
        self.round = round
        self.seed = seed
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        seed = try fields.text("seed")
    }

    public var fields: [String: Canonical] {
        ["category": .text(category.text), "round": .text(round.text), "seed": .text(seed)]
    }
}
