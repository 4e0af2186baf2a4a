import Judging

/// 签到表: who came, with room to sign.
struct SignInSheet {
    let sheet: ResultSheet
    let day: DaySheet
    private let words: Words

    init(_ sheet: ResultSheet, _ day: DaySheet) {
        self.sheet = sheet
        self.day = day
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let staff = [
            words("监督员", "Supervisor"), words("录入员", "Clerk"), words("复录员", "Second clerk"), words("记录员", "Recorder"),
        ]
        let rows =
            day.people.map { person in
                let seat = person.isChair ? words("评委（组长）", "Judge (chair)") : words("评委", "Judge")
                return [person.name, person.unit, seat]
            } + staff.map { ["", "", $0] }
        return Ledger(
            name: words("签到表", "Sign-in"), shape: .portrait, titles: sheet.titles("评审签到表", "Sign-in"),
            under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words("姓名", "Name"), 12), Column(words(.unit), 24, .words),
                Column(words("职责", "Seat"), 14), Column(words("签名", "Signature"), 18),
                Column(words("时间", "Time"), 12),
            ],
            count: rows.count,
            row: { index in
                [.number(index + 1)] + rows[index].map { .text($0) } + [.blank, .blank]
            },
            closingLines: [words("地点：　　　　　　　　　　　　　　记录人：", "Place:                              Recorded by:")])
    }
}
