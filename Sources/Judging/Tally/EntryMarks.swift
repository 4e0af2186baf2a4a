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

/// What the sheets on one entry hold once the roll is called: the columns a rule reads, and what is missing.
struct EntryMarks: Hashable, Sendable {
    /// Valid complete sheets, by judge id.
    let sheets: [CountedSheet]
    /// Valid sheets with a blank, by judge id: their marks count where each criterion is tallied by itself.
    let partial: [ScoreSheet]
    /// Everything but what a rule will drop.
    let coverage: Coverage
    let missing: [JudgeID]

    init(
        _ entry: Entry, rubric: Rubric, sheets: some Collection<ScoreSheet>, expected: [JudgeID], bars: Bars,
        recusals: Set<Pairing>
    ) throws(Overflow) {
        let roll = Roll(entry, sheets: sheets, expected: expected, bars: bars, recusals: recusals)
        let perMark = rubric.tally.of == .criteria
        var counted: [CountedSheet] = []
        counted.reserveCapacity(roll.valid.count)
        var partial: [ScoreSheet] = []
        var magnitude: UInt128 = 0
        for sheet in roll.valid {
            guard let total = try rubric.total(of: sheet) else {
                partial.append(sheet)
                continue
            }
            counted.append(CountedSheet(sheet: sheet, weighted: total))
            magnitude += total.magnitude
            // Whatever is added up of these totals later has room.
            guard magnitude <= UInt128(Int128.max) else { throw Overflow() }
        }
        self.sheets = counted.sortedUnlessOrdered { $0.sheet.judge < $1.sheet.judge }
        self.partial = perMark ? partial.sorted { $0.judge < $1.judge } : []
        missing = roll.absent.isEmpty && partial.isEmpty ? [] : (roll.absent + partial.map(\.judge)).sorted()

        let unit = perMark ? rubric.criteria.count : 1
        let marks = { (sheet: ScoreSheet) in perMark ? sheet.points.count { $0 != nil } : 1 }
        var coverage = Coverage()
        coverage.expected = roll.expected * unit
        coverage.recused = roll.recused * unit
        coverage.void = roll.void.reduce(0) { $0 + marks($1) }
        coverage.missing = roll.absent.count * unit
        coverage.missing +=
            perMark ? (partial + roll.void).reduce(0) { $0 + unit - marks($1) } : partial.count
        coverage.counted = counted.count * unit + self.partial.reduce(0) { $0 + marks($1) }
        self.coverage = coverage
    }

    /// The totals of the complete sheets, ascending, in 10⁻¹².
    var totals: [Int128] {
        var totals = sheets.map(\.weighted)
        totals.sort()
        return totals
    }

    /// The marks of one criterion, ascending, in millionths.
    func column(_ criterion: Int) -> [Int128] {
        var column: [Int128] = []
        column.reserveCapacity(sheets.count + partial.count)
        for sheet in sheets { column.append(Int128(sheet.sheet.points[criterion]!.millionths)) }
        for sheet in partial { if let mark = sheet.points[criterion] { column.append(Int128(mark.millionths)) } }
        column.sort()
        return column
    }

    /// The same totals with the judges who gave them.
    var judgedTotals: [ColumnMark] {
        sheets.map { ColumnMark(judge: $0.sheet.judge, value: $0.weighted) }.sorted(by: ColumnMark.inOrder)
    }

    /// The same marks with the judges who gave them.
    func judgedColumn(_ criterion: Int) -> [ColumnMark] {
        (sheets.map(\.sheet) + partial).compactMap { sheet in
            sheet.points[criterion].map { ColumnMark(judge: sheet.judge, value: Int128($0.millionths)) }
        }.sorted(by: ColumnMark.inOrder)
    }
}

extension Rubric {
    /// Σ weight × mark in 10⁻¹² of a complete sheet; nil where a mark is missing.
    fileprivate func total(of sheet: ScoreSheet) throws(Overflow) -> Int128? {
        var sum: Int128 = 0
        for index in sheet.points.indices {
            guard let mark = sheet.points[index] else { return nil }
            let weighted = Int128(mark.millionths) * Int128(criteria[index].weight.millionths)
            let (next, overflow) = sum.addingReportingOverflow(weighted)
            if overflow { throw Overflow() }
            sum = next
        }
        return sum
    }
}
