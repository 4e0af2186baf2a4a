/// An objection came in; who objects, how to reach him and what he says are in the vault.
public struct ObjectionReceived: Act {
    public static let kind = "objection.received"

    public let category: CategoryID
    /// Its number in the category's register, from 1.
    public let number: Int
    public let entry: EntryID?
    public var objector: Sealed
    public var contact: Sealed
    public var content: Sealed
    public var evidence: Sealed?

    public init(
        category: CategoryID, number: Int, entry: EntryID?, objector: Sealed, contact: Sealed, content: Sealed,
        evidence: Sealed?
    ) {
        self.category = category
        self.number = number
        self.entry = entry
        self.objector = objector
        self.contact = contact
        self.content = content
        self.evidence = evidence
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        number = try fields.integer("number")
        entry = try fields.optionalID("entry")
        objector = try fields.sealed("objector")
        contact = try fields.sealed("contact")
        content = try fields.sealed("content")
        evidence = try fields.optionalSealed("evidence")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "number": .integer(number),
            "objector": .text(objector.digest),
            "contact": .text(contact.digest),
            "content": .text(content.digest),
        ]
        fields.set("entry", entry?.text)
        fields.set("evidence", evidence)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        objector = objector.sealed(seal)
        contact = contact.sealed(seal)
        content = content.sealed(seal)
        evidence = evidence?.sealed(seal)
    }
}
