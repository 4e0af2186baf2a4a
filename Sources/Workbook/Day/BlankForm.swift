import Judging

/// 评委评分表: one judge's numbered form, works in the drawn order, with room for marks and their total.
struct BlankForm {
    let sheet: ResultSheet
    let day: DaySheet
    let form: FormRecord
    let number: Int
    private let words: Words

    init(_ sheet: ResultSheet, _ day: DaySheet, _ form: FormRecord, number: Int) {
        self.sheet = sheet
        self.day = day
        self.form = form
        self.number = number
        words = Words(sheet.occasion.language)
    }

    private var rubric: Rubric { sheet.standings.rubric }
    private var isBlind: Bool { sheet.standings.category.isBlind }
    private var person: DaySheet.Person? { day.people.first { $0.judge == form.judge } }

    /// A total of its own to write only where there is something to add up.
    private var hasTotal: Bool { rubric.criteria.count > 1 }

    var ledger: Ledger {
        let rows = self.rows
        let paper = words(
            "表号 \(form.number)　第 \(number) 份 共 \(day.forms.count) 份",
            "Form \(form.number), \(number) of \(day.forms.count)")
        let judge = words("评委：\(person?.name ?? form.judge.text)", "Judge: \(person?.name ?? form.judge.text)")
        return Ledger(
            name: words("评分表 ", "Form ") + "\(number) \(form.judge)", shape: .landscape,
            titles: sheet.titles("评委评分表", "Mark sheet"), under: (judge, paper), columns: columns, size: 10.5,
            count: rows.count, row: { cells(rows[$0]) },
            closingLines: [
                words(
                    "说明：试评不计分；标“回避”的作品不评；涂改处须签名；合计由评委本人填写。",
                    "Trial works do not count; works marked recused are not marked; sign each correction; the total is the judge's own."
                ),
                words(
                    "评委签名：　　　　　　　　　　　　　日期：　　　　年　　月　　日",
                    "Judge's signature:                           Date:"),
            ], foot: paper + "　" + judge)
    }

    private enum Line {
        case head(String)
        case work(Entry, String)
    }

    /// Trial works stand in a block of their own above those that count.
    private var rows: [Line] {
        let works = sheet.order.enumerated().compactMap { index, id in
            sheet.standings[id].map { Line.work($0.entry, String(index + 1)) }
        }
        guard !day.trials.isEmpty else { return works }
        let trials = day.trials.enumerated().map { Line.work($1, words("试\($0 + 1)", "T\($0 + 1)")) }
        return [.head(words("试评作品（不计分）", "Trial works (they do not count)"))] + trials
            + [.head(words("参评作品", "Works"))] + works
    }

    private var columns: [Column] {
        var columns = [
            Column(words("评审序号", "No."), 7), Column(words(.entryID), 11), Column(words(.name), 24, .words),
        ]
        if !isBlind { columns.append(Column(words(.unit), 16, .words)) }
        columns += rubric.criteria.map { criterion in
            Column(
                criterion.title[sheet.occasion.language]
                    + words("\n（0–\(criterion.max)，\(criterion.step)）", "\n(0–\(criterion.max), \(criterion.step))"), 11
            )
        }
        if hasTotal { columns.append(Column(words("合计", "Total"), 9)) }
        if !rubric.gates.isEmpty { columns.append(Column(words("一票否决提示（有/无、理由）", "Flag and reason"), 16)) }
        return columns + [Column(words(.remarks), 10)]
    }

    private func cells(_ line: Line) -> [Cell] {
        switch line {
        case .work(let entry, let place): return cells(entry, place)
        case .head(let text):
            let title = Cell.text(text, .heading)
            return [.blank, .blank, title] + [Cell](repeating: .blank, count: columns.count - 3)
        }
    }

    private func cells(_ entry: Entry, _ place: String) -> [Cell] {
        let isBarred =
            sheet.bars.contains { $0.pairing == Pairing(form.judge, entry.id) }
            || sheet.recusals.contains { $0.pairing == Pairing(form.judge, entry.id) }
        var struck = Style.words
        struck.isStruck = isBarred
        var cells: [Cell] = [
            .text(place), .text(entry.id.text), .text(entry.title, struck),
        ]
        if !isBlind { cells.append(.text(sheet.unitName(entry.unit))) }
        let open = columns.count - cells.count
        if isBarred {
            return cells + [.text(words(.recused))] + (1..<open).map { _ in .text("—") }
        }
        return cells + (0..<open).map { _ in .blank }
    }
}
