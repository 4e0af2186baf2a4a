/// A category's panel seated by appointment, with the paper that approved it.
public struct PanelAppointed: Act {
    public static let kind = "panel.appointed"

    public let category: CategoryID
    public let members: [JudgeID]
    public let alternates: [JudgeID]
    public var approval: Sealed?

    public init(category: CategoryID, members: [JudgeID], alternates: [JudgeID], approval: Sealed? = nil) {
        self.category = category
        self.members = members
        self.alternates = alternates
        self.approval = approval
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        members = try fields.texts("members").map { JudgeID($0) }
        alternates = try fields.texts("alternates").map { JudgeID($0) }
        approval = try fields.optionalSealed("approval")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "members": .list(members.map { .text($0.text) }),
            "alternates": .list(alternates.map { .text($0.text) }),
        ]
        fields.set("approval", approval)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        approval = approval?.sealed(seal)
    }
}
