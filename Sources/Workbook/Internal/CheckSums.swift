import Judging

/// Conservation: nothing that was expected or received vanishes. Engine's counts against each other and against 单项分.
struct CheckSums {
    struct Line {
        let title: String
        let left: Cell
        let right: Cell
        let holds: Bool
    }

    private let check: CheckSheet
    private var words: Words { check.words }

    init(_ check: CheckSheet) { self.check = check }

    var lines: [Line] {
        let ranked = check.sheet.standings.ranked.count
        var lines: [Line] = []
        if ranked > 0 {
            for (word, column) in [(Word.sameCount, 5), (.rankSameCount, 8)] {
                let count = "COUNTIF(\(check.checks(column)),\"\(words(.same))\")"
                lines.append(
                    Line(title: words(word), left: .formula(count, ranked), right: .number(ranked), holds: true))
            }
        }
        if let marks = check.marks { lines += coverage(marks.matrix.standings.coverage, marks) }
        if check.sheet.standings.round.takesBallots {
            let votes = check.sheet.standings.votes
            lines.append(sum(.ballotSum, votes.received, [votes.counted, votes.excluded]))
        }
        return lines
    }

    private func sum(_ title: Word, _ left: Int, _ right: [Int]) -> Line {
        let total = right.reduce(0, +)
        return Line(
            title: words(title), left: .number(left),
            right: .formula(right.map(String.init).joined(separator: "+"), total), holds: left == total)
    }

    private func coverage(_ engine: Coverage, _ marks: MarkSheet) -> [Line] {
        var lines = [
            sum(.expectedSum, engine.expected, [engine.submitted, engine.recused, engine.missing]),
            sum(.submittedSum, engine.submitted, [engine.counted, engine.trimmed, engine.void]),
        ]
        let found = SheetCounts(marks)
        let pairs: [(Word, (formula: String, value: Int), Int)] = [
            (.sheetExpected, found.expected, engine.expected), (.sheetRecused, found.recused, engine.recused),
            (.sheetMissing, found.missing, engine.missing), (.sheetVoid, found.void, engine.void),
            (.sheetMarked, found.marked, engine.counted + engine.trimmed),
        ]
        for (title, left, right) in pairs {
            lines.append(
                Line(
                    title: words(title), left: .formula(left.formula, left.value), right: .number(right),
                    holds: left.value == right))
        }
        return lines
    }
}
