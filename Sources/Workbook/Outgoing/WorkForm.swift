import Judging

/// 作品推荐表: one work on one page, with room for the undertaking and two seals.
struct WorkForm {
    let sheet: ResultSheet
    let row: Standing
    let isReserve: Bool
    private let words: Words

    init(_ sheet: ResultSheet, _ row: Standing, isReserve: Bool) {
        self.sheet = sheet
        self.row = row
        self.isReserve = isReserve
        words = Words(sheet.occasion.language)
    }

    private static let widths = [14.0, 28, 12, 26]
    private static let shown = Style.words

    func draw(in book: Book) throws(WorkbookError) {
        let entry = row.entry
        let order = row.rank.map { $0 < 10 ? "0\($0)" : String($0) } ?? ""
        let page = try book.page(words(isReserve ? .reserveFormSheet : .formSheet, order, entry.title), .portrait)
        page.fitToOnePage()
        try page.setWidths(Self.widths)
        var line = FormLine(page: page, widths: Self.widths)
        try line.whole(words(.annexTwo), .annex)
        let titles = sheet.titles(.formTitle, words)
        try line.whole(titles.contest, .contest)
        try line.whole(titles.paper, .title)
        let place = words(.orderLine, order) + (isReserve ? words(.inBrackets, words(.reserve)) : "")
        try line.halves(place, words.date(sheet.occasion.date))

        try line.wide(words(.work), entry.title)
        try line.pairs(words(.category), sheet.category, words(.extent), sheet.extent(entry))
        try line.wide(words(.creators), sheet.authorsText(entry, withRoles: true))
        try line.pairs(
            words(.authorUnit), sheet.unitName(entry.unit), words(.telephone),
            sheet.contacts[entry.id]?.telephone ?? "")
        try line.wide(words(.submitter), sheet.unitName(entry.submitter))
        try line.wide(words(.synopsis), entry.details["synopsis"] ?? "", least: 160, .top)
        try line.box(
            words(.undertaking), words(.undertakingText), words(.signature) + "　　　　　　　" + words(.blankDate), least: 70)
        let seal = words(.stamp) + "　　　　\n" + words(.blankDate)
        try line.box(words(.submitterOpinion), "", seal, least: 80)
        try line.box(words(.hostOpinion), "", seal, least: 80)
    }
}
