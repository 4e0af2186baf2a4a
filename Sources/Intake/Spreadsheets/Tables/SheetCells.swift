public import Judging

/// A file's cells as they are understood, before anything is made of them: what `import cells` prints.
public struct SheetCells: Sendable {
    /// From the first column of the file on, every row as wide as the widest; rows that are blank stay.
    public private(set) var rows: [[String]] = []

    /// Reads a worksheet or a CSV file; nil with findings where a cell has no text.
    public static func read(
        _ file: InputFile, sheet name: String? = nil, _ findings: inout Findings
    ) -> SheetCells? {
        switch file.sniffed {
        case .foreign(let foreign):
            findings.refuse(.notAWorkbook(foreign), at: Place(file: file.name))
            return nil
        case .text:
            if let name {
                findings.refuse(.textHasNoSheets(name), at: Place(file: file.name))
                return nil
            }
            return Table.read(file, &findings).map { SheetCells($0) }
        case .package: break
        }
        do {
            let book = try SpreadsheetFile(file, zone: nil)
            return try read(book, book.chosen(name, nil), &findings)
        } catch let error as Unreadable {
            findings.refuse(error.problem, at: error.place ?? Place(file: file.name))
        } catch {
            findings.refuse(.workbookDamaged(part: ""), at: Place(file: file.name))
        }
        return nil
    }

    private init() {}

    private init(_ table: Table) {
        rows = [table.header]
        for row in 0..<table.rowCount {
            rows.append(Array(table.cells[row * table.width..<(row + 1) * table.width]))
        }
    }

    private static func read(
        _ book: SpreadsheetFile, _ sheet: SpreadsheetFile.Sheet, _ findings: inout Findings
    ) throws -> SheetCells {
        var cells = SheetCells()
        var troubles: [(Place, Problem)] = []
        var count = 0
        try book.walk(sheet) { row in
            count += max(1, row.cells.last?.column ?? 0) + (row.number - cells.rows.count - 1)
            guard count <= SheetTable.sparse.from * 20, row.cells.last!.column <= SheetTable.widest else {
                throw Unreadable(
                    .sheetTooWide(limit: SheetTable.widest),
                    at: Place(file: book.file, sheet: sheet.name, line: row.number))
            }
            while cells.rows.count < row.number - 1 { cells.rows.append([]) }
            var texts = Array(repeating: "", count: row.cells.last!.column)
            for cell in row.cells {
                texts[cell.column - 1] = cell.text
                if let problem = cell.problem, troubles.count < SheetTable.mostTroubles {
                    troubles.append(
                        (Place(file: book.file, sheet: sheet.name, line: row.number, column: cell.column), problem))
                }
            }
            cells.rows.append(texts)
            return true
        }
        for (place, problem) in troubles { findings.refuse(problem, at: place) }
        return cells
    }

    /// The cells as CSV: commas, LF, quotes only where a cell needs them; rows end at their last cell.
    public var csv: String {
        rows.map { row in
            row.map { cell in
                guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
                return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                    + "\""
            }.joined(separator: ",") + "\n"
        }.joined()
    }
}
