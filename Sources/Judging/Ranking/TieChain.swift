/// The declared chain with all that its steps read besides the entries themselves.
struct TieChain {
    let rubric: Rubric
    let rulings: [String: Ruling]
    let tickets: [EntryID: String]
    /// All that take part: who is placed first is asked of the whole field.
    private let rows: [Standing]
    private let firsts: [EntryID: Int]

    /// Where a row ends up, and what parted it from its equals.
    struct Place {
        let row: Int
        let rank: Int
        let tie: TieOutcome?
    }

    init(_ rubric: Rubric, ranked: [Standing], rulings: [String: Ruling], tickets: [EntryID: String]) {
        self.rubric = rubric
        self.rulings = rulings
        self.tickets = tickets
        rows = ranked
        firsts = rubric.rank.ties.contains(.moreFirsts) ? countFirsts(ranked) : [:]
    }

    /// The group, positions in the field, in order with its ranks; equals to the end share the place.
    ///
    /// `told` hears of each step that was asked.
    func part(_ group: [Int], first: Int, told: ((TieStage) -> Void)? = nil) -> [Place] {
        part(group, rubric.rank.ties[...], tie: nil, first: first, told)
    }

    /// Parts one group of equals by the first step that can, and each part by the steps after it.
    private func part(
        _ group: [Int], _ chain: ArraySlice<TieStep>, tie: TieOutcome?, first: Int, _ told: ((TieStage) -> Void)?
    ) -> [Place] {
        guard group.count > 1, let step = chain.first, step != .share else {
            return group.sorted { rows[$0].entry.id < rows[$1].entry.id }.map { row in
                Place(row: row, rank: first, tie: group.count > 1 ? .shared : tie)
            }
        }
        let matter = matter(step, group)
        let ruling = matter.flatMap { matter in rulings[matter.id].flatMap { $0.orders(matter) ? $0 : nil } }
        let valued = zip(group, values(at: step, group, ruling)).map { (row: $0, value: $1) }
        let parts = groupEquals(valued) { $0.value }
        if let told {
            let values = parts.joined().map { TieStage.Value(entry: rows[$0.row].entry.id, value: $0.value) }
            told(TieStage(step: step, place: first, values: values, ruling: ruling, matter: matter))
        }
        let rest = step.isAskedAgain && parts.count > 1 ? chain : chain.dropFirst()
        var places: [Place] = []
        for equals in parts {
            places += part(
                equals.map(\.row), rest, tie: parts.count > 1 ? .parted(step) : tie, first: first + places.count, told)
        }
        return places
    }

    private func matter(_ step: TieStep, _ group: [Int]) -> Case? {
        step.matter(of: group.map { rows[$0].entry.id }.sorted())
            .map { Case($0, facts: rows[group[0]].score!.shortest) }
    }

    private func values(at step: TieStep, _ equals: [Int], _ ruling: Ruling?) -> [TieValue] {
        let group = equals.lazy.map { rows[$0] }
        switch step {
        case .headToHead: return headToHead(Array(group)).map(TieValue.number)
        case .moreFirsts:
            return group.map { row in TieValue(value: row.tally.map { _ in Fraction(whole: firsts[row.entry.id] ?? 0) })
            }
        case .lot: return group.map { tickets[$0.entry.id].map(TieValue.ticket) ?? .none }
        case .revote: return group.map { TieValue(value: ruling?.votes[$0.entry.id].map { Fraction(whole: $0) }) }
        case .panel, .chair:
            return group.map { row in ruling?.order.firstIndex(of: row.entry.id).map { .place($0 + 1) } ?? .none }
        default: return group.map { step.value(of: $0, rubric) }
        }
    }
}

/// Groups of equals, the highest value first; within a group the order that came in.
func groupEquals<Row, Value: Comparable>(_ rows: [Row], by value: (Row) -> Value) -> [[Row]] {
    let values = rows.map(value)
    guard let first = values.first, values.contains(where: { $0 != first }) else { return rows.isEmpty ? [] : [rows] }
    let order = rows.indices.sorted { values[$0] > values[$1] }
    var groups: [[Row]] = []
    for (position, index) in order.enumerated() {
        if position > 0, values[order[position - 1]] == values[index] {
            groups[groups.count - 1].append(rows[index])
        } else {
            groups.append([rows[index]])
        }
    }
    return groups
}
