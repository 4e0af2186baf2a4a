import Judging

/// 优秀组织单位测算表: what each unit handed in and reached in the whole contest, with room for what no record holds.
struct UnitTable {
    let sheet: ResultSheet
    let office: OfficeSheet
    private let words: Words

    init(_ sheet: ResultSheet, _ office: OfficeSheet) {
        self.sheet = sheet
        self.office = office
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let awards = Set(office.unitTallies.flatMap(\.awards.keys))
            .sorted { $0[sheet.occasion.language] < $1[sheet.occasion.language] }
        var paper = words("优秀组织单位测算表", "Outstanding organizing units")
        if sheet.occasion.isRehearsal { paper = words(.rehearsalMark) + paper }
        return Ledger(
            name: words("组织单位", "Units"), shape: .landscape,
            titles: (sheet.contest[sheet.occasion.language], paper), under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words(.unit), 24, .words), Column(words("报送数", "Handed in"), 9),
                Column(words("入围数", "Shortlisted"), 9),
            ] + awards.map { Column($0[sheet.occasion.language], 11) } + [
                Column(words("国赛推荐数", "Recommended"), 11), Column(words("“12351+”完成率", "12351+ done"), 13),
                Column(words(.score), 9), Column(words(.rank), 8),
            ],
            keptColumn: 1, count: office.unitTallies.count,
            row: { index in
                let tally = office.unitTallies[index]
                return [
                    .number(index + 1), .text(sheet.unitName(tally.unit)), .number(tally.handedIn),
                    .number(tally.shortlisted),
                ] + awards.map { .number(tally.awards[$0] ?? 0) } + [
                    .number(tally.recommended), .blank, .blank, .blank,
                ]
            },
            closingLines: [
                words(
                    "报送数不含试评作品；完成率、得分、名次由主办单位依办法填写。",
                    "Trial works are not counted; what is done of the plan, score and rank are the organizers' to fill in."
                ),
                words("填表人：　　　　　　　　　　审核人：", "Filled in by:                         Checked by:"),
            ])
    }
}
