/// A work as it was handed in; a second one of the same id amends it, with a reason.
public struct EntryRegistered: Act {
    public static let kind = "entry.registered"

    public let id: EntryID
    public let category: CategoryID
    public let title: String
    public let unit: UnitID
    public let submitter: UnitID?
    public let details: [String: String]
    public let factor: Fixed
    public let bonus: Fixed
    public let penalty: Fixed
    public let isTrial: Bool
    public var people: Sealed
    public var reason: Sealed?

    public init(
        id: EntryID,
        category: CategoryID,
        title: String,
        unit: UnitID,
        submitter: UnitID? = nil,
        details: [String: String],
        factor: Fixed,
        bonus: Fixed,
        penalty: Fixed,
        isTrial: Bool = false,
        people: Sealed,
        reason: Sealed? = nil
    ) {
        self.id = id
        self.category = category
        self.title = title
        self.unit = unit
        self.submitter = submitter
        self.details = details
        self.factor = factor
        self.bonus = bonus
        self.penalty = penalty
        self.isTrial = isTrial
        self.people = people
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        id = try fields.id("id")
        category = try fields.id("category")
        title = try fields.text("title")
        unit = try fields.id("unit")
        submitter = try fields.optionalID("submitter")
        details = try fields.textMap("details")
        factor = try fields.fixed("factor")
        bonus = try fields.fixed("bonus")
        penalty = try fields.fixed("penalty")
        isTrial = try fields.optionalText("trial") == "yes"
        people = try fields.sealed("people")
        reason = try fields.optionalSealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "id": .text(id.text),
            "category": .text(category.text),
            "title": .text(title),
            "unit": .text(unit.text),
            "details": .object(details.mapValues(Canonical.text)),
            "factor": .text(factor.description),
            "bonus": .text(bonus.description),
            "penalty": .text(penalty.description),
            "people": .text(people.digest),
        ]
        fields.set("submitter", submitter?.text)
        if isTrial { fields.set("trial", "yes") }
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        people = people.sealed(seal)
        reason = reason?.sealed(seal)
    }
}
