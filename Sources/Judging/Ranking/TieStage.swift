/// One group of equals at one step of the chain: what each had, and so how the group was parted.
public struct TieStage: Hashable, Sendable {
    public let step: TieStep
    /// The place for which they are equal.
    public let place: Int
    /// The equals, best first, and by id where they stay equal.
    public let values: [Value]
    /// What people decided, where the step asks them and they have.
    public let ruling: Ruling?
    /// What they must decide, where the step asks them.
    public let matter: Case?

    /// An entry and what it has.
    public struct Value: Hashable, Sendable {
        public let entry: EntryID
        public let value: TieValue
    }

    public subscript(entry: EntryID) -> TieValue? { values.first { $0.entry == entry }?.value }

    /// Whether the step asks people and nobody has answered.
    public var isUndecided: Bool { matter != nil && ruling == nil }
}

extension Standings {
    /// Every group that the chain was asked about, in order of places and steps. Made on demand, by the ranking's own path.
    public var tieStages: [TieStage] {
        var stages: [TieStage] = []
        let ranked = ranked
        let chain = TieChain(rubric, ranked: ranked, rulings: rulings, tickets: tickets)
        var first = 1
        for group in rubric.rank.groups(ranked) {
            if group.count > 1 {
                let byID = group.sorted { ranked[$0].entry.id < ranked[$1].entry.id }
                _ = chain.part(byID, first: first) { stages.append($0) }
            }
            first += group.count
        }
        return stages
    }
}
