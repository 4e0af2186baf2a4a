import Judging

/// 异议受理登记表: each objection to its answer.
struct ObjectionRegister {
    let sheet: ResultSheet
    private let words: Words

    init(_ sheet: ResultSheet) {
        self.sheet = sheet
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let none = [.text(words("无异议", "none"))] + [Cell](repeating: .blank, count: 10)
        let rows = sheet.objections.isEmpty ? [none] : sheet.objections.map(cells)
        return Ledger(
            name: words("异议登记", "Objections"), shape: .landscape,
            titles: sheet.titles("异议受理登记表", "Register of objections"), under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words(.time), 12), Column(words("异议人", "Objector"), 10),
                Column(words("联系方式", "Reached at"), 14), Column(words(.work), 16, .words),
                Column(words("内容", "Content"), 26, .words), Column(words("证据", "Evidence"), 14, .words),
                Column(words("核查", "Finding"), 22, .words), Column(words("处理意见", "Answer"), 22, .words),
                Column(words("答复时间", "Answered"), 12), Column(words("批准人", "Approved by"), 12),
            ],
            size: 10.5, count: rows.count, row: { rows[$0] },
            closingLines: [words("登记人：　　　　　　　　　　监督员：", "Registered by:                         Supervisor:")])
    }

    private func cells(_ row: ObjectionText) -> [Cell] {
        let objection = row.objection
        let work = objection.entry.map { "\($0)\n\(sheet.title($0))" } ?? words("整个子项目", "the category")
        let outcome = objection.outcome.map {
            $0 == .upheld ? words("异议成立。", "Upheld. ") : words("异议不成立。", "Dismissed. ")
        }
        return [
            .number(objection.number), .text(words.date(sheet.zone.date(of: objection.at))), .text(row.objector),
            .text(row.contact), .text(work), .text(row.content), .text(row.evidence), .text(row.finding),
            .text((outcome ?? "") + row.answer),
            .text(objection.answered.map { words.date(sheet.zone.date(of: $0)) } ?? words("未答复", "open")),
            .text(objection.second?.actor.description ?? ""),
        ]
    }
}
