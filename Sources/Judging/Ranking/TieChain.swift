/// The declared chain with all that its steps read besides the entries themselves.
struct TieChain {
    let rubric: Rubric
    let rulings: [String: Ruling]
    let tickets: [EntryID: String]
    private let firsts: [EntryID: Int]

    /// `ranked` are all that take part: who is placed first is asked of the whole field.
    init(_ rubric: Rubric, ranked: [Standing], rulings: [String: Ruling], tickets: [EntryID: String]) {
        self.rubric = rubric
        self.rulings = rulings
        self.tickets = tickets
        firsts = rubric.rank.ties.contains(.moreFirsts) ? countFirsts(ranked) : [:]
    }

    init(_ standings: Standings) {
        self.init(
            standings.rubric, ranked: standings.ranked, rulings: standings.rulings, tickets: standings.tickets)
    }

    /// The group in order with its ranks; equals to the end share the place. `told` hears of each step that was asked.
    func part(_ group: [Standing], first: Int, told: ((TieStage) -> Void)? = nil) -> [Standing] {
        part(group, rubric.rank.ties[...], tie: nil, first: first, told)
    }

    /// Parts one group of equals by the first step that can, and each part by the steps after it.
    private func part(
        _ group: [Standing], _ chain: ArraySlice<TieStep>, tie: TieOutcome?, first: Int, _ told: ((TieStage) -> Void)?
    ) -> [Standing] {
        guard group.count > 1, let step = chain.first, step != .share else {
            return group.sorted { $0.entry.id < $1.entry.id }.map { row in
                var row = row
                row.rank = first
                row.tie = group.count > 1 ? .shared : tie
                return row
            }
        }
        let matter = matter(step, group)
        let ruling = matter.flatMap { matter in rulings[matter.id].flatMap { $0.orders(matter) ? $0 : nil } }
        let valued = zip(group, values(at: step, group, ruling)).map { (row: $0, value: $1) }
        let parts = groupEquals(valued) { $0.value }
        if let told {
            let values = parts.flatMap { $0 }.map { TieStage.Value(entry: $0.row.entry.id, value: $0.value) }
            told(TieStage(step: step, place: first, values: values, ruling: ruling, matter: matter))
        }
        let rest = step.isAskedAgain && parts.count > 1 ? chain : chain.dropFirst()
        var ranked: [Standing] = []
        for equals in parts {
            ranked += part(
                equals.map(\.row), rest, tie: parts.count > 1 ? .parted(step) : tie, first: first + ranked.count, told)
        }
        return ranked
    }

    private func matter(_ step: TieStep, _ group: [Standing]) -> Case? {
        step.matter(of: group.map(\.entry.id).sorted()).map { Case($0, facts: group[0].score!.shortest) }
    }

    private func values(at step: TieStep, _ group: [Standing], _ ruling: Ruling?) -> [TieValue] {
        switch step {
        case .headToHead: headToHead(group).map(TieValue.number)
        case .moreFirsts:
            group.map { row in TieValue(value: row.tally.map { _ in Fraction(whole: firsts[row.entry.id] ?? 0) }) }
        case .lot: group.map { tickets[$0.entry.id].map(TieValue.ticket) ?? .none }
        case .revote: group.map { TieValue(value: ruling?.votes[$0.entry.id].map { Fraction(whole: $0) }) }
        case .panel, .chair:
            group.map { row in ruling?.order.firstIndex(of: row.entry.id).map { .place($0 + 1) } ?? .none }
        default: group.map { step.value(of: $0, rubric) }
        }
    }
}

/// Groups of equals, the highest value first; within a group the order that came in.
func groupEquals<Row, Value: Comparable>(_ rows: [Row], by value: (Row) -> Value) -> [[Row]] {
    let sorted = rows.map { (row: $0, value: value($0)) }.sorted { $0.value > $1.value }
    var groups: [[Row]] = []
    var last: Value?
    for (row, value) in sorted {
        if last == value {
            groups[groups.count - 1].append(row)
        } else {
            groups.append([row])
        }
        last = value
    }
    return groups
}
