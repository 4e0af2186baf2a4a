/// Somebody who may mark; a second one of the same id amends it, with a reason.
public struct JudgeRegistered: Act {
    public static let kind = "judge.registered"

    public let id: JudgeID
    public let unit: UnitID?
    public let categories: [CategoryID]
    public let chair: Int
    public var people: Sealed
    public var reason: Sealed?

    public init(
        id: JudgeID,
        unit: UnitID? = nil,
        categories: [CategoryID],
        chair: Int,
        people: Sealed,
        reason: Sealed? = nil
    ) {
        self.id = id
        self.unit = unit
        self.categories = categories
        self.chair = chair
        self.people = people
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        id = try fields.id("id")
        unit = try fields.optionalID("unit")
        categories = try fields.texts("categories").map { CategoryID($0) }
        chair = try fields.integer("chair")
        people = try fields.sealed("people")
        reason = try fields.optionalSealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "id": .text(id.text),
            "categories": .list(categories.map { .text($0.text) }),
            "chair": .integer(chair),
            "people": .text(people.digest),
        ]
        fields.set("unit", unit?.text)
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        people = people.sealed(seal)
        reason = reason?.sealed(seal)
    }
}
