/// The scale of a weighted mark: millionths of a weight times millionths of a mark.
private let weightedScale = Int128(Fixed.scale) * Int128(Fixed.scale)

/// One value of a column and whose it is; equals are ordered by judge id, so that a drop can be repeated.
private struct ColumnMark {
    let judge: JudgeID
    let value: Int128

    static func inOrder(_ left: ColumnMark, _ right: ColumnMark) -> Bool {
        left.value != right.value ? left.value < right.value : left.judge < right.judge
    }
}

extension Rubric {
    /// Tallies the sheets on one entry from the judges expected to mark it. Cost: judges × criteria.
    public func tally(
        _ entry: Entry, sheets: [ScoreSheet], expected: [JudgeID], bars: Bars, recusals: Set<Pairing>
    ) throws(Overflow) -> Tally {
        let roll = Roll(entry, sheets: sheets, expected: expected, bars: bars, recusals: recusals)
        let perMark = tally.of == .criteria
        let unit = perMark ? criteria.count : 1
        var coverage = Coverage()
        coverage.recused = roll.recused * unit
        coverage.void = roll.void.reduce(0) { $0 + (perMark ? $1.points.count { $0 != nil } : 1) }
        let complete = roll.valid.filter(\.isComplete)
        let marked = perMark ? roll.valid : complete
        coverage.missing = roll.absent.count * unit
        coverage.missing +=
            perMark
            ? (roll.valid + roll.void).reduce(0) { $0 + $1.points.count { $0 == nil } }
            : roll.valid.count - complete.count

        var counted: [CountedSheet] = []
        var totals: [ColumnMark] = []
        for sheet in complete {
            let total = try self.total(of: sheet)
            counted.append(CountedSheet(sheet: sheet, total: Fraction(total, over: weightedScale)))
            totals.append(ColumnMark(judge: sheet.judge, value: total))
        }
        totals.sort(by: ColumnMark.inOrder)

        var columns: [ColumnResult] = []
        for (index, criterion) in criteria.enumerated() {
            let marks = marked.compactMap { sheet in
                sheet.points[index].map { ColumnMark(judge: sheet.judge, value: Int128($0.millionths)) }
            }
            columns.append(
                try result(of: marks.sorted(by: ColumnMark.inOrder), scale: Int128(Fixed.scale), criterion.id))
        }

        let panel: Fraction?
        let dropped: [Dropped]
        let shortfalls: [Shortfall]
        var scores = columns.map(\.score)
        switch tally.of {
        case .totals:
            let column = try result(of: totals, scale: weightedScale, nil)
            panel = column.score
            dropped = column.dropped
            shortfalls = column.shortfall.map { [$0] } ?? []
        case .criteria:
            var sum: Fraction? = .zero
            for (index, column) in columns.enumerated() {
                guard let score = column.score else {
                    sum = nil
                    continue
                }
                let rounded = try tally.round.criteria(score)
                scores[index] = rounded
                let weighted = try tally.round.weighted(Fraction(criteria[index].weight).multiplied(by: rounded))
                sum = try sum?.adding(weighted)
            }
            panel = sum
            dropped = columns.flatMap(\.dropped)
            shortfalls = columns.compactMap(\.shortfall)
        }
        coverage.trimmed = dropped.count
        let present = perMark ? marked.reduce(0) { $0 + $1.points.count { $0 != nil } } : complete.count
        coverage.counted = present - dropped.count
        coverage.expected = roll.expected * unit

        let exact = try panel.map { (panel: Fraction) throws(Overflow) in try adjusted(panel, entry) }
        return Tally(
            sheets: counted.sorted { $0.sheet.judge < $1.sheet.judge },
            dropped: sortedForReading(dropped),
            criteria: scores, panel: panel, exact: exact,
            offline: try exact.map { (exact: Fraction) throws(Overflow) in try tally.round.total(exact) },
            median: try score(.median, totals), untrimmedMean: try score(.mean, totals), coverage: coverage,
            shortfalls: shortfalls,
            missing: (roll.absent + roll.valid.filter { !$0.isComplete }.map(\.judge)).sorted())
    }

