import Judging

/// 名次: where each judge places each ranked work, by RANK over the judge's totals, and what the places come to.
///
/// A block of totals free of what doubles add, a block of places, and under a table of points a block of points.
struct PlacementSheet {
    let matrix: ScoreMatrix
    private let rule: PlacementRule
    private let words: Words
    private let works: Int
    /// Each work's placements by judge id, read once.
    private let placed: [[JudgeID: Placement]]

    /// Nil where the rubric's rule asks for no placements.
    init?(_ matrix: ScoreMatrix) {
        guard let rule = matrix.rubric.tally.aggregation.placement else { return nil }
        self.matrix = matrix
        self.rule = rule
        words = Words(matrix.sheet.occasion.language)
        works = matrix.rows.count { $0.rank != nil }
        placed = matrix.rows.map { row in
            Dictionary(uniqueKeysWithValues: (row.tally?.placements ?? []).map { ($0.judge, $0) })
        }
    }

    var name: String { words(.placementSheet) }
    private static let firstRow = 4
    private static let firstColumn = 3
    private var judges: Int { matrix.judges.count }
    private var blocks: Int { table == nil ? 2 : 3 }
    private var table: PointsTable? { if case .points(let table) = rule { table } else { nil } }

    /// The panel's score P of one entry.
    func panel(_ row: Int) -> Place { Place(Self.firstRow + row, Self.firstColumn + blocks * judges + 1) }

    private func at(_ row: Int, _ block: Int, _ judge: Int) -> Place {
        Place(Self.firstRow + row, Self.firstColumn + block * judges + judge)
    }

    private var decimals: Int {
        min(12, matrix.rubric.criteria.map { $0.step.decimals + $0.weight.decimals }.max() ?? 6)
    }

    var ledger: Ledger {
        var columns = [Column(words(.number), 5), Column(words(.entryID), 11), Column(words(.name), 22, .words)]
        for (block, word) in [Word.totalOf, .placeOf, .pointsOf].prefix(blocks).enumerated() {
            let style = block == 0 ? Style.figure(decimals: min(6, decimals)) : .loose
            columns += matrix.judges.indices.map { Column(words(word, String($0 + 1)), 8, style) }
        }
        columns += [Column(words(.placeCount), 7), Column(words(.placementScore), 10, .loose)]
        let ledger = Ledger(
            name: name, shape: .landscape, titles: matrix.sheet.titles(.placementTitle, words),
            under: matrix.sheet.under(.host), columns: columns, keptColumn: 2, size: 10.5, count: matrix.rows.count,
            row: { cells($0) }, closingLines: RuleNote(matrix.rubric, words).lines)
        precondition(ledger.firstRow == Self.firstRow, "formulas refer to row \(Self.firstRow)")
        return ledger
    }

    private func cells(_ row: Int) -> [Cell] {
        let standing = matrix.rows[row]
        let lead: [Cell] = [.number(row + 1), .text(standing.entry.id.text), .text(standing.entry.title)]
        guard standing.rank != nil else {
            return lead + [Cell](repeating: .blank, count: blocks * judges + 2)
        }
        var cells = lead
        cells += matrix.judges.indices.map { total(row, $0) }
        cells += matrix.judges.indices.map { place(row, $0) }
        if let table { cells += matrix.judges.indices.map { points(row, $0, table) } }
        let block = Place.range(at(row, blocks - 1, 0), at(row, blocks - 1, max(judges - 1, 0)))
        cells.append(.formula("COUNT(\(block))", placed[row].count))
        cells.append(score(standing, of: block, over: Place(Self.firstRow + row, cells.count - 1).name))
        return cells
    }

    private func total(_ row: Int, _ judge: Int) -> Cell {
        let summary = Formula.cell(words(.summarySheet), Place(ScoreSummary.firstRow + row, Self.firstColumn + judge))
        return .formula("IF(ISNUMBER(\(summary)),ROUND(\(summary),\(decimals)),\"\")", matrix.total(row, judge))
    }

    /// The judge's totals of all ranked works: these stand first.
    private func column(_ judge: Int) -> String {
        Place.lockedRange(at(0, 0, judge), at(max(works - 1, 0), 0, judge))
    }

    private func place(_ row: Int, _ judge: Int) -> Cell {
        let cell = at(row, 0, judge).name
        let place = "RANK(\(cell),\(column(judge)))+(COUNTIF(\(column(judge)),\(cell))-1)/2"
        return .formula("IF(ISNUMBER(\(cell)),\(place),\"\")", placed[row][matrix.judges[judge]]?.place)
    }

    private func points(_ row: Int, _ judge: Int, _ table: PointsTable) -> Cell {
        let cell = at(row, 0, judge).name
        let points = Formula.points(table, of: cell, in: column(judge), among: works)
        return .formula(
            "IF(ISNUMBER(\(cell)),\(points),\"\")",
            placed[row][matrix.judges[judge]].map { table.points(at: $0) })
    }

    private func score(_ standing: Standing, of block: String, over count: String) -> Cell {
        let panel = standing.tally?.panel
        switch rule {
        case .points: return .formula("SUM(\(block))/\(count)", panel)
        case .mean: return .formula("100*(\(works + 1)-SUM(\(block))/\(count))/\(works)", panel)
        // A procedure over all works at once: no cell can hold it, and the rule's note says that it is a value.
        case .majority: return .number(panel?.approximate ?? 0)
        }
    }
}
