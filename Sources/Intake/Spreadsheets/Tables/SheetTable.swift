import Judging

/// Collects the rows of a worksheet into a table, from its row of headings on.
struct SheetTable {
    let file: String
    let sheet: String
    let search: HeaderSearch
    private var above: [SheetRow] = []
    private var headings: [String] = []
    private var headerRow = 0
    private var firstColumn = 1
    private var cells: [String] = []
    private var lines: [Int32] = []
    private var troubles: [Int: Problem] = [:]
    private var filled = 0
    private(set) var hidden = 0
    /// What stands above the header.
    private var titles: [Placed<String>] = []

    /// More headings than any import has; beyond, somebody wrote across the whole sheet.
    static let widest = 256
    /// Cells of a table that is mostly blank: only a trap is so wide and so empty.
    static let sparse = (from: 1_000_000, oneIn: 50)
    /// So many cells are reported one by one.
    static let mostTroubles = 1000

    init(file: String, sheet: String, search: HeaderSearch) {
        self.file = file
        self.sheet = sheet
        self.search = search
    }

    mutating func take(_ row: SheetRow) throws {
        if !headings.isEmpty { return try add(row) }
        above.append(row)
        if search.isHeader(row) {
            try begin(row)
            keep(above.dropLast())
            above = []
        } else if above.count == HeaderSearch.depth {
            try settle()
        }
    }

    /// The header is the row that knows most of the headings, where none has all that must be there.
    private mutating func settle() throws {
        var best = 0
        for (index, row) in above.enumerated() where search.known(row) > search.known(above[best]) { best = index }
        guard !above.isEmpty, search.known(above[best]) > 0 else {
            let wanted = search.columns.columns.filter(\.isRequired).map { $0.headings.first ?? $0.name }
            throw Unreadable(.noKnownHeader(wanted: wanted), at: Place(file: file, sheet: sheet))
        }
        try begin(above[best])
        keep(above[..<best])
        let rest = above[(best + 1)...]
        above = []
        for row in rest { try add(row) }
    }

    private mutating func keep(_ rows: some Sequence<SheetRow>) {
        for row in rows {
            for cell in row.cells where !cell.text.isEmpty {
                titles.append(Placed(cell.text, at: place(row.number, cell.column)))
            }
        }
    }

    private mutating func begin(_ row: SheetRow) throws {
        let named = row.cells.filter { !heading($0.text).isEmpty }
        guard let first = named.first, let last = named.last, last.column - first.column < Self.widest else {
            throw Unreadable(.sheetTooWide(limit: Self.widest), at: place(row.number, nil))
        }
        headings = Array(repeating: "", count: last.column - first.column + 1)
        for cell in named { headings[cell.column - first.column] = heading(cell.text) }
        headerRow = row.number
        firstColumn = first.column
    }

    private mutating func add(_ row: SheetRow) throws {
        let start = cells.count
        let line = lines.count
        var values = Array(repeating: "", count: headings.count)
        var isBlank = true
        for cell in row.cells {
            let index = cell.column - firstColumn
            guard headings.indices.contains(index) else {
                if cell.text.contains(where: { !$0.isWhitespace }) || cell.problem != nil {
                    outside.append(place(row.number, cell.column))
                }
                continue
            }
            if let problem = cell.problem, troubles.count < Self.mostTroubles { troubles[start + index] = problem }
            if cell.text.utf8.count > Table.longestCell, troubles.count < Self.mostTroubles {
                troubles[start + index] = .textTooLong(bytes: cell.text.utf8.count, limit: Table.longestCell)
            }
            if cell.problem != nil || cell.text.contains(where: { !$0.isWhitespace }) { isBlank = false }
            values[index] = cell.text
            filled += 1
        }
        guard !isBlank else { return }
        guard line < CellName.lastRow else { return }
        if row.isHidden { hidden += 1 }
        cells += values
        lines.append(Int32(row.number))
        if cells.count > Self.sparse.from, filled < cells.count / Self.sparse.oneIn {
            throw Unreadable(.sheetTooWide(limit: Self.widest), at: place(row.number, nil))
        }
    }

    private(set) var outside: [Place] = []

    /// The table, once all rows are taken.
    mutating func table(merged: [CellRange]) throws -> Table {
        if headings.isEmpty { try settle() }
        for range in merged { note(range) }
        return Table(
            file: file, header: headings, cells: cells, lines: lines,
            origin: Table.Origin(sheet: sheet, headerRow: headerRow, firstColumn: firstColumn), troubles: troubles,
            titles: titles)
    }

    /// A merged range keeps its value in its first cell: every other column, and every later row, lost theirs.
    private mutating func note(_ range: CellRange) {
        for column in range.columns {
            let index = column - firstColumn
            guard headings.indices.contains(index), range.rows.upperBound > headerRow else { continue }
            let isFirst = column == range.columns.lowerBound
            let top = max(range.rows.lowerBound + (isFirst ? 1 : 0), headerRow + 1)
            guard let line = firstLine(from: top), Int(lines[line]) <= range.rows.upperBound else { continue }
            if troubles.count < Self.mostTroubles {
                troubles[line * headings.count + index] = .mergedCells(range.text)
            }
        }
    }

    /// The first row of the table at or under a row of the sheet.
    private func firstLine(from row: Int) -> Int? {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if Int(lines[middle]) < row { low = middle + 1 } else { high = middle }
        }
        return low < lines.count ? low : nil
    }

    private func place(_ row: Int, _ column: Int?) -> Place {
        Place(file: file, sheet: sheet, line: row, column: column)
    }
}
