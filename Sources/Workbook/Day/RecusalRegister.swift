import Judging

/// 回避情况登记表 by name, for the day's file.
struct RecusalRegister {
    let sheet: ResultSheet
    let day: DaySheet
    private let words: Words

    init(_ sheet: ResultSheet, _ day: DaySheet) {
        self.sheet = sheet
        self.day = day
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let names = Dictionary(day.people.map { ($0.judge, $0.name) }, uniquingKeysWith: { one, _ in one })
        let rows: [[String]] =
            sheet.bars.compactMap { bar in
                names[bar.pairing.judge].map { name -> [String] in
                    let (text, byJudge) = sheet.circumstance(bar.clause)
                    return [name, bar.pairing.entry.text, text, words(byJudge ? .byJudge : .byOrganizer), ""]
                }
            }
            + sheet.recusals.map { recusal in
                [
                    names[recusal.pairing.judge] ?? recusal.pairing.judge.text, recusal.pairing.entry.text,
                    recusal.reason ?? "", words(.byJudge), sheet.zone.text(recusal.at),
                ]
            }
        let shown = rows.isEmpty ? [[words("无回避情况", "none"), "", "", "", ""]] : rows
        return Ledger(
            name: words("回避登记", "Recusals"), shape: .landscape,
            titles: sheet.titles("回避情况登记表", "Register of recusals"), under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words("评委", "Judge"), 14), Column(words(.entryID), 14),
                Column(words("情形", "Circumstance"), 34, .words), Column(words("提出方式", "Raised by"), 14),
                Column(words("时间", "Time"), 20), Column(words("处理", "Settlement"), 14),
                Column(words("递补评委", "Substitute"), 12), Column(words("批准人", "Approved by"), 12),
            ],
            size: 10.5, count: shown.count,
            row: { index in
                [.number(index + 1)] + shown[index].map { .text($0) }
                    + [.text(rows.isEmpty ? "" : words("不评该作品", "does not mark it")), .blank, .blank]
            })
    }
}
