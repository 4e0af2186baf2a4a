/// A round begins; it pins the plan and the rubric version, and the drawn order of the works.
public struct RoundOpened: Act {
    public static let kind = "round.opened"

    public let category: CategoryID
    public let round: RoundID
    public let plan: String
    public let rubric: String
    public let order: String
    public let seed: String?
    public var reason: Sealed?

    public init(
        category: CategoryID,
        round: RoundID,
        plan: String,
        rubric: String,
        order: String,
        seed: String? = nil,
        reason: Sealed? = nil
    ) {
        self.category = category
        self.round = round
        self.plan = plan
        self.rubric = rubric
        self.order = order
        self.seed = seed
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        plan = try fields.text("plan")
        rubric = try fields.text("rubric")
        order = try fields.text("order")
        seed = try fields.optionalText("seed")
        reason = try fields.optionalSealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "round": .text(round.text),
            "plan": .text(plan),
            "rubric": .text(rubric),
            "order": .text(order),
        ]
        fields.set("seed", seed)
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason?.sealed(seal)
    }
}
