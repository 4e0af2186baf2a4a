/// A judge found to be (or declared close to) an author of an entry, resolved over personal data.
public struct IdentityMatched: Act {
    public static let kind = "identity.matched"

    public let judge: JudgeID
    public let entry: EntryID
    public let clause: String

    public init(judge: JudgeID, entry: EntryID, clause: String) {
        self.judge = judge
        self.entry = entry
        self.clause = clause
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        judge = try fields.id("judge")
        entry = try fields.id("entry")
        clause = try fields.text("clause")
    }

    public var fields: [String: Canonical] {
        ["judge": .text(judge.text), "entry": .text(entry.text), "clause": .text(clause)]
    }
}
