/// A judge steps back from one entry after the panel was seated.
public struct JudgeRecused: Act {
    public static let kind = "judge.recused"

    public let judge: JudgeID
    public let entry: EntryID
    public var reason: Sealed

    public init(judge: JudgeID, entry: EntryID, reason: Sealed) {
        self.judge = judge
        self.entry = entry
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        judge = try fields.id("judge")
        entry = try fields.id("entry")
        reason = try fields.sealed("reason")
    }

    public var fields: [String: Canonical] {
        ["judge": .text(judge.text), "entry": .text(entry.text), "reason": .text(reason.digest)]
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason.sealed(seal)
    }
}
