/// A work admitted to the review; without any, every entry of the category is.
public struct EntryShortlisted: Act {
    public static let kind = "entry.shortlisted"

    public let entry: EntryID
    public let category: CategoryID

    public init(entry: EntryID, category: CategoryID) {
        self.entry = entry
        self.category = category
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        entry = try fields.id("entry")
        category = try fields.id("category")
    }

    public var fields: [String: Canonical] {
        ["entry": .text(entry.text), "category": .text(category.text)]
    }
}
