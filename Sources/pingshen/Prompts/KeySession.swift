import Foundation
import Judging
import Store

/// One clerk reading one form: cell by cell in the order of the paper, each kept at once; a mark costs its digits and Enter.
struct KeySession {
    private enum Cell: Equatable {
        case mark(Int)
        case flags
        case total
    }

    private let paper: KeyedForm
    private let pass: Int
    private let cells: [Cell]

    init(paper: KeyedForm, pass: Int) {
        self.paper = paper
        self.pass = pass
        cells =
            paper.rubric.criteria.indices.map { .mark($0) } + (paper.hasTotals ? [.total] : [])
            + (paper.rubric.gates.isEmpty ? [] : [.flags])
    }

    private func say(_ zh: String, _ en: String) -> String { paper.say(zh, en) }

    func run() throws {
        print(Shell.bold(paper.head(say(pass == 1 ? "初录" : "复录", pass == 1 ? "First reading" : "Second reading"))))
        print(
            say(
                "照纸面逐格输入，回车。- 空格未填  b 上一格  #序号 跳到该件  q 保存离开。行末录合计。",
                "Type what the paper says, cell by cell. - blank, b back, #12 jump, q save and leave. Each row ends in its total."
            ))
        var kept = try paper.store.keying(paper.form.number, pass)
        var row = paper.rows.firstIndex { isOpen(kept[$0] ?? [:]) } ?? paper.rows.count
        while row < paper.rows.count {
            switch try key(row, &kept) {
            case .done: row += 1
            case .back: row = max(0, row - 1)
            case .jump(let number) where paper.rows.indices.contains(number - 1): row = number - 1
            case .jump: print(say("没有这个序号。", "There is no such number."))
            case .left:
                print(say("已保存，再次运行即从此处继续。", "Saved; run it again to go on from here."))
                return
            }
        }
        try submit(kept)
    }

    private enum End {
        case done, back, left
        case jump(Int)
    }

    private func isOpen(_ values: [String: String]) -> Bool { cells.contains { values[item($0)] == nil } }

    private func item(_ cell: Cell) -> String {
        switch cell {
        case .mark(let index): paper.rubric.criteria[index].id.text
        case .flags: "gates"
        case .total: "total"
        }
    }

    /// One row: from its first open cell to its end.
    private func key(_ row: Int, _ kept: inout [EntryID: [String: String]]) throws -> End {
        let entry = paper.rows[row]
        print(Shell.bold("\(row + 1)/\(paper.rows.count)  \(entry) 「\(paper.title(entry))」"))
        var values = kept[entry] ?? [:]
        var place = cells.firstIndex { values[item($0)] == nil } ?? 0
        while place < cells.count {
            let cell = cells[place]
            guard let line = Line.read(prompt(cell)) else { return .left }
            if !Shell.inputIsTerminal { print("") }
            let text = line.trimmingCharacters(in: .whitespaces)
            switch text {
            case "q": return .left
            case "b":
                if place == 0 { return .back }
                place -= 1
                continue
            default: break
            }
            if text.hasPrefix("#"), let number = Int(text.dropFirst()) { return .jump(number) }
            guard let value = read(text, cell, values) else { continue }
            try paper.store.keep(value, of: item(cell), entry, form: paper.form.number, pass: pass)
            values[item(cell)] = value
            kept[entry] = values
            if cell == .total, !agrees(values), try !confirms(values) {
                for cell in cells {
                    try paper.store.keep(nil, of: item(cell), entry, form: paper.form.number, pass: pass)
                }
                values = [:]
                kept[entry] = values
                place = 0
                continue
            }
            place += 1
        }
        return .done
    }

    private func prompt(_ cell: Cell) -> String {
        switch cell {
        case .mark(let index):
            let criterion = paper.rubric.criteria[index]
            return "  \(criterion.title[paper.common.language]) 0–\(criterion.max): "
        case .total: return say("  合计: ", "  Total: ")
        case .flags:
            let gates = paper.rubric.gates.enumerated().map {
                "\($0.offset + 1)\($0.element.title[paper.common.language])"
            }
            return say("  提示 ", "  Flags ") + gates.joined(separator: " ") + say("（回车＝无）: ", " (Enter = none): ")
        }
    }

    /// The canonical text of what was typed, or nil with a word why it can not stand.
    private func read(_ text: String, _ cell: Cell, _ values: [String: String]) -> String? {
        switch cell {
        case .mark(let index):
            if text == "-" { return "" }
            switch paper.rubric.check(text, for: paper.rubric.criteria[index]) {
            case .success(let mark): return mark.description
            case .failure(let refusal):
                paper.report(refusal)
                return nil
            }
        case .total:
            if text == "-" { return "" }
            guard let total = Fixed(text) else {
                print(paper.common.words.problem(.badNumber(text)))
                return nil
            }
            return total.description
        case .flags:
            let numbers = text.compactMap { $0.wholeNumberValue }
            guard numbers.count == text.count, numbers.allSatisfy({ (1...paper.rubric.gates.count).contains($0) })
            else {
                print(say("请输入提示的门槛的序号，没有则直接回车。", "Type the numbers of the gates flagged, or Enter for none."))
                return nil
            }
            return text
        }
    }

