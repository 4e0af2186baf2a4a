extension RankRule {
    /// Orders the rows that have a score: competition ranks 1, 2, 2, 4; equals go down the chain, then share.
    func rank(_ rows: [Standing], criteria: Rubric, rulings: [String: Ruling] = [:]) -> [Standing] {
        let key: (Standing) -> Fraction = { by == .exact ? $0.exact! : $0.score! }
        var ranked: [Standing] = []
        for group in Self.groups(rows, by: { key($0) }) {
            ranked += part(group, chain: ties[...], tie: nil, first: ranked.count + 1, criteria, rulings)
        }
        return ranked
    }

    /// Parts one group of equals by the first step that can, and each part by the steps after it.
    private func part(
        _ group: [Standing], chain: ArraySlice<TieStep>, tie: TieOutcome?, first: Int, _ rubric: Rubric,
        _ rulings: [String: Ruling]
    ) -> [Standing] {
        guard group.count > 1, let step = chain.first, step != .share else {
            return group.sorted { $0.entry.id < $1.entry.id }.map { row in
                var row = row
                row.rank = first
                row.tie = group.count > 1 ? .shared : tie
                return row
            }
        }
        let votes = step == .revote ? Self.votes(on: group, rulings) : [:]
        let parts = Self.groups(group) { row in
            step == .revote
                ? TieValue(value: votes[row.entry.id].map { Fraction(whole: $0) }) : step.value(of: row, rubric)
        }
        var ranked: [Standing] = []
        for equals in parts {
            let outcome = parts.count > 1 ? TieOutcome.parted(step) : tie
            // Equals that a vote in the room left equal may be voted on again among themselves.
            let rest = step == .revote && parts.count > 1 ? chain : chain.dropFirst()
            ranked += part(equals, chain: rest, tie: outcome, first: first + ranked.count, rubric, rulings)
        }
        return ranked
    }

    /// The votes of the ruling on exactly these equals with exactly this score; none where there is no such ruling.
    private static func votes(on group: [Standing], _ rulings: [String: Ruling]) -> [EntryID: Int] {
        let tie = Case(.tie(group.map(\.entry.id).sorted()), facts: group[0].score!.shortest)
        return rulings[tie.id].flatMap { $0.isOn(tie) ? $0.votes : nil } ?? [:]
    }

    /// Groups of equals, the highest value first.
    private static func groups<Value: Comparable>(_ rows: [Standing], by value: (Standing) -> Value) -> [[Standing]] {
        let sorted = rows.map { (row: $0, value: value($0)) }.sorted { $0.value > $1.value }
        var groups: [[Standing]] = []
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
}

extension TieStep {
    /// The value an entry has at this step; an entry without one stands behind all that have it.
    ///
    /// A vote in the room is no value of the entry: it stands in the ruling on its group.
    public func value(of row: Standing, _ rubric: Rubric) -> TieValue {
        let value: Fraction? =
            switch self {
            case .exact: row.exact
            case .criterion(let id): rubric.index(of: id).flatMap { row.tally?.criteria[$0] ?? nil }
            case .median: row.tally?.median
            case .untrimmedMean: row.tally?.untrimmedMean
            case .revote, .share: nil
            }
        return TieValue(value: value)
    }
}

/// A number, or none, which is less than any.
public struct TieValue: Hashable, Comparable, Sendable {
    public let value: Fraction?

    public static func < (left: TieValue, right: TieValue) -> Bool {
        guard let one = left.value, let two = right.value else { return left.value == nil && right.value != nil }
        return one < two
    }
}
