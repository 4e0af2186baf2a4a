import Judging

/// 评审专家抽取（聘请）记录表: how the panel was seated, repeatable from its digits.
struct DrawRecord {
    let sheet: ResultSheet
    let day: DaySheet
    private let words: Words

    init(_ sheet: ResultSheet, _ day: DaySheet) {
        self.sheet = sheet
        self.day = day
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let rows = day.people.map { ($0, false) } + day.alternates.map { ($0, true) }
        let wasDrawn = day.panel?.by == .lot
        return Ledger(
            name: words("抽取记录", "Draw record"), shape: .portrait,
            titles: wasDrawn
                ? sheet.titles("评审专家抽取记录表", "Draw of the panel")
                : sheet.titles("评审专家聘请记录表", "Appointment of the panel"),
            under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words("姓名", "Name"), 11), Column(words(.unit), 20, .words),
                Column(words("职务职称", "Post"), 12), Column(words("专业", "Field"), 10),
                Column(words("抽取号", "Ticket"), 14), Column(words("正式/候补", "Seat"), 9),
                Column(words("联系结果", "Reached"), 9), Column(words(.remarks), 9),
            ],
            size: 10.5, count: rows.count,
            row: { index in
                let (person, isAlternate) = rows[index]
                return [
                    .number(index + 1), .text(person.name), .text(person.unit), .blank, .blank,
                    .text(String((day.tickets[person.judge] ?? "").prefix(10))),
                    .text(isAlternate ? words("候补", "alternate") : words("正式", "member")), .blank, .blank,
                ]
            },
            closingLines: facts + [
                words(
                    "抽取人：　　　　　　　监督人：　　　　　　　记录人：　　　　　　　（密封至评审当日）",
                    "Drawn by:                Supervised by:                Recorded by:")
            ])
    }

    private var facts: [String] {
        let counts = words(
            "项目：\(sheet.category)　库内 \(day.candidates) 人，其中与参评作品有应回避关系 \(day.conflicted) 人；拟抽 \(day.people.count) 人、候补 \(day.alternates.count) 人。",
            "\(sheet.category): \(day.candidates) on the list, \(day.conflicted) of them with a conflict; \(day.people.count) members and \(day.alternates.count) alternates wanted."
        )
        let when = words("时间：　　　　年　　月　　日　　时　　分　　　地点：", "Time:                              Place:")
        guard let panel = day.panel, panel.by == .lot else { return [when, counts] }
        return [
            when, counts,
            words("方式：抽签。随机数来源：\(panel.source ?? "")", "By lot. Source of the digits: \(panel.source ?? "")"),
            words("随机数：\(panel.seed ?? "")", "Digits: \(panel.seed ?? "")"),
            words(
                "名册与回避关系摘要（抽取前封存）：\(String((panel.commitment ?? "").prefix(16)))",
                "Roster and conflicts, committed before: \(String((panel.commitment ?? "").prefix(16)))"),
        ]
    }
}
