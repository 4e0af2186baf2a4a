import Judging

/// 校对单: what was read from one form, for its judge to hold against the paper and sign.
struct ProofSheet {
    let sheet: ResultSheet
    let day: DaySheet
    let read: DaySheet.ReadForm
    private let words: Words

    init(_ sheet: ResultSheet, _ day: DaySheet, _ read: DaySheet.ReadForm) {
        self.sheet = sheet
        self.day = day
        self.read = read
        words = Words(sheet.occasion.language)
    }

    private var rubric: Rubric { sheet.standings.rubric }

    var ledger: Ledger {
        let person = day.people.first { $0.judge == read.form.judge }
        let judge = words(
            "评委：\(person?.name ?? read.form.judge.text)", "Judge: \(person?.name ?? read.form.judge.text)")
        let number = words("表号 \(read.form.number)", "Form \(read.form.number)")
        var columns = [
            Column(words("评审序号", "No."), 7), Column(words(.entryID), 11), Column(words(.name), 26, .words),
        ]
        columns += rubric.criteria.map { Column($0.title[sheet.occasion.language], 11) }
        columns.append(Column(words("合计", "Total"), 9))
        if !rubric.gates.isEmpty { columns.append(Column(words("一票否决提示", "Flags"), 14)) }
        columns.append(Column(words(.remarks), 16))
        return Ledger(
            name: words("校对单 ", "Proof ") + read.form.judge.text, shape: .landscape,
            titles: sheet.titles("评分校对单", "Proof list"), under: (judge, number), columns: columns, size: 10.5,
            count: read.grid.rows.count, row: { cells(read.grid.rows[$0]) }, closingLines: closing, foot: number)
    }

    private func cells(_ row: KeyedGrid.Row) -> [Cell] {
        let place = sheet.order.firstIndex(of: row.entry).map { String($0 + 1) } ?? ""
        var cells: [Cell] = [.text(place), .text(row.entry.text), .text(sheet.title(row.entry))]
        cells += row.marks.map { mark in mark.map { .number($0) } ?? .text(words(.missing)) }
        cells.append(row.total.map { .number($0) } ?? .blank)
        if !rubric.gates.isEmpty {
            let flagged = rubric.gates.filter { row.gates[$0.id] == false }.map { $0.title[sheet.occasion.language] }
            cells.append(.text(flagged.isEmpty ? words("无", "none") : flagged.joined(separator: words(.comma))))
        }
        let settled = read.settled.keys.filter { $0.hasPrefix("\(row.entry)/") }
        cells.append(.text(settled.isEmpty ? "" : words("经核定", "settled")))
        return cells
    }

    private var closing: [String] {
        var lines: [String] = []
        for one in read.mismatches {
            let value = read.settled[one.cell] ?? ""
            lines.append(
                words(
                    "\(one.cell)：初录 \(one.first)，复录 \(one.second)，核定 \(value)（\(read.settler)）",
                    "\(one.cell): first \(one.first), second \(one.second), settled \(value) (\(read.settler))"))
        }
        let first = read.form.first?.clerk.description ?? ""
        let second = read.form.second?.clerk.description ?? ""
        lines.append(words("录入：\(first)　　复录：\(second)", "Read by \(first), again by \(second)"))
        lines.append(
            words(
                "以上分数与本人评分表一致。评委签名：　　　　　　　　　　日期：",
                "These are the marks of my form. Judge's signature:                         Date:"))
        return lines
    }
}
