/// A case and the ruling given on it, if any.
public struct CaseStanding: Hashable, Sendable {
    public let matter: Case
    public let ruling: Ruling?

    public var isSettled: Bool { ruling?.settles(matter) ?? false }
}

extension Standings {
    /// Every case the marks of this round give rise to, by id. Cost: entries × judges.
    public var cases: [CaseStanding] {
        var found: [Case] = []
        if round.takesSheets {
            for row in rows {
                found += flags(row)
                guard row.status == .ranked || row.status == .gated else { continue }
                found += differences(row)
            }
        }
        found += tiesAtTheLine
        found += tiesVotedOn.filter { one in !found.contains { $0.id == one.id } }
        return found.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }.map {
            CaseStanding(matter: $0, ruling: rulings[$0.id])
        }
    }

    private func flags(_ row: Standing) -> [Case] {
        row.gates.filter { $0.gate.fail == .panel && $0.fails > 0 }.map { count in
            Case(.flag(row.entry.id, count.gate.id), facts: count.facts)
        }
    }

    private func differences(_ row: Standing) -> [Case] {
        guard let limits = rubric.discrepancy, let tally = row.tally else { return [] }
        let totals = tally.sheets.map { (judge: $0.sheet.judge, total: $0.total, note: $0.sheet.note) }
        var found: [Case] = []
        if let spread = limits.spread, let low = totals.map(\.total).min(), let high = totals.map(\.total).max(),
            let gap = try? high.subtracting(low), gap > Fraction(spread)
        {
            let facts = totals.map { "\($0.judge):\($0.total.shortest)" }.joined(separator: ";")
            found.append(Case(.spread(row.entry.id), facts: facts))
        }
        for one in totals where one.note == nil {
            let isLow = limits.low.map { one.total < Fraction($0) } ?? false
            let isHigh = limits.high.map { one.total >= Fraction($0) } ?? false
            if isLow || isHigh {
                found.append(Case(.range(row.entry.id, one.judge), facts: one.total.shortest))
            }
        }
        return found
    }

    /// Groups that share a place across a line, where the chain has a vote in the room.
    private var tiesAtTheLine: [Case] {
        guard rubric.rank.ties.contains(.revote) else { return [] }
        let groups = Dictionary(grouping: ranked) { $0.rank! }
        return groups.values.compactMap { group in
            let first = group[0].rank!
            guard group.count > 1, lines.contains(where: { $0 >= first && $0 < first + group.count - 1 }) else {
                return nil
            }
            return Case(.tie(group.map(\.entry.id).sorted()), facts: group[0].score!.shortest)
        }
    }

    /// Ties that a vote in the room has parted: no case any more, and still part of what was decided.
    private var tiesVotedOn: [Case] {
        let byID = byEntry
        return rulings.values.compactMap { ruling in
            guard !ruling.votes.isEmpty else { return nil }
            let rows = ruling.votes.keys.sorted().compactMap { byID[$0] }
            guard rows.count == ruling.votes.count,
                rows.allSatisfy({ $0.rank != nil && $0.score?.shortest == ruling.facts })
            else { return nil }
            return Case(.tie(rows.map(\.entry.id)), facts: ruling.facts)
        }
    }

    /// After how many works the lines run: the recommended ones of the review, the grades of the last round.
    public var lines: [Int] {
        var lines: [Int] = []
        if let quota = category.recommend, round.id == category.review?.id { lines.append(quota.count) }
        if let awards = category.awards, round.id == category.rounds.last?.id {
            var sum = 0
            for grade in awards.grades {
                guard !grade.fills else { continue }
                sum += Awards.room(grade, of: ranked.count)
                lines.append(sum)
            }
        }
        return lines.filter { $0 > 0 && $0 < ranked.count }
    }
}

extension CategoryPlan {
    /// The round in which the panel marks: the first with sheets that is no vote by ticks.
    public var review: RoundPlan? { rounds.first { $0.takesSheets && $0.ticks == nil } }
}

extension GateCount {
    /// Who flagged, as a case's facts hold it.
    public var facts: String { failing.map(\.text).joined(separator: ";") }
}
