import Judging

/// 单项分: a row for each entry and judge with the raw marks, from which all other sheets compute.
///
/// The rows stand in a regular grid, entry by entry and judge by judge, so that a block of rows is one entry.
struct MarkSheet {
    let matrix: ScoreMatrix
    private let words: Words
    private var rubric: Rubric { matrix.rubric }

    init(_ matrix: ScoreMatrix) {
        self.matrix = matrix
        words = Words(matrix.sheet.occasion.language)
    }

    var name: String { words(.markSheet) }
    private static let stateColumn = 4
    private static let firstMark = 5
    private var lastMark: Int { Self.firstMark + rubric.criteria.count - 1 }
    private var countColumn: Int { lastMark + 1 }
    private var firstGate: Int { countColumn + 1 }
    private var firstCounted: Int { firstGate + rubric.gates.count }

    /// Title and heading rows above: contest, paper, unit and date, heading, weights.
    private static let firstRow = 5
    static let weightRow = 4

    private func gridRow(_ row: Int, _ judge: Int) -> Int { Self.firstRow + row * matrix.judges.count + judge }

    /// `IF(valid and complete, Σ weight × mark, "")` for one judge and entry.
    func total(_ row: Int, _ judge: Int) -> String {
        let line = gridRow(row, judge)
        let state = Formula.cell(name, Place(line, Self.stateColumn))
        let marks = Place.range(Place(line, Self.firstMark), Place(line, lastMark))
        let weights = Place.lockedRange(Place(Self.weightRow, Self.firstMark), Place(Self.weightRow, lastMark))
        return "IF(AND(\(state)=\"\(words.state(.valid))\",COUNT('\(name)'!\(marks))=\(rubric.criteria.count)),"
            + "SUMPRODUCT('\(name)'!\(weights),'\(name)'!\(marks)),\"\")"
    }

    /// The marks of one criterion on one entry that count, one below the other (`of: criteria` alone).
    func counted(_ row: Int, criterion: Int) -> String {
        let column = firstCounted + criterion
        return "'\(name)'!"
            + Place.range(Place(gridRow(row, 0), column), Place(gridRow(row, matrix.judges.count - 1), column))
    }

    func weight(_ criterion: Int) -> String { "'\(name)'!" + Place(Self.weightRow, Self.firstMark + criterion).locked }

    var states: String { "'\(name)'!" + column(Self.stateColumn) }
    var markCounts: String { "'\(name)'!" + column(countColumn) }

    private func column(_ column: Int) -> String {
        let last = max(Self.firstRow, gridRow(matrix.rows.count - 1, matrix.judges.count - 1))
        return Place.lockedRange(Place(Self.firstRow, column), Place(last, column))
    }

    var ledger: Ledger {
        let criteria = rubric.criteria
        let marks = criteria.map { Column(heading($0), 9, .figure(decimals: $0.step.decimals)) }
        var columns = [
            Column(words(.callOrder), 7), Column(words(.entryID), 12), Column(words(.name), 40, .words),
            Column(words(.judgeColumn), 9), Column(words(.state), 9),
        ]
        columns += marks + [Column(words(.markCount), 7)] + rubric.gates.map { Column($0.title[words.language], 9) }
        var weights: [Cell] = [.blank, .blank, .blank, .blank, .text(words(.weight))]
        weights += criteria.map { .number($0.weight, .figure(decimals: $0.weight.decimals)) }
        weights += [Cell](repeating: .blank, count: 1 + rubric.gates.count)
        if matrix.isByCriteria {
            columns += criteria.map {
                Column(words(.countedMark, $0.title[words.language]), 9, .figure(decimals: $0.step.decimals))
            }
            weights += [Cell](repeating: .blank, count: criteria.count)
        }
        let ledger = Ledger(
            name: name, shape: .landscape, titles: matrix.sheet.titles(.markTitle, words),
            under: matrix.sheet.under(.host), columns: columns, subheads: [weights], size: 10.5,
            count: matrix.rows.count * matrix.judges.count,
            row: { cells($0 / matrix.judges.count, $0 % matrix.judges.count) })
        precondition(ledger.firstRow == Self.firstRow, "formulas refer to row \(Self.firstRow)")
        return ledger
    }

    private func heading(_ criterion: Criterion) -> String {
        words(.criterionOf, criterion.title[words.language], criterion.max.description)
    }

    private func cells(_ row: Int, _ judge: Int) -> [Cell] {
        let entry = matrix.rows[row].entry
        let state = matrix.state(row, judge)
        let sheet = matrix[row, judge]
        let call = matrix.calls[entry.id].map { Cell.number($0) } ?? .blank
        var cells: [Cell] = [
            call, .text(entry.id.text), .text(entry.title), .text(words(.judge, String(judge + 1))),
            .text(words.state(state)),
        ]
        let line = gridRow(row, judge)
        cells += rubric.criteria.indices.map { mark(row, judge, $0, sheet?.points[$0]) }
        let marks = Place.range(Place(line, Self.firstMark), Place(line, lastMark))
        cells.append(.formula("COUNT(\(marks))", sheet?.points.count { $0 != nil } ?? 0))
        cells += rubric.gates.map { gate in
            sheet?.gates[gate.id].map { .text(words($0 ? .pass : .fail)) } ?? .blank
        }
        if matrix.isByCriteria {
            cells += rubric.criteria.indices.map { counted(line, $0, state, sheet?.points[$0]) }
        }
        return cells
    }

    private func mark(_ row: Int, _ judge: Int, _ index: Int, _ mark: Fixed?) -> Cell {
        guard let mark else { return .blank }
        let criterion = rubric.criteria[index]
        let end = matrix.isByCriteria ? matrix.dropped(row, judge, criterion.id) : nil
        return .number(mark, end.map { .dropped($0, decimals: criterion.step.decimals) })
    }

    private func counted(_ line: Int, _ index: Int, _ state: SheetState, _ mark: Fixed?) -> Cell {
        let mark = state == .valid || state == .incomplete ? mark : nil
        let cell = Place(line, Self.firstMark + index).name
        let stands = "\(Place(line, Self.stateColumn).name)="
        let counts = "OR(\(stands)\"\(words.state(.valid))\",\(stands)\"\(words.state(.incomplete))\")"
        return .formula("IF(AND(\(counts),COUNT(\(cell))=1),\(cell),\"\")", mark.map { Fraction($0) })
    }
}

extension Fixed {
    /// Decimals that are not zero at the end: 0.5 has one.
    var decimals: Int {
        var rest = millionths
        var count = 6
        while count > 0, rest % 10 == 0 {
            rest /= 10
            count -= 1
        }
        return count
    }
}

extension Style {
    /// A dropped mark: struck through, with its sign before it, and still a number.
    static func dropped(_ end: Dropped.End, decimals: Int) -> Style {
        Style(isStruck: true, format: pattern(decimals, sign: end == .high ? "△" : "▽"))
    }
}
