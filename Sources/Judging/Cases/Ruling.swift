/// What the panel decided on a case in the room, with its counts.
public struct Ruling: Hashable, Sendable {
    public let id: String
    public let facts: String
    public let count: PanelVote
    /// The votes each of the equals was given, where the case is a tie.
    public let votes: [EntryID: Int]
    public let chair: JudgeID
    /// The equals from the first to the last, where the panel or the chair put them in order.
    public let order: [EntryID]

    public init(
        id: String, facts: String, count: PanelVote, votes: [EntryID: Int], chair: JudgeID, order: [EntryID] = []
    ) {
        self.id = id
        self.facts = facts
        self.count = count
        self.votes = votes
        self.chair = chair
        self.order = order
    }

    /// Whether it was given on this case as it stands now.
    public func isOn(_ one: Case) -> Bool { id == one.id && facts == one.facts }

    /// Whether it ends the case: a flag is decided either way, a difference may stand only if the motion was carried.
    public func settles(_ one: Case) -> Bool {
        guard isOn(one) else { return false }
        return switch one.matter {
        case .flag, .tie: true
        case .spread, .range: count.isCarried
        case .order(.panel, _): count.isCarried && !order.isEmpty
        case .order(.chair, _): !order.isEmpty
        }
    }

    /// Whether it may part these equals: a vote does as counted, an order once it is settled.
    func orders(_ one: Case) -> Bool { settles(one) }
}

/// Hands raised on one motion.
public struct PanelVote: Hashable, Sendable {
    public let ayes: Int
    public let noes: Int
    public let abstained: Int

    public init(ayes: Int, noes: Int, abstained: Int) {
        self.ayes = ayes
        self.noes = noes
        self.abstained = abstained
    }

    public var all: Int { ayes + noes + abstained }

    /// Two thirds of all present, those who abstained among them.
    public var isCarried: Bool { ayes > 0 && ayes * 3 >= all * 2 }
}
