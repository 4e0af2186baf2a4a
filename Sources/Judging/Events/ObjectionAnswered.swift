/// An objection was looked into and answered.
public struct ObjectionAnswered: Act {
    public static let kind = "objection.answered"

    public let category: CategoryID
    public let number: Int
    public let outcome: Objection.Outcome
    public let second: Second
    /// What was found, and what the objector was told.
    public var finding: Sealed
    public var answer: Sealed

    public init(
        category: CategoryID, number: Int, outcome: Objection.Outcome, second: Second, finding: Sealed, answer: Sealed
    ) {
        self.category = category
        self.number = number
        self.outcome = outcome
        self.second = second
        self.finding = finding
        self.answer = answer
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        number = try fields.integer("number")
        guard let outcome = Objection.Outcome(rawValue: try fields.text("outcome")) else {
            throw CanonicalFault("outcome is not known")
        }
        self.outcome = outcome
        second = try Second(fields)
        finding = try fields.sealed("finding")
        answer = try fields.sealed("answer")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "number": .integer(number),
            "outcome": .text(outcome.rawValue),
            "finding": .text(finding.digest),
            "answer": .text(answer.digest),
        ]
        fields.set(second)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        finding = finding.sealed(seal)
        answer = answer.sealed(seal)
    }
}
