/// The roster and conflicts from which a panel will be drawn, fixed before the seed is known.
public struct PanelCommitted: Act {
    public static let kind = "panel.committed"

    public let category: CategoryID
    public let document: String
    public let source: String

    public init(category: CategoryID, document: String, source: String) {
        self.category = category
        self.document = document
        self.source = source
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        document = try fields.text("document")
        source = try fields.text("source")
    }

    public var fields: [String: Canonical] {
        ["category": .text(category.text), "document": .text(document), "source": .text(source)]
    }
}
