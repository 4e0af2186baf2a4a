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
        for tie in tiesToDecide + tiesAtTheCut where !found.contains(where: { $0.id == tie.id }) { found.append(tie) }
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
}

extension CategoryPlan {
    /// The round in which the panel marks: the first with sheets that is no vote by ticks.
    public var review: RoundPlan? { rounds.first { $0.takesSheets && $0.ticks == nil } }
}

extension GateCount {
    /// Who flagged, as a case's facts hold it.
    public var facts: String { failing.map(\.text).joined(separator: ";") }
}
