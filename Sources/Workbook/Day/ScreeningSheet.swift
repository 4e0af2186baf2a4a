import Judging

/// 资格审查（初审）表: each check of each work, by two people.
struct ScreeningSheet {
    let sheet: ResultSheet
    let day: DaySheet
    private let words: Words

    init(_ sheet: ResultSheet, _ day: DaySheet) {
        self.sheet = sheet
        self.day = day
        words = Words(sheet.occasion.language)
    }

    private var checks: [ScreeningCheck] { sheet.standings.category.screening }

    var ledger: Ledger {
        let rows = day.admissions.map(\.entry)
        var columns = [
            Column(words(.number), 5), Column(words(.entryID), 10), Column(words(.name), 20, .words),
            Column(words("报送单位", "Sent by"), 15, .words),
        ]
        columns += checks.map { Column($0.title[sheet.occasion.language], 7) }
        columns += [
            Column(words("实测", "Measured"), 15), Column(words("结论", "Result"), 8),
            Column(words("理由", "Reason"), 18, .words),
            Column(words("补正期限", "Until"), 11), Column(words("初审人", "Checker"), 10),
            Column(words("复核人", "Second"), 10), Column(words("日期", "Date"), 11),
        ]
        return Ledger(
            name: words("初审表", "Screening"), shape: .landscape, titles: sheet.titles("资格审查（初审）表", "First screening"),
            under: sheet.under(.host), columns: columns, keptColumn: 2, size: 10.5, count: rows.count,
            row: { cells($0, rows[$0]) },
            closingLines: [
                words(
                    "初审人（签字）：　　　　　　　　　复核人（签字）：　　　　　　　　　监督员（签字）：",
                    "Checker:                 Second:                 Supervisor:")
            ])
    }

    private func cells(_ index: Int, _ entry: Entry) -> [Cell] {
        let screening = day.screenings[entry.id]
        var cells: [Cell] = [
            .number(index + 1), .text(entry.id.text), .text(entry.title),
            .text(sheet.unitName(entry.submitter ?? entry.unit)),
        ]
        cells += checks.map { .text(screening?.answers[$0.id].map(word) ?? "") }
        let measured = (day.measured[entry.id] ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return cells + [
            .text(measured.joined(separator: words(.semicolon))), .text(screening.map { word($0.conclusion) } ?? ""),
            .text(day.screeningReasons[entry.id] ?? ""), .text(screening?.until?.description ?? ""),
            .text(screening?.checker.id ?? ""), .text(screening?.second.actor.id ?? ""),
            .text(screening.map { sheet.zone.date(of: $0.at).description } ?? ""),
        ]
    }

    private func word(_ answer: ScreeningAnswer) -> String {
        switch answer {
        case .pass: words("通过", "pass")
        case .supplement: words("补正", "supplement")
        case .fail: words("不通过", "fail")
        }
    }
}

/// 入围说明: of each work whether it goes to the review, and why.
struct AdmissionSheet {
    let sheet: ResultSheet
    let day: DaySheet
    private let words: Words

    init(_ sheet: ResultSheet, _ day: DaySheet) {
        self.sheet = sheet
        self.day = day
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let admitted = day.admissions.count { $0.isAdmitted }
        return Ledger(
            name: words("入围说明", "Shortlist"), shape: .portrait, titles: sheet.titles("入围说明", "Shortlist"),
            under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words(.entryID), 13), Column(words(.name), 30, .words),
                Column(words("结果", "Result"), 10), Column(words("依据", "Because"), 36, .words),
            ],
            size: 10.5, count: day.admissions.count,
            row: { index in
                let one = day.admissions[index]
                return [
                    .number(index + 1), .text(one.entry.id.text), .text(one.entry.title),
                    .text(one.isAdmitted ? words("入围", "in") : words("未入围", "out")), .text(one.why),
                ]
            },
            closingLines: [
                words(
                    "共 \(day.admissions.count) 件，入围 \(admitted) 件。", "\(admitted) of \(day.admissions.count) works."),
                words("评审组组长：　　　　　　　　　监督员：", "Chair:                    Supervisor:"),
            ])
    }
}
