/// A version of a rubric that rounds opened from here on will pin, as a document.
public struct RubricAdopted: Act {
    public static let kind = "rubric.adopted"

    public let rubric: String
    public let version: Int
    public let document: String

    public init(rubric: String, version: Int, document: String) {
        self.rubric = rubric
        self.version = version
        self.document = document
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        rubric = try fields.text("rubric")
        version = try fields.integer("version")
        document = try fields.text("document")
    }

    public var fields: [String: Canonical] {
        ["rubric": .text(rubric), "version": .integer(version), "document": .text(document)]
    }
}
