import Judging

/// Finds the row of headings under whatever titles, notes and blank rows stand above it.
struct HeaderSearch {
    let columns: ColumnSet

    /// So many rows with anything in them are looked at.
    static let depth = 50

    /// Every column that must be there is.
    func isHeader(_ row: SheetRow) -> Bool {
        let names = Set(row.cells.compactMap { columns.column(named: heading($0.text))?.name })
        return columns.columns.allSatisfy { !$0.isRequired || names.contains($0.name) }
    }

    /// How many headings are known: the best row stands for the header where none is whole.
    func known(_ row: SheetRow) -> Int {
        Set(row.cells.compactMap { columns.column(named: heading($0.text))?.name }).count
    }
}

/// A heading without the line breaks and spaces that fit it into a narrow column.
func heading(_ text: String) -> String {
    let oneLine = text.filter { !$0.isNewline }
    guard let first = oneLine.firstIndex(where: { !$0.isWhitespace }),
        let last = oneLine.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(oneLine[first...last])
}
