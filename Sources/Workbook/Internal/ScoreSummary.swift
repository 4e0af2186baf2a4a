import Judging

/// 评分汇总表: each judge's total, what was dropped, the mean and the rank, all by formula over 单项分.
struct ScoreSummary {
    let matrix: ScoreMatrix
    let marks: MarkSheet
    let criteria: CriterionSheet?
    let placements: PlacementSheet?
    let columns: SummaryColumns
    let words: Words
    private let rankCell: RankCell

    init(
        _ matrix: ScoreMatrix, _ marks: MarkSheet, _ criteria: CriterionSheet?, _ placements: PlacementSheet? = nil
    ) {
        self.placements = placements
        self.matrix = matrix
        self.marks = marks
        self.criteria = criteria
        columns = SummaryColumns(matrix)
        words = Words(matrix.sheet.occasion.language)
        let decimals = matrix.scoreIsPanels ? matrix.rubric.tally.round.total.decimals : nil
        rankCell = RankCell(matrix.standings, words, decimals: decimals)
    }

    var name: String { words(.summarySheet) }
    static let firstRow = 4

    private var rubric: Rubric { matrix.rubric }
    private var decimals: Int? { rubric.tally.round.total.decimals }

    func scorePlace(_ row: Int) -> Place { Place(Self.firstRow + row, columns.score) }
    func rankPlace(_ row: Int) -> Place { Place(Self.firstRow + row, columns.rank) }

    /// All scores, as formulas of other sheets name them; nil where there is no work.
    var scoreRange: String? {
        matrix.rows.isEmpty ? nil : Formula.range(name, scorePlace(0), scorePlace(matrix.rows.count - 1))
    }

    var ledger: Ledger {
        let ledger = Ledger(
            name: name, shape: .landscape, titles: matrix.sheet.titles(.summaryTitle, words),
            under: matrix.sheet.under(.host), columns: headings, keptColumn: 2, size: 10.5, count: matrix.rows.count,
            row: { cells($0) }, closingRows: [signatures], closingRowHeight: 34,
            closingLines: RuleNote(rubric, words).lines + [words.signers(.summarySigners)])
        precondition(ledger.firstRow == Self.firstRow, "formulas refer to row \(Self.firstRow)")
        return ledger
    }

    // MARK: headings

    private var totalDecimals: Int {
        min(6, max(2, rubric.criteria.map { $0.step.decimals + $0.weight.decimals }.max() ?? 2))
    }

    /// Wide enough for the highest total with its sign of a dropped mark: a number too wide shows as `####`.
    private var totalWidth: Double {
        let most = rubric.criteria.reduce(0) {
            $0 + Int($1.weight.millionths / Fixed.scale + 1) * Int($1.max.millionths / Fixed.scale)
        }
        return max(7, PageShape.width(digits: String(most).count + 3 + totalDecimals, size: 10.5))
    }

    private var headings: [Column] {
        let total = Style.figure(decimals: totalDecimals)
        let score = decimals.map { Style.figure(decimals: $0) } ?? .loose
        var headings = [Column(words(.number), 5), Column(words(.entryID), 11), Column(words(.name), 22, .words)]
        headings += matrix.judges.indices.map { Column(words(.judge, String($0 + 1)), totalWidth, total) }
        headings.append(Column(words(.validSheets), 7))
        headings += numbered(columns.high, .highest, .highestOf, total)
        headings += numbered(columns.low, .lowest, .lowestOf, total)
        headings.append(Column(words(meanTitle), 9, columns.score == columns.mean ? score : .loose))
        if columns.factor != nil { headings.append(Column(words(.factor), 6.5, .loose)) }
        if columns.bonus != nil { headings.append(Column(words(.bonus), 6.5, .loose)) }
        if columns.penalty != nil { headings.append(Column(words(.penalty), 6.5, .loose)) }
        if columns.score != columns.mean { headings.append(Column(words(.score), 9, score)) }
        return headings + [Column(words(.rank), 8), Column(words(.remarks), 22, .words)]
    }

    private var meanTitle: Word {
        if matrix.isByCriteria { return .panelSum }
        return switch rubric.tally.aggregation.name {
        case .mean, .trimmedMean, .winsorizedMean: .mean
        case .median: .median
        case .middleSum: .sum
        case .placementPoints, .meanPlacement, .majorityOfPlacements: .placementScore
        }
    }

