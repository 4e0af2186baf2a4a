import Judging

/// 补报情况说明: why a recommendation leaves after its deadline, in the words given when it was exported.
struct LateNote {
    let sheet: ResultSheet
    let reason: String

    init(_ sheet: ResultSheet, reason: String) {
        self.sheet = sheet
        self.reason = reason
    }

    func draw(in book: Book) throws(WorkbookError) {
        let words = book.words
        let widths = [20.0, 20, 20, 20]
        let page = try book.page(words(.lateSheet), .portrait)
        page.fitToOnePage()
        try page.setWidths(widths)
        var line = FormLine(page: page, widths: widths)
        let titles = sheet.titles(.lateTitle, words)
        let text = Style.leftLine.sized(14)
        try line.whole(titles.contest, .contest)
        try line.whole(titles.paper, .title)
        try line.whole(words(.lateBody, sheet.category), text)
        if let deadline = sheet.standings.category.national?.deadline {
            try line.whole(words(.lateDeadline, words.date(deadline)), text)
        }
        try line.whole(reason, text)
        try line.whole("", text)
        try line.whole(sheet.hostNames + words(.stamp), Style.rightLine.sized(14))
        try line.whole(words.date(sheet.occasion.date), Style.rightLine.sized(14))
    }
}
