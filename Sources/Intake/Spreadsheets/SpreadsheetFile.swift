import Judging

/// A workbook opened for reading: which sheets it has, and each one's rows.
struct SpreadsheetFile {
    struct Sheet {
        let name: String
        let part: String
        let isHidden: Bool
    }

    let file: String
    let sheets: [Sheet]
    let asksToCompute: Bool
    private let archive: Archive
    private let reading: CellReading

    /// Finds the parts through the package's relations, whatever they are named, and reads what all sheets share.
    init(_ input: InputFile, zone: Zone?) throws {
        archive = try Archive(input.bytes)
        file = input.name
        let package = try Relations(of: "", in: archive)
        guard let main = package.first("officeDocument")?.target, archive.has(main) else {
            throw Unreadable(.notAWorkbook(ForeignFile.inside(archive)))
        }
        if main.lowercased().hasSuffix(".bin") { throw Unreadable(.notAWorkbook(.xlsb)) }
        let book = WorkbookPart()
        try book.walk(main, in: archive)
        guard !book.sheets.isEmpty else { throw Unreadable(.notAWorkbook(ForeignFile.inside(archive))) }
        let relations = try Relations(of: main, in: archive)
        guard relations.all("externalLink").isEmpty else { throw Unreadable(.externalLinks) }
        asksToCompute = book.asksToCompute
        sheets = try book.sheets.compactMap { sheet in
            guard let relation = relations.byID[sheet.relation], !relation.isExternal else {
                throw Unreadable(.workbookDamaged(part: sheet.name))
            }
            // A sheet that is a chart has no cells.
            guard relation.kind == "worksheet" else { return nil }
            return Sheet(name: sheet.name, part: relation.target, isHidden: sheet.isHidden)
        }
        let strings = SharedStrings()
        if let part = relations.first("sharedStrings") { try strings.walk(part.target, in: archive) }
        let formats = CellFormats()
        if let part = relations.first("styles") { try formats.walk(part.target, in: archive) }
        reading = CellReading(
            strings: strings.texts, formats: formats,
            dates: DateReading(countsFrom1904: book.countsFrom1904, zone: zone))
    }

    /// Walks one sheet; the walk tells afterwards what was merged. What ends it early is placed in the sheet.
    @discardableResult
    func walk(_ sheet: Sheet, _ take: @escaping (SheetRow) throws -> Bool) throws -> Worksheet {
        let worksheet = Worksheet(reading, part: sheet.part, take: take)
        do {
            try worksheet.walk(sheet.part, in: archive)
        } catch let error as Unreadable where error.place == nil {
            throw Unreadable(error.problem, at: Place(file: file, sheet: sheet.name))
        }
        return worksheet
    }

    /// The sheet of this name, or nil with a finding that names those there are.
    func sheet(named name: String) throws -> Sheet {
        if let sheet = sheets.first(where: { $0.name == name }) { return sheet }
        throw Unreadable(.unknownSheet(name, known: sheets.map(\.name)))
    }
}
