/// What `sheet.submitted` and `sheet.amended` say alike: the whole sheet as it stands after the act.
public struct SheetFields: Sendable {
    public let judge: JudgeID
    public let entry: EntryID
    public let round: RoundID
    /// In the rubric's order; blank for a mark that is missing.
    public let points: [Fixed?]
    public let gates: [GateID: Bool]
    public var note: Sealed?
    /// The number of the paper form it was keyed from.
    public let form: String?

    public init(_ sheet: ScoreSheet, form: String? = nil) {
        self.form = form
        judge = sheet.judge
        entry = sheet.entry
        round = sheet.round
        points = sheet.points
        gates = sheet.gates
        note = sheet.note
    }

    init(_ fields: Fields) throws(CanonicalFault) {
        judge = try fields.id("judge")
        entry = try fields.id("entry")
        round = try fields.id("round")
        var points: [Fixed?] = []
        for text in try fields.texts("points") {
            let mark = Fixed(text)
            guard text.isEmpty || mark != nil else { throw CanonicalFault("points holds \(text)") }
            points.append(mark)
        }
        self.points = points
        var gates: [GateID: Bool] = [:]
        for (gate, answer) in try fields.textMap("gates") { gates[GateID(gate)] = answer == "pass" }
        self.gates = gates
        note = try fields.optionalSealed("note")
        form = try fields.optionalText("form")
    }

    var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "judge": .text(judge.text),
            "entry": .text(entry.text),
            "round": .text(round.text),
            "points": .list(points.map { .text($0?.description ?? "") }),
            "gates": .object(
                Dictionary(gates.map { ($0.key.text, .text($0.value ? "pass" : "fail")) }, uniquingKeysWith: { $1 })),
        ]
        fields.set("note", note)
        fields.set("form", form)
        return fields
    }
}
