import Judging

/// 封存单: one page with counts, the checkpoint in 16 characters and as a QR code, to leave the house within the hour.
struct SealPage {
    let sheet: ResultSheet
    let day: DaySheet

    init(_ sheet: ResultSheet, _ day: DaySheet) {
        self.sheet = sheet
        self.day = day
    }

    /// What the QR code says: the trail's name, its size, and the whole root in hex.
    var code: String { "\(day.origin) \(sheet.trailSize) \(sheet.trailRoot)" }

    func draw(in book: Book) throws(WorkbookError) {
        let words = book.words
        let widths = [16.0, 26, 16, 22]
        let page = try book.page(words("封存单", "Seal"), .portrait)
        page.fitToOnePage()
        try page.setWidths(widths)
        var line = FormLine(page: page, widths: widths)
        let titles = sheet.titles("评审结果封存单", "Seal of the result")
        try line.whole(titles.contest, .contest)
        try line.whole(titles.paper, .title)
        try line.halves(words(.host, sheet.hostNames), words.date(sheet.occasion.date))
        try line.wide(words("封存地点", "Sealed at"), "")
        try counts(&line, words)
        try line.wide(words("结果摘要", "Digest of the result"), grouped(day.resultDigest, 8))
        let short = grouped(String(sheet.trailRoot.prefix(16)), 4)
        try line.wide(words("检查点（16位）", "Checkpoint"), short, least: 60, style: Style.words.sized(26))
        let row = try line.room(words("检查点二维码", "As a QR code"), height: 190)
        if let image = QRImage(code) { try page.insert(image, at: Place(row, 1), side: 165) }
        try line.whole(
            words(
                "封存后一小时内，将本单发送单位以外的监督方。核验：pingshen audit verify，树根以上列 16 位开头，留痕 \(sheet.trailSize) 条。",
                "Send this page out of the house within the hour. To verify: pingshen audit verify; the root begins with these 16 characters at \(sheet.trailSize) events."
            ), .leftLine)
        for signer in [
            words("组长：　　　　　　　　　　计分员：", "Chair:                         Tally clerk:"),
            words("复核员：　　　　　　　　　监督员：", "Second clerk:                  Supervisor:"),
            words("承办单位（盖章）　　　　　　　　　　年　　月　　日　　时　　分", "Organizer (stamp)                         Date and time:"),
        ] { try line.whole(signer, Style.leftLine.sized(14)) }
    }

    private func counts(_ line: inout FormLine, _ words: Words) throws(WorkbookError) {
        let coverage = sheet.standings.coverage
        let forms = FormCount(day.forms)
        let ranked = sheet.standings.ranked.count
        let settled = day.cases.count { $0.isSettled }
        try line.pairs(
            words("参评作品", "Works"), String(sheet.order.count), words("有效排名", "Ranked"), String(ranked))
        try line.pairs(
            words("评委", "Judges"), String(sheet.judges.count), words("合议事项", "Cases settled"),
            "\(settled)/\(day.cases.count)")
        try line.wide(
            words("评分", "Sheets"),
            words(
                "应评 \(coverage.expected) ＝ 已评 \(coverage.submitted) ＋ 回避 \(coverage.recused) ＋ 缺评 \(coverage.missing)；已评 ＝ 有效 \(coverage.counted) ＋ 去掉 \(coverage.trimmed) ＋ 作废 \(coverage.void)",
                "expected \(coverage.expected) = in \(coverage.submitted) + recused \(coverage.recused) + missing \(coverage.missing); in = counted \(coverage.counted) + trimmed \(coverage.trimmed) + void \(coverage.void)"
            ))
        try line.wide(
            words("纸质评分表", "Paper forms"),
            words(
                "发出 \(forms.issued) ＝ 收回 \(forms.returned) ＋ 作废 \(forms.void) ＋ 空白 \(forms.blank) ＋ 未交 \(forms.out)",
                "issued \(forms.issued) = returned \(forms.returned) + void \(forms.void) + blank \(forms.blank) + out \(forms.out)"
            ))
    }

    private func grouped(_ text: String, _ size: Int) -> String {
        let digits = Array(text)
        return stride(from: 0, to: digits.count, by: size).map { String(digits[$0..<min($0 + size, digits.count)]) }
            .joined(separator: " ")
    }
}
