import Judging

/// 通报表扬作品名单: grades and special mentions without any score.
struct AwardNotice {
    let sheet: ResultSheet
    private let words: Words

    init(_ sheet: ResultSheet) {
        self.sheet = sheet
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let rows = graded + special
        return Ledger(
            name: words(.noticeSheet), shape: .portrait, annex: words(.annexOne),
            titles: sheet.titles(.noticeTitle, words),
            under: sheet.under(.unitToStamp),
            columns: [
                Column(words(.number), 6), Column(words(.grade), 15), Column(words(.work), 26, .words),
                Column(words(.authors), 17, .words), Column(words(.unit), 20, .words),
            ],
            count: rows.count,
            row: { [.number($0 + 1)] + rows[$0] })
    }

    /// Best grade first, as the plan lists them, and within a grade by rank.
    private var graded: [[Cell]] {
        let titles = (sheet.standings.category.awards?.grades ?? []).map(\.title)
        let order = { (row: Standing) in
            sheet.grades[row.entry.id].flatMap { titles.firstIndex(of: $0) } ?? titles.count
        }
        return sheet.standings.rows.enumerated().filter { sheet.grades[$0.element.entry.id] != nil }
            .sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
            .map { cells($0.element.entry, sheet.grades[$0.element.entry.id]!) }
    }

    private var special: [[Cell]] {
        sheet.special.flatMap { prize in
            prize.entries.compactMap { id in sheet.standings[id].map { cells($0.entry, prize.title) } }
        }
    }

    private func cells(_ entry: Entry, _ grade: Text) -> [Cell] {
        [
            .text(grade[sheet.occasion.language]), .text(entry.title),
            .text(sheet.authorsText(entry, withRoles: false)), .text(sheet.unitName(entry.unit)),
        ]
    }
}
