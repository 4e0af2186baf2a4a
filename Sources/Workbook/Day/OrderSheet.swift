import Judging

/// 评审顺序抽签记录: the one order in which everybody watches.
struct OrderSheet {
    let sheet: ResultSheet
    let day: DaySheet
    private let words: Words

    init(_ sheet: ResultSheet, _ day: DaySheet) {
        self.sheet = sheet
        self.day = day
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let isBlind = sheet.standings.category.isBlind
        let trials = day.trials.map { (words("试评", "trial"), $0) }
        let works = sheet.order.enumerated().compactMap { index, id in
            sheet.standings[id].map { (String(index + 1), $0.entry) }
        }
        let rows = trials + works
        var columns = [
            Column(words("评审序号", "No."), 10), Column(words(.entryID), 14), Column(words(.name), 34, .words),
        ]
        if !isBlind { columns.append(Column(words(.unit), 24, .words)) }
        columns.append(Column(words(.extent), 16))
        return Ledger(
            name: words("评审顺序", "Order"), shape: .portrait, titles: sheet.titles("评审顺序抽签记录", "Order of works"),
            under: sheet.under(.host), columns: columns, count: rows.count,
            row: { index in
                let (number, entry) = rows[index]
                var cells: [Cell] = [.text(number), .text(entry.id.text), .text(entry.title)]
                if !isBlind { cells.append(.text(sheet.unitName(entry.unit))) }
                return cells + [.text(sheet.extent(entry))]
            },
            closingLines: [
                day.orderSeed.map { words("抽签随机数：\($0)", "Drawn with the digits \($0)") }
                    ?? words("顺序按作品编号。", "In the order of the works' ids."),
                words("抽签人：　　　　　　　　　监督员：　　　　　　　　　记录人：", "Drawn by:               Supervisor:               Recorder:"),
            ])
    }
}
