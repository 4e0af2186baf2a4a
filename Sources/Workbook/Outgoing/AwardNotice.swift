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
        let rows = sheet.awardRows
        return Ledger(
            name: words(.noticeSheet), shape: .portrait, annex: words(.annexOne),
            titles: sheet.titles(.noticeTitle, words),
            under: sheet.under(.unitToStamp),
            columns: sheet.publicColumns(words, grade: .grade),
            count: rows.count,
            row: { sheet.publicCells($0 + 1, rows[$0]) })
    }
}
