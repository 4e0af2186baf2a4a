/// A sheet that no longer counts, and why; its marks stay on record.
public struct SheetVoided: Act {
    public static let kind = "sheet.voided"

    public let judge: JudgeID
    public let entry: EntryID
    public let round: RoundID
    public var reason: Sealed

    public init(judge: JudgeID, entry: EntryID, round: RoundID, reason: Sealed) {
        self.judge = judge
        self.entry = entry
        self.round = round
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        judge = try fields.id("judge")
        entry = try fields.id("entry")
        round = try fields.id("round")
        reason = try fields.sealed("reason")
    }

    public var fields: [String: Canonical] {
        [
            "judge": .text(judge.text),
            "entry": .text(entry.text),
            "round": .text(round.text),
            "reason": .text(reason.digest),
        ]
    }

    public mutating func seal(_ seal: (String) -> String) {
        reason = reason.sealed(seal)
    }
}
