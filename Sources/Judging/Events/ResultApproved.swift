/// Both organizers approved a list of awards; the computed and the approved list are documents.
public struct ResultApproved: Act {
    public static let kind = "result.approved"

    public let category: CategoryID
    public let round: RoundID
    public let edition: Int
    /// 1 for the category's first approval.
    public let number: Int
    public let computed: String
    public let approved: String
    public let minutes: String
    public let second: Second

    public init(
        category: CategoryID, round: RoundID, edition: Int, number: Int, computed: String, approved: String,
        minutes: String, second: Second
    ) {
        self.category = category
        self.round = round
        self.edition = edition
        self.number = number
        self.computed = computed
        self.approved = approved
        self.minutes = minutes
        self.second = second
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        edition = try fields.integer("edition")
        number = try fields.integer("number")
        computed = try fields.text("computed")
        approved = try fields.text("approved")
        minutes = try fields.text("minutes")
        second = try Second(fields)
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "round": .text(round.text),
            "edition": .integer(edition),
            "number": .integer(number),
            "computed": .text(computed),
            "approved": .text(approved),
            "minutes": .text(minutes),
        ]
        fields.set(second)
        return fields
    }
}
