/// The works among which lots may part equals, and the public event that will give the seed, fixed before it is known.
public struct LotCommitted: Act {
    public static let kind = "lot.committed"

    public let category: CategoryID
    public let round: RoundID
    public let document: String
    public let source: String

    public init(category: CategoryID, round: RoundID, document: String, source: String) {
        self.category = category
        self.round = round
        self.document = document
        self.source = source
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        document = try fields.text("document")
        source = try fields.text("source")
    }

    public var fields: [String: Canonical] {
        [
            "category": .text(category.text), "round": .text(round.text), "document": .text(document),
            "source": .text(source),
        ]
    }
}