    private func marks(_ values: [String: String]) -> [Fixed?] {
        paper.rubric.criteria.map { values[$0.id.text].flatMap { Fixed($0) } }
    }

    private func agrees(_ values: [String: String]) -> Bool {
        paper.rubric.paperTotal(marks(values)) == values["total"].flatMap { Fixed($0) }
    }

    private func confirms(_ values: [String: String]) throws -> Bool {
        let sum = paper.rubric.paperTotal(marks(values))?.description ?? say("空", "blank")
        print(
            say(
                "  各项之和 \(sum)，合计 \(values["total"]!.isEmpty ? "空" : values["total"]!)，不一致。",
                "  The marks add up to \(sum), the total is \(values["total"]!.isEmpty ? "blank" : values["total"]!)."))
        let answer = Line.read(
            say("  回车重录本行；纸面确实如此，输入 = : ", "  Enter keys the row again; = if the paper really says so: "))
        if !Shell.inputIsTerminal { print("") }
        return answer?.trimmingCharacters(in: .whitespaces) == "="
    }

    private func submit(_ kept: [EntryID: [String: String]]) throws {
        guard
            let answer = Line.read(
                say("全部录完。回车提交，其他键暂不提交: ", "All keyed. Enter hands it in, anything else keeps it: ")),
            answer.isEmpty
        else {
            print(say("已保存，未提交。", "Saved, not handed in."))
            return
        }
        if !Shell.inputIsTerminal { print("") }
        let rows = paper.rows.map { entry in
            let values = kept[entry] ?? [:]
            let flagged = Set((values["gates"] ?? "").compactMap { $0.wholeNumberValue })
            let gates = paper.rubric.gates.enumerated().map { ($0.element.id, !flagged.contains($0.offset + 1)) }
            let marks = marks(values)
            let isLeftOut = marks.allSatisfy { $0 == nil } && flagged.isEmpty
            return KeyedGrid.Row(
                entry: entry, marks: marks,
                gates: isLeftOut ? [:] : Dictionary(gates, uniquingKeysWith: { $1 }),
                total: paper.hasTotals ? values["total"].flatMap { Fixed($0) } : paper.rubric.paperTotal(marks))
        }
        do {
            _ = try paper.store.key(
                paper.form.number, pass: pass, KeyedGrid(rows: rows), by: paper.common.actor,
                at: paper.common.now(isRehearsal: paper.state.isRehearsal))
        } catch let refusal as Refusal {
            paper.report(refusal)
            throw refusal
        }
        try tell()
    }

    private func tell() throws {
        guard pass == 2 else {
            print(
                say("初录完成。请另一位录入员用 --pass 2 复录。", "The first reading is in. Somebody else keys it again with --pass 2.")
            )
            return
        }
        let form = try paper.store.state().forms[paper.form.number]
        if form?.isSubmitted ?? false {
            print(say("两遍一致，评分表已入库。", "Both readings agree; the sheets are submitted."))
            return
        }
        let (first, second) = try paper.store.grids(of: form ?? paper.form)
        guard let first, let second else { return }
        let mismatches = paper.rubric.mismatches(first, second)
        print(
            say(
                "两遍有 \(mismatches.count) 格不一致，请第三人对照纸面核定（key --settle --judge \(paper.form.judge)）：",
                "\(mismatches.count) cells differ; a third person settles them by the paper (key --settle --judge \(paper.form.judge)):"
            ))
        print(MismatchTable(paper: paper, mismatches: mismatches).text)
    }
}

/// Cells on which two readings differ, as a table.
struct MismatchTable {
    let paper: KeyedForm
    let mismatches: [Mismatch]

    var text: String {
        let rows = mismatches.map { one in
            [
                paper.rows.firstIndex(of: one.entry).map { String($0 + 1) } ?? "", one.cell,
                "「\(paper.title(one.entry))」", shown(one.first), shown(one.second),
            ]
        }
        let header = [
            paper.say("序号", "No."), paper.say("格", "Cell"), paper.say("名称", "Title"), paper.say("初录", "First"),
            paper.say("复录", "Second"),
        ]
        return TextTable(header: header, rows: rows, numbers: [3, 4]).text
    }

    private func shown(_ value: String) -> String {
        switch value {
        case "": paper.say("空", "blank")
        case "pass": paper.say("无", "none")
        case "fail": paper.say("提示", "flag")
        default: value
        }
    }
}
