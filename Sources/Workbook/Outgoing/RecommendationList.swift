import Judging

/// 推荐作品汇总表: the works in rank order, then the reserve.
struct RecommendationList {
    let sheet: ResultSheet
    private let words: Words

    init(_ sheet: ResultSheet) {
        self.sheet = sheet
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let (works, reserve) = sheet.recommended
        let rows = works.map { cells($0, isReserve: false) } + reserve.map { cells($0, isReserve: true) }
        return Ledger(
            name: words(.listSheet), shape: .landscape, annex: words(.annexOne),
            titles: sheet.titles(.listTitle, words),
            under: sheet.under(.unitToStamp),
            columns: [
                Column(words(.listOrder), 7), Column(words(.work), 22, .words),
                Column(words(.authorsWithRoles), 22, .words),
                Column(words(.authorUnit), 18, .words), Column(words(.extent), 17), Column(words(.file), 15, .words),
                Column(words(.contact), 9), Column(words(.telephone), 14), Column(words(.remarks), 10),
            ],
            count: rows.count, row: { rows[$0] }, closingLines: [words.signers(.listSigners)])
    }

    private func cells(_ row: Standing, isReserve: Bool) -> [Cell] {
        let entry = row.entry
        var remarks: [String] = []
        if isReserve { remarks.append(words(.reserve)) }
        if row.tie == .shared, let tie = words.tie(row, sheet.standings.rubric) { remarks.append(tie) }
        return [
            .number(row.rank ?? 0), .text(entry.title), .text(sheet.authorsText(entry, withRoles: true)),
            .text(sheet.unitName(entry.unit)), .text(sheet.extent(entry)),
            .text(entry.details["file"] ?? entry.details["link"] ?? entry.details["url"] ?? ""),
            .text(sheet.contacts[entry.id]?.contact ?? ""), .text(sheet.contacts[entry.id]?.telephone ?? ""),
            .text(remarks.joined(separator: words(.semicolon))),
        ]
    }
}
