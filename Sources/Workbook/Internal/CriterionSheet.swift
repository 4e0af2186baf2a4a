import Judging

/// 评分项: where each criterion stands alone, its panel score by formula, weighted, and their sum.
struct CriterionSheet {
    let matrix: ScoreMatrix
    let marks: MarkSheet
    private let words: Words
    private var rubric: Rubric { matrix.rubric }

    init(_ matrix: ScoreMatrix, _ marks: MarkSheet) {
        self.matrix = matrix
        self.marks = marks
        words = Words(matrix.sheet.occasion.language)
    }

    var name: String { words(.criterionSheet) }
    private static let firstRow = 4
    private static let firstColumn = 3

    /// The sum P of one entry.
    func panel(_ row: Int) -> Place { Place(Self.firstRow + row, Self.firstColumn + 3 * rubric.criteria.count) }

    var ledger: Ledger {
        var columns = [Column(words(.number), 6), Column(words(.entryID), 12), Column(words(.name), 24, .words)]
        for criterion in rubric.criteria {
            let title = criterion.title[words.language]
            columns += [
                Column(words(.validSheets) + "\n" + title, 9), Column(title, 9, style(rubric.tally.round.criteria)),
                Column(words(.weighted, title), 9, style(rubric.tally.round.weighted)),
            ]
        }
        columns.append(Column(words(.panelSum), 10, .loose))
        let ledger = Ledger(
            name: name, shape: .landscape, titles: matrix.sheet.titles(.criterionTitle, words),
            under: matrix.sheet.under(.host), columns: columns, keptColumn: 2, size: 10.5, count: matrix.rows.count,
            row: { cells($0) }, closingLines: RuleNote(rubric, words).lines)
        precondition(ledger.firstRow == Self.firstRow, "formulas refer to row \(Self.firstRow)")
        return ledger
    }

    private func style(_ rounding: Rounding) -> Style { rounding.decimals.map { .figure(decimals: $0) } ?? .loose }

    private func cells(_ row: Int) -> [Cell] {
        let standing = matrix.rows[row]
        var cells: [Cell] = [.number(row + 1), .text(standing.entry.id.text), .text(standing.entry.title)]
        var weighted: [String] = []
        for (index, criterion) in rubric.criteria.enumerated() {
            let range = marks.counted(row, criterion: index)
            let count = matrix.judges.indices.count { judge in
                let state = matrix.state(row, judge)
                return (state == .valid || state == .incomplete) && matrix[row, judge]?.points[index] != nil
            }
            cells.append(.formula("COUNT(\(range))", count))
            guard standing.rank != nil, let score = standing.tally?.criteria[index] else {
                cells += [.blank, .blank]
                continue
            }
            let (countCell, scoreCell) = (
                Place(Self.firstRow + row, cells.count - 1), Place(Self.firstRow + row, cells.count)
            )
            let rule = Formula.score(rubric.tally.aggregation, over: range, count: countCell.name)
            cells.append(.formula(Formula.rounded(rule, rubric.tally.round.criteria), score))
            weighted.append(Place(Self.firstRow + row, cells.count).name)
            cells.append(
                .formula(
                    Formula.rounded("\(marks.weight(index))*\(scoreCell.name)", rubric.tally.round.weighted),
                    Self.weigh(score, criterion, rubric.tally.round.weighted)))
        }
        let whole = standing.rank != nil && weighted.count == rubric.criteria.count
        cells.append(whole ? .formula(weighted.joined(separator: "+"), standing.tally?.panel) : .blank)
        return cells
    }

    /// W of the arithmetic; what the engine has computed already can not overflow here.
    private static func weigh(_ score: Fraction, _ criterion: Criterion, _ rounding: Rounding) -> Fraction {
        do throws(Overflow) {
            return try rounding(Fraction(criterion.weight).multiplied(by: score))
        } catch {
            preconditionFailure("a weighted score that the tally had computed overflows")
        }
    }
}
