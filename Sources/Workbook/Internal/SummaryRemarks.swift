import Judging

/// 备注 of 评分汇总表: why a cell is blank, why an entry has no rank, and how a tie went.
struct SummaryRemarks {
    let matrix: ScoreMatrix
    let words: Words

    init(_ matrix: ScoreMatrix, _ words: Words) {
        self.matrix = matrix
        self.words = words
    }

    func text(_ row: Int) -> String {
        let standing = matrix.rows[row]
        var remarks: [String] = []
        if let status = words.status(standing) { remarks.append(status) }
        if let tie = words.tie(standing, matrix.rubric) { remarks.append(tie) }
        if standing.rank != nil || standing.tally?.sheets.isEmpty == false {
            remarks += gaps(row)
        }
        if matrix.reserve.contains(standing.entry.id) { remarks.append(words(.reserve)) }
        return remarks.joined(separator: words(.semicolon))
    }

    /// `评委2、评委5回避`: judges in one state share one phrase.
    private func gaps(_ row: Int) -> [String] {
        let states: [(SheetState, Word)] = [
            (.missing, .missing), (.incomplete, .incompleteSheet), (.barred, .recused), (.recused, .recused),
            (.void, .void),
        ]
        var phrases: [(word: Word, judges: [String])] = []
        for (state, word) in states {
            let judges = matrix.judges.indices.filter { matrix.state(row, $0) == state }.map {
                words(.judge, String($0 + 1))
            }
            guard !judges.isEmpty else { continue }
            if let index = phrases.firstIndex(where: { $0.word == word }) {
                phrases[index].judges += judges
            } else {
                phrases.append((word, judges))
            }
        }
        return phrases.map { words(.judgeState, $0.judges.joined(separator: words(.comma)), words($0.word)) }
    }
}
