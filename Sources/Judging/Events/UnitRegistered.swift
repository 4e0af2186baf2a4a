/// An organization and the one it stands under; a second one of the same id replaces it.
public struct UnitRegistered: Act {
    public static let kind = "unit.registered"

    public let id: UnitID
    public let name: String
    public let parent: UnitID?
    public let unitKind: String?
    public var reason: Sealed?

    public init(id: UnitID, name: String, parent: UnitID? = nil, unitKind: String? = nil, reason: Sealed? = nil) {
        self.id = id
        self.name = name
        self.parent = parent
        self.unitKind = unitKind
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        id = try fields.id("id")
        name = try fields.text("name")
        parent = try fields.optionalID("parent")
        unitKind = try fields.optionalText("unitKind")
        reason = try fields.optionalSealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "id": .text(id.text),
            "name": .text(name),
        ]
        fields.set("parent", parent?.text)
        fields.set("unitKind", unitKind)
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason?.sealed(seal)
    }
}
