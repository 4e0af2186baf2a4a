/// One judge's marks on one entry: a mark or nothing for each criterion, in the rubric's order, and gate answers.
public struct ScoreSheet: Hashable, Sendable {
    /// A void sheet stays on record and does not count.
    public enum State: String, Sendable { case submitted, void }

    public let judge: JudgeID
    public let entry: EntryID
    public let round: RoundID
    public var points: [Fixed?]
    public var gates: [GateID: Bool]
    public var note: Sealed?
    public var state: State

    public init(
        judge: JudgeID, entry: EntryID, round: RoundID, points: [Fixed?], gates: [GateID: Bool] = [:],
        note: Sealed? = nil, state: State = .submitted
    ) {
        self.judge = judge
        self.entry = entry
        self.round = round
        self.points = points
        self.gates = gates
        self.note = note
        self.state = state
    }

    /// Every criterion has its mark; a sheet with a blank counts as missing, never as zero.
    public var isComplete: Bool { !points.contains(nil) }
}
