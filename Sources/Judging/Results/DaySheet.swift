/// What the papers of a day of review need besides the result: names, forms, cases, screening.
public struct DaySheet: Sendable {
    /// A judge as the papers to be signed name him.
    public struct Person: Hashable, Sendable {
        public let judge: JudgeID
        public let name: String
        public let unit: String
        public let isChair: Bool

        public init(judge: JudgeID, name: String, unit: String, isChair: Bool) {
            self.judge = judge
            self.name = name
            self.unit = unit
            self.isChair = isChair
        }
    }

    /// A form as it was read: both readings, and what a third look settled.
    public struct ReadForm: Sendable {
        public let form: FormRecord
        public let grid: KeyedGrid
        public let mismatches: [Mismatch]
        public let settled: [String: String]
        public let settler: String

        public init(
            form: FormRecord, grid: KeyedGrid, mismatches: [Mismatch], settled: [String: String], settler: String
        ) {
            self.form = form
            self.grid = grid
            self.mismatches = mismatches
            self.settled = settled
            self.settler = settler
        }
    }

    public var people: [Person]
    public var alternates: [Person] = []
    /// Judges listed for the category, and those of them who have a conflict with any of its works.
    public var candidates = 0
    public var conflicted = 0
    public var panel: PanelRecord?
    /// The ticket of each who was drawn, where the panel was drawn.
    public var tickets: [JudgeID: String] = [:]
    /// The digits that drew the order of works.
    public var orderSeed: String?
    public var trials: [Entry] = []
    public var forms: [FormRecord] = []
    public var read: [ReadForm] = []
    public var cases: [CaseStanding] = []
    /// Why, by the case's id, where the vault still has it.
    public var reasons: [String: String] = [:]
    public var screenings: [EntryID: Screening] = [:]
    public var screeningReasons: [EntryID: String] = [:]
    public var measured: [EntryID: [String: String]] = [:]
    /// Whether each work is admitted and why, in words.
    public var admissions: [(entry: Entry, isAdmitted: Bool, why: String)] = []
    /// SHA-256 of the standings as CSV, in hex: what the seal holds.
    public var resultDigest = ""
    /// The trail's name, as its checkpoints carry it.
    public var origin = ""

    public init(people: [Person]) { self.people = people }
}

/// A paper of the day.
public enum DayPaper: String, Sendable, CaseIterable {
    case forms, proof, screening, minutes, seal
}
