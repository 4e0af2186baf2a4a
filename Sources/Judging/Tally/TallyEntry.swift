extension Rubric {
    /// Tallies the sheets on one entry from the judges expected to mark it. Cost: judges × criteria.
    ///
    /// A rule over placements leaves the score open until the field is known (`place`).
    public func tally(
        _ entry: Entry, sheets: [ScoreSheet], expected: [JudgeID], bars: Bars, recusals: Set<Pairing>
    ) throws(Overflow) -> Tally {
        try tally(
            EntryMarks(entry, rubric: self, sheets: sheets, expected: expected, bars: bars, recusals: recusals))
    }

    func tally(_ marks: EntryMarks) throws(Overflow) -> Tally {
        var columns: [ColumnResult] = []
        for (column, criterion) in zip(marks.columns, criteria) {
            columns.append(try tally.result(of: column, scale: Int128(Fixed.scale), criterion.id))
        }
        switch tally.of {
        case .totals:
            let column = try tally.result(of: marks.totals, scale: weightedScale, nil)
            return try tally(
                marks, panel: column.score, criteria: columns.map(\.score), dropped: column.dropped,
                shortfalls: column.shortfall.map { [$0] } ?? [])
        case .criteria:
            var scores = columns.map(\.score)
            var panel: Fraction? = .zero
            for (index, column) in columns.enumerated() {
                guard let score = column.score else {
                    panel = nil
                    continue
                }
                let rounded = try tally.round.criteria(score)
                scores[index] = rounded
                let weighted = try tally.round.weighted(Fraction(criteria[index].weight).multiplied(by: rounded))
                panel = try panel?.adding(weighted)
            }
            return try tally(
                marks, panel: panel, criteria: scores, dropped: columns.flatMap(\.dropped),
                shortfalls: columns.compactMap(\.shortfall))
        }
    }

    /// The same tally with the panel's score that the placements over the field make of it.
    func placed(_ unplaced: Tally, _ marks: EntryMarks, kernel: Kernel, placements: [Placement]) throws(Overflow)
        -> Tally
    {
        let panel = try Fraction(kernel.sum, over: Int128(Fixed.scale)).divided(by: Fraction(whole: kernel.divisor))
        return try tally(
            marks, panel: panel, criteria: unplaced.criteria, dropped: [], shortfalls: [], placements: placements)
    }

    private func tally(
        _ marks: EntryMarks, panel: Fraction?, criteria: [Fraction?], dropped: [Dropped], shortfalls: [Shortfall],
        placements: [Placement] = []
    ) throws(Overflow) -> Tally {
        var coverage = marks.coverage
        coverage.trimmed = dropped.count
        coverage.counted -= dropped.count
        let exact = try panel.map { (panel: Fraction) throws(Overflow) in try adjusted(panel, marks.entry) }
        return Tally(
            sheets: marks.sheets, dropped: Self.sortedForReading(dropped), placements: placements,
            criteria: criteria, panel: panel, exact: exact,
            offline: try exact.map { (exact: Fraction) throws(Overflow) in try tally.round.total(exact) },
            median: try Self.score(.median, marks.totals), untrimmedMean: try Self.score(.mean, marks.totals),
            coverage: coverage, shortfalls: shortfalls, missing: marks.missing)
    }

    private func adjusted(_ panel: Fraction, _ entry: Entry) throws(Overflow) -> Fraction {
        var value = panel
        if adjust.contains(.factor) { value = try value.multiplied(by: Fraction(entry.factor)) }
        if adjust.contains(.bonus) { value = try value.adding(Fraction(entry.bonus)) }
        if adjust.contains(.penalty) { value = try value.subtracting(Fraction(entry.penalty)) }
        guard value.canBeTold else { throw Overflow() }
        return value
    }

    private static func score(_ aggregation: Aggregation, _ sorted: [ColumnMark]) throws(Overflow) -> Fraction? {
        guard !sorted.isEmpty else { return nil }
        let kernel = try aggregation(sorted.map(\.value), scale: weightedScale)
        return try Fraction(kernel.sum, over: weightedScale).divided(by: Fraction(whole: kernel.divisor))
    }

    private static func sortedForReading(_ dropped: [Dropped]) -> [Dropped] {
        dropped.enumerated().sorted { one, two in
            one.element.judge != two.element.judge ? one.element.judge < two.element.judge : one.offset < two.offset
        }.map(\.element)
    }
}
