/// A workbook written for people: which paper, its file name and SHA-256.
public struct PaperExported: Act {
    public static let kind = "paper.exported"

    /// Nil for a paper on the whole contest.
    public let category: CategoryID?
    public let round: RoundID?
    public let paper: String
    public let file: String
    public let sha256: String
    /// 1 for the first of its name; each whose bytes differ from the one before counts one up.
    public let edition: Int
    /// The document that holds ranks and scores as this edition has them, so that the next one can say what changed.
    public let facts: String
    /// Why there is another edition.
    public var reason: Sealed?
    public var late: Sealed?

    public init(
        category: CategoryID?, round: RoundID?, paper: String, file: String, sha256: String, edition: Int,
        facts: String,
        reason: Sealed? = nil, late: Sealed? = nil
    ) {
        self.category = category
        self.round = round
        self.paper = paper
        self.file = file
        self.sha256 = sha256
        self.edition = edition
        self.facts = facts
        self.reason = reason
        self.late = late
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.optionalID("category")
        round = try fields.optionalID("round")
        paper = try fields.text("paper")
        file = try fields.text("file")
        sha256 = try fields.text("sha256")
        edition = try fields.integer("edition")
        facts = try fields.text("facts")
        reason = try fields.optionalSealed("reason")
        late = try fields.optionalSealed("late")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "paper": .text(paper),
            "file": .text(file),
            "sha256": .text(sha256),
            "edition": .integer(edition),
            "facts": .text(facts),
        ]
        fields.set("category", category?.text)
        fields.set("round", round?.text)
        fields.set("reason", reason)
        fields.set("late", late)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason?.sealed(seal)
        late = late?.sealed(seal)
    }
}
