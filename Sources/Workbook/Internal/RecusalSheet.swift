import Judging

/// 回避情况登记表: who may not mark what and by which clause, and who stepped back during the review.
struct RecusalSheet {
    let sheet: ResultSheet
    let matrix: ScoreMatrix
    private let words: Words

    init(_ sheet: ResultSheet, _ matrix: ScoreMatrix) {
        self.sheet = sheet
        self.matrix = matrix
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let rows = bars + recusals
        let shown = rows.isEmpty ? [[.text(words(.noRecusals))] + [Cell](repeating: .blank, count: 8)] : rows
        return Ledger(
            name: words(.recusalSheet), shape: .landscape, titles: sheet.titles(.recusalTitle, words),
            under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words(.judgeColumn), 9), Column(words(.entryID), 13),
                Column(words(.circumstance), 30, .words), Column(words(.raisedBy), 11), Column(words(.time), 20),
                Column(words(.settlement), 14), Column(words(.substitute), 10), Column(words(.approver), 10),
            ],
            size: 10.5, count: shown.count,
            row: { rows.isEmpty ? shown[$0] : [.number($0 + 1)] + shown[$0] })
    }

    private var bars: [[Cell]] {
        sheet.bars.compactMap { bar in
            matrix.number(of: bar.pairing.judge).map { judge in
                let (text, byJudge) = sheet.circumstance(bar.clause)
                return cells(judge, bar.pairing, text, words(byJudge ? .byJudge : .byOrganizer), "")
            }
        }
    }

    private var recusals: [[Cell]] {
        sheet.recusals.compactMap { recusal in
            matrix.number(of: recusal.pairing.judge).map { judge in
                let text = [words(.recusedHimself), recusal.reason ?? ""].filter { !$0.isEmpty }
                return cells(
                    judge, recusal.pairing, text.joined(separator: words(.semicolon)), words(.byJudge),
                    sheet.zone.text(recusal.at))
            }
        }
    }

    private func cells(_ judge: Int, _ pairing: Pairing, _ text: String, _ raised: String, _ time: String) -> [Cell] {
        [
            .text(words(.judge, String(judge))), .text(pairing.entry.text), .text(text), .text(raised), .text(time),
            .text(words(.notMarking)), .blank, .blank,
        ]
    }
}

extension ResultSheet {
    /// A conflict in words, and whether the judge himself told of it.
    func circumstance(_ clause: ConflictClause) -> (text: String, byJudge: Bool) {
        let words = Words(occasion.language)
        return switch clause {
        case .ownEntry: (words(.ownEntry), false)
        case .relatedUnit: (words(.relatedUnit), false)
        case .declaredEntry: (words(.declaredEntry), true)
        case .declaredUnit(let unit): (words(.declaredUnit, unitName(unit)), true)
        case .declaredCategory: (words(.declaredCategory), true)
        case .declaredPerson: (words(.declaredPerson), true)
        }
    }
}
