import Judging

/// 核对: each formula's value beside the engine's as a plain number, and the sums that must hold.
struct CheckSheet {
    let sheet: ResultSheet
    let summary: ScoreSummary?
    let blend: BlendSheet?
    let marks: MarkSheet?
    let words: Words

    init(_ sheet: ResultSheet, _ summary: ScoreSummary?, _ blend: BlendSheet?, _ marks: MarkSheet?) {
        self.sheet = sheet
        self.summary = summary
        self.blend = blend
        self.marks = marks
        words = Words(sheet.occasion.language)
        ranked = sheet.standings.ranked
    }

    private static let firstRow = 4
    private let ranked: [Standing]

    var ledger: Ledger {
        let sums = CheckSums(self).lines
        let ledger = Ledger(
            name: words(.checkSheet), shape: .landscape, titles: sheet.titles(.checkTitle, words),
            under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words(.entryID), 14), Column(words(.name), 34, .words),
                Column(words(.formulaScore), 13, .loose), Column(words(.engineScore), 13, .loose),
                Column(words(.check), 11),
                Column(words(.formulaRank), 10), Column(words(.engineRank), 10), Column(words(.check), 11),
            ],
            size: 10.5, count: ranked.count,
            row: { cells($0, ranked[$0]) }, closingRows: [sumHeading] + sums.enumerated().map { line($0, $1) },
            closingLines: marks.map { [words($0.matrix.isByCriteria ? .unitMarks : .unitSheets)] } ?? [])
        precondition(ledger.firstRow == Self.firstRow, "formulas refer to row \(Self.firstRow)")
        return ledger
    }

    private func cells(_ index: Int, _ row: Standing) -> [Cell] {
        let (score, rank) = references(index)
        return [
            .number(index + 1), .text(row.entry.id.text), .text(row.entry.title), .formula(score, row.score),
            .number(row.score?.approximate ?? 0), compare(index, 3, "ABS(#-#)<0.0000005"),
            .formula(rank, row.rank ?? 0), .number(row.rank ?? 0), compare(index, 6, "#=#"),
        ]
    }

    /// Where the score and the rank of the entry stand: on the blend's sheet, or the panel's where there is no blend.
    private func references(_ index: Int) -> (score: String, rank: String) {
        if let blend {
            return (
                Formula.cell(blend.name, blend.scorePlace(index)), Formula.cell(blend.name, blend.rankPlace(index))
            )
        }
        let summary = summary!
        return (
            Formula.cell(summary.name, summary.scorePlace(index)), Formula.cell(summary.name, summary.rankPlace(index))
        )
    }

    private func compare(_ index: Int, _ column: Int, _ test: String) -> Cell {
        let row = Self.firstRow + index
        let parts = test.split(separator: "#", omittingEmptySubsequences: false)
        let filled = parts[0] + Place(row, column).name + parts[1] + Place(row, column + 1).name + parts[2]
        return .formula("IF(\(filled),\"\(words(.same))\",\"\(words(.different))\")", says: words(.same))
    }

    private var sumHeading: [Cell] {
        [
            .text(words(.number), .heading), .blank, .text(words(.item), .heading), .text(words(.left), .heading),
            .text(words(.right), .heading), .text(words(.check), .heading), .blank, .blank, .blank,
        ]
    }

    private func line(_ index: Int, _ sum: CheckSums.Line) -> [Cell] {
        let row = Self.firstRow + ranked.count + 1 + index
        let whole = Style.figure(decimals: 0)
        let test = "IF(\(Place(row, 3).name)=\(Place(row, 4).name),\"\(words(.same))\",\"\(words(.different))\")"
        return [
            .number(index + 1), .blank, .text(sum.title), Cell(content: sum.left.content, style: whole),
            Cell(content: sum.right.content, style: whole),
            .formula(test, says: words(sum.holds ? .same : .different)), .blank, .blank, .blank,
        ]
    }

    /// The range of a check column over the ranked rows.
    func checks(_ column: Int) -> String {
        Place.lockedRange(Place(Self.firstRow, column), Place(Self.firstRow + max(0, ranked.count - 1), column))
    }
}
