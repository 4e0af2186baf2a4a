import Judging

/// Sheets (or marks, where each criterion stands alone) counted on 单项分 itself, by formula and here.
struct SheetCounts {
    private let marks: MarkSheet
    private let words: Words
    private var sheets: [SheetState: Int] = [:]
    private var given: [SheetState: Int] = [:]

    init(_ marks: MarkSheet) {
        self.marks = marks
        let matrix = marks.matrix
        words = Words(matrix.sheet.occasion.language)
        for row in matrix.rows.indices {
            for judge in matrix.judges.indices {
                let state = matrix.state(row, judge)
                sheets[state, default: 0] += 1
                given[state, default: 0] += matrix[row, judge]?.points.count { $0 != nil } ?? 0
            }
        }
    }

    private var isByCriteria: Bool { marks.matrix.isByCriteria }
    private var criteria: Int { marks.matrix.rubric.criteria.count }
    private var unit: Int { isByCriteria ? criteria : 1 }

    private func count(_ state: SheetState) -> String { "COUNTIF(\(marks.states),\"\(words.state(state))\")" }

    private func sum(_ state: SheetState) -> String {
        "SUMIF(\(marks.states),\"\(words.state(state))\",\(marks.markCounts))"
    }

    var expected: (formula: String, value: Int) {
        let value = sheets.reduce(0) { $0 + ($1.key == .barred ? 0 : $1.value) }
        return ("\(unit)*(COUNTA(\(marks.states))-\(count(.barred)))", unit * value)
    }

    var recused: (formula: String, value: Int) { ("\(unit)*\(count(.recused))", unit * sheets[.recused, default: 0]) }

    var missing: (formula: String, value: Int) {
        let absent = sheets[.missing, default: 0]
        guard isByCriteria else {
            return ("\(count(.missing))+\(count(.incomplete))", absent + sheets[.incomplete, default: 0])
        }
        let partial: [SheetState] = [.incomplete, .void]
        let blanks = partial.reduce(0) { $0 + criteria * sheets[$1, default: 0] - given[$1, default: 0] }
        return (
            "\(criteria)*(\(([.missing] + partial).map(count).joined(separator: "+")))-\(partial.map(sum).joined(separator: "-"))",
            criteria * absent + blanks
        )
    }

    var void: (formula: String, value: Int) {
        isByCriteria ? (sum(.void), given[.void, default: 0]) : (count(.void), sheets[.void, default: 0])
    }

    /// Counted and trimmed together.
    var marked: (formula: String, value: Int) {
        isByCriteria
            ? ("\(sum(.valid))+\(sum(.incomplete))", given[.valid, default: 0] + given[.incomplete, default: 0])
            : (count(.valid), sheets[.valid, default: 0])
    }
}
