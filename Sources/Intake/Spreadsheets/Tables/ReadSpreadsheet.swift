public import Judging

extension Table {
    /// Reads a table from a file of either kind: a workbook by its content, all else as CSV.
    ///
    /// - Parameters:
    ///   - kind: what the file is read as: its header is looked for in a workbook, under whatever title.
    ///   - sheet: the worksheet asked for; nil takes the only one that fits.
    ///   - zone: where times in date cells are meant; nil leaves them without an offset.
    /// - Returns: nil with a finding, where there is no such table. Cost: one pass, and the texts of the workbook.
    public static func read(
        _ file: InputFile, as kind: TableKind, sheet: String? = nil, zone: Zone? = nil, _ findings: inout Findings
    ) -> Table? {
        switch file.sniffed {
        case .foreign(let foreign):
            findings.refuse(.notAWorkbook(foreign), at: Place(file: file.name))
            return nil
        case .text:
            if let sheet {
                findings.refuse(.textHasNoSheets(sheet), at: Place(file: file.name))
                return nil
            }
            return read(file, &findings)
        case .package: break
        }
        do {
            let book = try SpreadsheetFile(file, zone: zone)
            return try read(book, as: kind, sheet: sheet, &findings)
        } catch let error as Unreadable {
            findings.refuse(error.problem, at: error.place ?? Place(file: file.name))
        } catch {
            findings.refuse(.workbookDamaged(part: ""), at: Place(file: file.name))
        }
        return nil
    }

    private static func read(
        _ book: SpreadsheetFile, as kind: TableKind, sheet name: String?, _ findings: inout Findings
    ) throws -> Table {
        let search = HeaderSearch(columns: kind.columns)
        let sheet = try book.chosen(name, search)
        var collected = SheetTable(file: book.file, sheet: sheet.name, search: search)
        let walked = try book.walk(sheet) { row in
            try collected.take(row)
            return true
        }
        let table = try collected.table(merged: walked.merged)
        for place in collected.outside.prefix(SheetTable.mostTroubles) {
            findings.refuse(.cellOutsideTable, at: place)
        }
        let whole = Place(file: book.file, sheet: sheet.name)
        if collected.hidden > 0 { findings.note(.hiddenRows(collected.hidden), at: whole) }
        if walked.formulas > 0, book.asksToCompute, !table.isOurs {
            findings.warn(.formulasNotComputed(walked.formulas), at: whole)
        }
        return table
    }
}
