/// A judge's declaration: none, or a relation to an entry, unit, person or category.
public struct ConflictDeclared: Act {
    public static let kind = "conflict.declared"

    public let judge: JudgeID
    public let state: String
    public let with: String
    public var reason: Sealed?

    public init(judge: JudgeID, state: String, with: String, reason: Sealed? = nil) {
        self.judge = judge
        self.state = state
        self.with = with
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        judge = try fields.id("judge")
        state = try fields.text("state")
        with = try fields.text("with")
        reason = try fields.optionalSealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "judge": .text(judge.text),
            "state": .text(state),
            "with": .text(with),
        ]
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason?.sealed(seal)
    }
}
