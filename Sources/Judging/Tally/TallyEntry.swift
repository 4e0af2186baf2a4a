extension Rubric {
    /// Tallies the sheets on one entry from the judges expected to mark it. Cost: judges × criteria.
    ///
    /// A rule over placements leaves the score open until the field is known (`place`).
    public func tally(
        _ entry: Entry, sheets: [ScoreSheet], expected: [JudgeID], bars: Bars, recusals: Set<Pairing>
    ) throws(Overflow) -> Tally {
        let basis = TallyBasis(self)
        return try basis.tally(
            EntryMarks(entry, rubric: self, sheets: sheets, expected: expected, bars: bars, recusals: recusals), entry)
    }
}

extension TallyBasis {
    func tally(_ marks: EntryMarks, _ entry: Entry) throws(Overflow) -> Tally {
        let rule = rubric.tally
        switch rule.of {
        case .totals:
            let column = try rule.result(of: marks.totals, scale: weightedScale, nil)
            return try tally(
                marks, entry, panel: column.score, dropped: column.low + column.high,
                shortfalls: column.shortfall.map { [$0] } ?? [])
        case .criteria:
            var panel: Fraction? = .zero
            var dropped = 0
            var shortfalls: [Shortfall] = []
            for (index, criterion) in rubric.criteria.enumerated() {
                let column = try rule.result(of: marks.column(index), scale: Int128(Fixed.scale), criterion.id)
                dropped += column.low + column.high
                if let shortfall = column.shortfall { shortfalls.append(shortfall) }
                guard let score = column.score else {
                    panel = nil
                    continue
                }
                let rounded = try rule.round.criteria(score)
                let weighted = try rule.round.weighted(Fraction(criterion.weight).multiplied(by: rounded))
                panel = try panel?.adding(weighted)
            }
            return try tally(marks, entry, panel: panel, dropped: dropped, shortfalls: shortfalls)
        }
    }

    /// The same tally with the panel's score that the placements over the field make of it.
    func placed(_ unplaced: Tally, _ entry: Entry, kernel: Kernel, placements: [Placement]) throws(Overflow) -> Tally {
        try tally(
            unplaced.marks, entry, panel: kernel.score(Int128(Fixed.scale)), dropped: 0, shortfalls: [],
            placements: placements)
    }

    private func tally(
        _ marks: EntryMarks, _ entry: Entry, panel: Fraction?, dropped: Int, shortfalls: [Shortfall],
        placements: [Placement] = []
    ) throws(Overflow) -> Tally {
        var coverage = marks.coverage
        coverage.trimmed = dropped
        coverage.counted -= dropped
        let exact = try panel.map { (panel: Fraction) throws(Overflow) in try adjusted(panel, entry) }
        return Tally(
            marks: marks, basis: self, placements: placements, panel: panel, exact: exact,
            offline: try exact.map { (exact: Fraction) throws(Overflow) in try rubric.tally.round.total(exact) },
            coverage: coverage, shortfalls: shortfalls)
    }

    private func adjusted(_ panel: Fraction, _ entry: Entry) throws(Overflow) -> Fraction {
        let adjust = rubric.adjust
        var value = panel
        if adjust.contains(.factor) { value = try value.multiplied(by: Fraction(entry.factor)) }
        if adjust.contains(.bonus) { value = try value.adding(Fraction(entry.bonus)) }
        if adjust.contains(.penalty) { value = try value.subtracting(Fraction(entry.penalty)) }
        guard value.canBeTold else { throw Overflow() }
        return value
    }
}
