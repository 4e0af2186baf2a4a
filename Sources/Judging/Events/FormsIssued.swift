/// Blank forms were numbered and handed out, one a judge.
public struct FormsIssued: Act {
    public static let kind = "forms.issued"

    public let category: CategoryID
    public let round: RoundID
    /// Number → judge.
    public let forms: [String: JudgeID]

    public init(category: CategoryID, round: RoundID, forms: [String: JudgeID]) {
        self.category = category
        self.round = round
        self.forms = forms
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        forms = try fields.textMap("forms").mapValues { JudgeID($0) }
    }

    public var fields: [String: Canonical] {
        [
            "category": .text(category.text),
            "round": .text(round.text),
            "forms": .object(forms.mapValues { .text($0.text) }),
        ]
    }
}
