/// A workbook written for people: which paper, its file name and SHA-256.
public struct PaperExported: Act {
    public static let kind = "paper.exported"

    public let category: CategoryID
    public let round: RoundID
    public let paper: String
    public let file: String
    public let sha256: String
    public var late: Sealed?

    public init(
        category: CategoryID, round: RoundID, paper: String, file: String, sha256: String, late: Sealed? = nil
    ) {
        self.category = category
        self.round = round
        self.paper = paper
        self.file = file
        self.sha256 = sha256
        self.late = late
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        paper = try fields.text("paper")
        file = try fields.text("file")
        sha256 = try fields.text("sha256")
        late = try fields.optionalSealed("late")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "round": .text(round.text),
            "paper": .text(paper),
            "file": .text(file),
            "sha256": .text(sha256),
        ]
        fields.set("late", late)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        late = late?.sealed(seal)
    }
}
