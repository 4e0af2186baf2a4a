public import Judging

/// Marks as a table states them: long (`judge entry criterion points`) or wide (one row an entry, criteria as columns).
public func readSheets(_ table: Table, _ findings: inout Findings) -> [MarkCell] {
    let isWide = !table.header.contains { ["criterion", "评分项"].contains($0) }
    let columns = isWide ? ColumnSet.sheets : .longSheets
    let isPassedOver: (String) -> Bool = {
        $0.isEmpty || ColumnSet.ignorable.contains($0.lowercased()) || Wide.passedOver.contains($0)
    }
    guard
        let binding = columns.bind(
            table, extra: { isWide && !isPassedOver($0) }, passedOver: Wide.passedOver, &findings)
    else { return [] }
    var cells: [MarkCell] = []
    cells.reserveCapacity(table.rowCount * (isWide ? binding.others.count : 1))
    var judges = Interned<Judge>()
    var entries = Interned<Entry>()
    for index in 0..<table.rowCount {
        let row = Row(table: table, binding: binding, index: index)
        guard let judge = judges.id("judge", row, &findings), let entry = entries.id("entry", row, &findings) else {
            continue
        }
        if isWide {
            for (name, column) in binding.others {
                cells.append(
                    MarkCell(
                        judge: judge, entry: entry, item: name, points: row.raw(at: column),
                        place: table.place(row: index, column: column)))
            }
        } else {
            cells.append(
                MarkCell(
                    judge: judge, entry: entry, item: row.raw("criterion"), points: row.raw("points"),
                    place: row.place("points")))
        }
    }
    return cells
}

/// The check line of a judge's workbook above its table, or nil.
public func readStamp(_ table: Table) -> Placed<String>? {
    table.titles.first { SheetStamp.isStamp($0.value) }
}

private enum Wide {
    /// What secretaries put beside marks and the engine computes itself.
    static let passedOver: Set<String> = ["合计", "总分", "title", "作品名称", "名称", "total", "评审序号", "单位", "unit"]
}

/// Ids of a long file repeat: each is checked once.
private struct Interned<Thing> {
    private var last: (text: String, id: Identifier<Thing>)?

    mutating func id(_ name: String, _ row: Row, _ findings: inout Findings) -> Identifier<Thing>? {
        let text = row.raw(name)
        if let last, last.text == text { return last.id }
        guard let id: Identifier<Thing> = row.id(name, &findings) else { return nil }
        last = (text, id)
        return id
    }
}

extension ColumnSet {
    /// What long and wide tables share: the header of either is known by these.
    static let sheets = ColumnSet([("judge", ["评委"], true), ("entry", ["作品", "作品编号", "编号"], true)])

    static let longSheets = ColumnSet([
        ("judge", ["评委"], true), ("entry", ["作品", "作品编号", "编号"], true), ("criterion", ["评分项"], true),
        ("points", ["得分"], true),
    ])
}