    /// Σ weight × mark in 10⁻¹².
    private func total(of sheet: ScoreSheet) throws(Overflow) -> Int128 {
        var sum: [Int128] = []
        for (mark, criterion) in zip(sheet.points, criteria) {
            sum.append(Int128(mark!.millionths) * Int128(criterion.weight.millionths))
        }
        return try checkedSum(sum)
    }

    private func adjusted(_ panel: Fraction, _ entry: Entry) throws(Overflow) -> Fraction {
        var value = panel
        if adjust.contains(.factor) { value = try value.multiplied(by: Fraction(entry.factor)) }
        if adjust.contains(.bonus) { value = try value.adding(Fraction(entry.bonus)) }
        if adjust.contains(.penalty) { value = try value.subtracting(Fraction(entry.penalty)) }
        return value
    }

    private func score(_ aggregation: Aggregation, _ sorted: [ColumnMark]) throws(Overflow) -> Fraction? {
        guard !sorted.isEmpty else { return nil }
        let kernel = try aggregation(sorted.map(\.value))
        return try Fraction(kernel.sum, over: weightedScale).divided(by: Fraction(whole: kernel.divisor))
    }

    private func result(
        of sorted: [ColumnMark], scale: Int128, _ criterion: CriterionID?
    ) throws(Overflow) -> ColumnResult {
        guard sorted.count >= tally.minimum, !sorted.isEmpty else {
            let shortfall = Shortfall(criterion: criterion, have: sorted.count, need: max(tally.minimum, 1))
            return ColumnResult(score: nil, dropped: [], shortfall: shortfall)
        }
        let kernel = try tally.aggregation(sorted.map(\.value))
        let low = sorted.prefix(kernel.low).map { ($0, Dropped.End.low) }
        let high = sorted.suffix(kernel.high).map { ($0, Dropped.End.high) }
        return ColumnResult(
            score: try Fraction(kernel.sum, over: scale).divided(by: Fraction(whole: kernel.divisor)),
            dropped: (low + high).map { mark, end in
                Dropped(judge: mark.judge, criterion: criterion, value: Fraction(mark.value, over: scale), end: end)
            },
            shortfall: nil)
    }

    private func sortedForReading(_ dropped: [Dropped]) -> [Dropped] {
        dropped.enumerated().sorted { one, two in
            one.element.judge != two.element.judge ? one.element.judge < two.element.judge : one.offset < two.offset
        }.map(\.element)
    }
}

private struct ColumnResult {
    let score: Fraction?
    let dropped: [Dropped]
    let shortfall: Shortfall?
}

/// The roll call of one entry: who was expected, whose sheet is in, who stepped back.
private struct Roll {
    var expected = 0
    var recused = 0
    var absent: [JudgeID] = []
    var valid: [ScoreSheet] = []
    var void: [ScoreSheet] = []

    init(_ entry: Entry, sheets: [ScoreSheet], expected judges: [JudgeID], bars: Bars, recusals: Set<Pairing>) {
        let byJudge = Dictionary(sheets.map { ($0.judge, $0) }, uniquingKeysWith: { _, last in last })
        let unexpected = byJudge.isEmpty ? [] : byJudge.keys.filter { !judges.contains($0) }
        for judge in judges + unexpected {
            let sheet = byJudge[judge]
            if bars[judge, entry.id] != nil || recusals.contains(Pairing(judge, entry.id)) {
                // A barred judge is not expected; one who marked before the bar was known counts as stepped back.
                if sheet != nil || bars[judge, entry.id] == nil {
                    expected += 1
                    recused += 1
                }
                continue
            }
            expected += 1
            switch sheet {
            case nil: absent.append(judge)
            case .some(let sheet) where sheet.state == .void: void.append(sheet)
            case .some(let sheet): valid.append(sheet)
            }
        }
    }
}
