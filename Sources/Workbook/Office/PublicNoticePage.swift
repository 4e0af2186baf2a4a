import Judging

/// 公示: the approved list for everybody to see, without scores and telephones, and where to object.
struct PublicNoticePage {
    let sheet: ResultSheet
    private let words: Words

    init(_ sheet: ResultSheet) {
        self.sheet = sheet
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let rows = sheet.awardRows
        return Ledger(
            name: words("公示", "Notice"), shape: .portrait,
            titles: sheet.titles("拟通报表扬作品公示", "Works proposed for commendation"), opening: [opening],
            columns: sheet.publicColumns(words, grade: .proposedGrade),
            count: rows.count, row: { sheet.publicCells($0 + 1, rows[$0]) },
            closingLines: [
                words("受理部门：　　　　　　　　　　　　　电话：", "Office:                                  Telephone:"),
                words("邮箱：　　　　　　　　　　　　　　　地址：", "Mail:                                    Address:"),
                sheet.hostNames + words(.stamp) + words("　　　　", "    ") + words.date(sheet.occasion.date),
            ])
    }

    private var opening: String {
        guard let notice = sheet.progress.notice else {
            return words(
                "现将拟通报表扬作品名单予以公示，公示期为　　月　　日至　　月　　日（5个工作日）。如有异议，请在公示期内以书面形式实名反映。",
                "The works proposed for commendation are shown from            to            (5 working days). Whoever objects does so in writing and under a real name within these days."
            )
        }
        let (from, to) = (words.date(notice.from), words.date(notice.to))
        return words(
            "现将拟通报表扬作品名单予以公示，公示期为\(from)至\(to)，公示地点：\(notice.place)。如有异议，请在公示期内以书面形式实名反映。",
            "The works proposed for commendation are shown from \(from) to \(to), at \(notice.place). Whoever objects does so in writing and under a real name within these days."
        )
    }
}
