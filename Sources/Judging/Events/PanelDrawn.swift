/// A category's panel seated by lot: the seed and whom it gave, repeatable from the commitment.
public struct PanelDrawn: Act {
    public static let kind = "panel.drawn"

    public let category: CategoryID
    public let seed: String
    public let members: [JudgeID]
    public let alternates: [JudgeID]

    public init(category: CategoryID, seed: String, members: [JudgeID], alternates: [JudgeID]) {
        self.category = category
        self.seed = seed
        self.members = members
        self.alternates = alternates
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        seed = try fields.text("seed")
        members = try fields.texts("members").map { JudgeID($0) }
        alternates = try fields.texts("alternates").map { JudgeID($0) }
    }

    public var fields: [String: Canonical] {
        [
            "category": .text(category.text),
            "seed": .text(seed),
            "members": .list(members.map { .text($0.text) }),
            "alternates": .list(alternates.map { .text($0.text) }),
        ]
    }
}
