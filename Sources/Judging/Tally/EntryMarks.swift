/// The scale of a weighted mark: millionths of a weight times millionths of a mark.
let weightedScale = Int128(Fixed.scale) * Int128(Fixed.scale)

/// One value of a column and whose it is; equals are ordered by judge id, so that a drop can be repeated.
struct ColumnMark {
    let judge: JudgeID
    let value: Int128

    static func inOrder(_ left: ColumnMark, _ right: ColumnMark) -> Bool {
        left.value != right.value ? left.value < right.value : left.judge < right.judge
    }
}

/// What the sheets on one entry hold once the roll is called: columns in ascending order, and what is missing.
struct EntryMarks {
    let entry: Entry
    /// Valid complete sheets, by judge id.
    let sheets: [CountedSheet]
    /// The totals of those sheets, in 10⁻¹².
    let totals: [ColumnMark]
    /// The marks of each criterion in the rubric's order, in millionths.
    let columns: [[ColumnMark]]
    /// Everything but what a rule will drop.
    let coverage: Coverage
    let missing: [JudgeID]

    init(
        _ entry: Entry, rubric: Rubric, sheets: [ScoreSheet], expected: [JudgeID], bars: Bars, recusals: Set<Pairing>
    ) throws(Overflow) {
        let roll = Roll(entry, sheets: sheets, expected: expected, bars: bars, recusals: recusals)
        let perMark = rubric.tally.of == .criteria
        let complete = roll.valid.filter(\.isComplete)
        let marked = perMark ? roll.valid : complete
        self.entry = entry
        var counted: [CountedSheet] = []
        var totals: [ColumnMark] = []
        for sheet in complete {
            let total = try rubric.total(of: sheet)
            counted.append(CountedSheet(sheet: sheet, total: Fraction(total, over: weightedScale)))
            totals.append(ColumnMark(judge: sheet.judge, value: total))
        }
        self.sheets = counted.sorted { $0.sheet.judge < $1.sheet.judge }
        self.totals = totals.sorted(by: ColumnMark.inOrder)
        columns = rubric.criteria.indices.map { index in
            marked.compactMap { sheet in
                sheet.points[index].map { ColumnMark(judge: sheet.judge, value: Int128($0.millionths)) }
            }.sorted(by: ColumnMark.inOrder)
        }
        missing = (roll.absent + roll.valid.filter { !$0.isComplete }.map(\.judge)).sorted()

        let unit = perMark ? rubric.criteria.count : 1
        var coverage = Coverage()
        coverage.expected = roll.expected * unit
        coverage.recused = roll.recused * unit
        coverage.void = roll.void.reduce(0) { $0 + (perMark ? $1.points.count { $0 != nil } : 1) }
        coverage.missing = roll.absent.count * unit
        coverage.missing +=
            perMark
            ? (roll.valid + roll.void).reduce(0) { $0 + $1.points.count { $0 == nil } }
            : roll.valid.count - complete.count
        coverage.counted = perMark ? marked.reduce(0) { $0 + $1.points.count { $0 != nil } } : complete.count
        self.coverage = coverage
    }
}

extension Rubric {
    /// Σ weight × mark in 10⁻¹², of a complete sheet.
    fileprivate func total(of sheet: ScoreSheet) throws(Overflow) -> Int128 {
        var sum: [Int128] = []
        for (mark, criterion) in zip(sheet.points, criteria) {
            sum.append(Int128(mark!.millionths) * Int128(criterion.weight.millionths))
        }
        return try checkedSum(sum)
    }
}
