/// One numbered paper form (评分表): a judge's marks on all works of a round. Issued = returned + void + blank.
public struct FormRecord: Hashable, Sendable {
    /// Where the sheet of paper is.
    public enum State: String, Sendable { case issued, returned, void, blank }

    /// One clerk's reading of it.
    public struct Keyed: Hashable, Sendable {
        public let clerk: Actor
        /// SHA-256 of the document with the grid.
        public let grid: String

        public init(clerk: Actor, grid: String) {
            self.clerk = clerk
            self.grid = grid
        }
    }

    public let number: String
    public let category: CategoryID
    public let round: RoundID
    public let judge: JudgeID
    public var state: State
    public var first: Keyed?
    public var second: Keyed?
    /// Both readings agree, or what differed was settled: its sheets are submitted.
    public var isSubmitted: Bool

    public init(
        number: String, category: CategoryID, round: RoundID, judge: JudgeID, state: State, first: Keyed? = nil,
        second: Keyed? = nil, isSubmitted: Bool = false
    ) {
        self.number = number
        self.category = category
        self.round = round
        self.judge = judge
        self.state = state
        self.first = first
        self.second = second
        self.isSubmitted = isSubmitted
    }

    /// Whether nothing more is to be done about it.
    public var isAccounted: Bool { isSubmitted || state == .void || state == .blank }
}

/// The forms of a round: issued = returned + void + blank + still out.
public struct FormCount: Hashable, Sendable {
    public var issued = 0
    public var returned = 0
    public var void = 0
    public var blank = 0
    public var out = 0

    public init(_ forms: some Sequence<FormRecord>) {
        for form in forms {
            issued += 1
            switch form.state {
            case .issued: out += 1
            case .returned: returned += 1
            case .void: void += 1
            case .blank: blank += 1
            }
        }
    }
}