    private func numbered(_ range: Range<Int>, _ one: Word, _ many: Word, _ style: Style) -> [Column] {
        range.count == 1
            ? [Column(words(one), totalWidth, style)]
            : (1...range.count).map { Column(words(many, String($0)), totalWidth, style) }
    }

    /// A row below the table in which each judge signs under the own column.
    private var signatures: [Cell] {
        (0...columns.remarks).map { $0 == 2 ? .text(words(.judgesSign), .heading) : .blank }
    }

    // MARK: rows

    private func cells(_ row: Int) -> [Cell] {
        let standing = matrix.rows[row]
        var cells: [Cell] = [.number(row + 1), .text(standing.entry.id.text), .text(standing.entry.title)]
        cells += matrix.judges.indices.map { judge in
            .formula(
                marks.total(row, judge), matrix.total(row, judge),
                matrix.dropped(row, judge).map { .dropped($0, decimals: totalDecimals) })
        }
        cells.append(.formula("COUNT(\(totals(row)))", standing.tally?.sheets.count ?? 0))
        cells += drops(row, columns.high, .high) + drops(row, columns.low, .low)
        cells += scores(row)
        cells.append(rank(row))
        cells.append(.text(SummaryRemarks(matrix, words).text(row)))
        return cells
    }

    private func at(_ row: Int, _ column: Int) -> Place { Place(Self.firstRow + row, column) }

    private func totals(_ row: Int) -> String {
        Place.range(
            at(row, columns.judges.lowerBound), at(row, max(columns.judges.lowerBound, columns.judges.upperBound - 1)))
    }

    private func drops(_ row: Int, _ range: Range<Int>, _ end: Dropped.End) -> [Cell] {
        let standing = matrix.rows[row]
        if matrix.isByCriteria {
            let drops = rubric.tally.aggregation.trimming != nil || rubric.tally.aggregation.dropsVary
            return [.text(words(drops ? .byCriterion : .none), .centered)]
        }
        if rubric.tally.aggregation.dropsVary { return [.text(words(.struckBeside), .centered)] }
        guard let trimming = rubric.tally.aggregation.trimming, (end == .high ? trimming.high : trimming.low) > 0
        else { return [.text(words(.none), .centered)] }
        guard standing.rank != nil else { return range.map { _ in .blank } }
        let values = (standing.tally?.dropped ?? []).filter { $0.end == end }.map(\.value).sorted()
        let ordered = end == .high ? values.reversed() : values
        return (1...range.count).map { nth in
            .formula(
                Formula.dropped(nth, end, trimming, of: totals(row), count: at(row, columns.count).name),
                nth <= ordered.count ? ordered[nth - 1] : nil)
        }
    }

    /// P, its adjustments and the offline score; blank where the entry is not ranked.
    private func scores(_ row: Int) -> [Cell] {
        let standing = matrix.rows[row]
        let entry = standing.entry
        let isRanked = standing.rank != nil
        let panel = panelFormula(row)
        var cells: [Cell] = []
        guard columns.score != columns.mean else {
            return [
                isRanked ? .formula(Formula.rounded(panel, rubric.tally.round.total), standing.tally?.offline) : .blank
            ]
        }
        cells.append(isRanked ? .formula(panel, standing.tally?.panel) : .blank)
        var value = at(row, columns.mean).name
        if let column = columns.factor {
            cells.append(.number(entry.factor))
            value += "*" + at(row, column).name
        }
        if let column = columns.bonus {
            cells.append(.number(entry.bonus))
            value += "+" + at(row, column).name
        }
        if let column = columns.penalty {
            cells.append(.number(entry.penalty))
            value += "-" + at(row, column).name
        }
        cells.append(
            isRanked ? .formula(Formula.rounded(value, rubric.tally.round.total), standing.tally?.offline) : .blank)
        return cells
    }

    private func panelFormula(_ row: Int) -> String {
        if let criteria { return Formula.cell(criteria.name, criteria.panel(row)) }
        if let placements { return Formula.cell(placements.name, placements.panel(row)) }
        return Formula.score(rubric.tally.aggregation, over: totals(row), count: at(row, columns.count).name)
    }

    private func rank(_ row: Int) -> Cell {
        rankCell(matrix.rows[row], at: row, scores: scorePlace)
    }
}
