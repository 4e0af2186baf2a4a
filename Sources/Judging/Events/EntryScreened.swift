/// The first screening of a work: each check's answer, by a checker and a second one.
public struct EntryScreened: Act {
    public static let kind = "entry.screened"

    public let entry: EntryID
    public let answers: [String: ScreeningAnswer]
    public let until: CivilDate?
    public let second: Second
    public var reason: Sealed?

    public init(
        entry: EntryID, answers: [String: ScreeningAnswer], until: CivilDate?, second: Second, reason: Sealed?
    ) {
        self.entry = entry
        self.answers = answers
        self.until = until
        self.second = second
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        entry = try fields.id("entry")
        var answers: [String: ScreeningAnswer] = [:]
        for (check, text) in try fields.textMap("answers") {
            guard let answer = ScreeningAnswer(rawValue: text) else { throw CanonicalFault("answers holds \(text)") }
            answers[check] = answer
        }
        self.answers = answers
        let until = try fields.optionalText("until")
        self.until = until.flatMap { CivilDate($0) }
        guard (until == nil) == (self.until == nil) else { throw CanonicalFault("until is no date") }
        second = try Second(fields)
        reason = try fields.optionalSealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "entry": .text(entry.text),
            "answers": .object(answers.mapValues { .text($0.rawValue) }),
        ]
        fields.set("until", until?.description)
        fields.set(second)
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) { reason = reason?.sealed(seal) }
}
