/// The contest's plan (`contest.yaml`) that is in force from here on, as a document.
public struct PlanAdopted: Act {
    public static let kind = "plan.adopted"

    public let document: String

    public init(document: String) {
        self.document = document
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        document = try fields.text("document")
    }

    public var fields: [String: Canonical] {
        ["document": .text(document)]
    }
}
