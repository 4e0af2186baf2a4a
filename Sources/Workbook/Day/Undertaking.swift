import Judging

/// 承诺暨回避声明书: one page a judge, to tick and sign.
struct Undertaking {
    let sheet: ResultSheet
    let person: DaySheet.Person

    init(_ sheet: ResultSheet, _ person: DaySheet.Person) {
        self.sheet = sheet
        self.person = person
    }

    func draw(in book: Book) throws(WorkbookError) {
        let words = book.words
        let widths = [20.0, 20, 20, 20]
        let page = try book.page(words("承诺书 ", "Undertaking ") + person.name, .portrait)
        page.fitToOnePage()
        try page.setWidths(widths)
        var line = FormLine(page: page, widths: widths)
        let text = Style.leftLine.sized(14)
        let titles = sheet.titles("评委承诺暨回避声明书", "Undertaking and declaration of a judge")
        try line.whole(titles.contest, .contest)
        try line.whole(titles.paper, .title)
        try line.whole("", text)
        for paragraph in paragraphs(words) { try line.whole(paragraph, text) }
        try line.whole("", text)
        try line.whole(
            words("评委姓名：\(person.name)　　　　单位：\(person.unit)", "Judge: \(person.name)      Unit: \(person.unit)"), text)
        try line.whole("", text)
        try line.whole(words("签名：　　　　　　　　　　", "Signature:                    "), Style.rightLine.sized(14))
        try line.whole(words(.blankDate), Style.rightLine.sized(14))
    }

    private func paragraphs(_ words: Words) -> [String] {
        [
            words(
                "　　本人已阅评审办法，自愿担任本子项目评委，并就回避事项声明如下：",
                "I have read the rules of the review, serve as a judge of this category of my own will, and declare:"),
            words("　　□ 与参评作品及其作者无应回避的关系。", "□ I have no relation to a work or its authors that bars me."),
            words("　　□ 存在下列关系（作品编号　　　　　　　　　　）：", "□ I have the following relation (works               ):"),
            words(
                "　　　　□ 本人参与创作　□ 亲属　□ 同单位　□ 师生　□ 近三年合作　□ 其他利害关系",
                "   □ took part  □ family  □ same unit  □ teacher or pupil  □ worked together in three years  □ other"),
            words("　　　　情况说明：", "   In detail:"), "",
            words(
                "　　本人承诺：独立评分；不私下接触参评单位和作者；不收受财物；不泄露评审情况；遇有应回避的情形，随时申报。",
                "I mark independently, meet no contestant in private, accept no gift, keep the review to myself, and declare at once what bars me."
            ),
        ]
    }
}
