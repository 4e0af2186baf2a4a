/// The approved list was announced; nothing of it changes any more.
public struct ResultAnnounced: Act {
    public static let kind = "result.announced"

    public let category: CategoryID
    /// The number of the approval whose list it is.
    public let approval: Int

    public init(category: CategoryID, approval: Int) {
        self.category = category
        self.approval = approval
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        approval = try fields.integer("number")
    }

    public var fields: [String: Canonical] {
        ["category": .text(category.text), "number": .integer(approval)]
    }
}
