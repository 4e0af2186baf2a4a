public import Judging

/// A table as cells with their places, every row as wide as the header: a CSV file (RFC 4180) or a worksheet.
public struct Table: Sendable {
    public let file: String
    public let header: [String]
    /// Row-major cells; `width` to a row.
    let cells: [String]
    /// The line each row begins on, or its number in the worksheet.
    let lines: [Int32]
    /// The line each cell begins on: a quoted cell before it may hold line breaks. Empty for a worksheet.
    let cellLines: [Int32]
    /// The column, in characters from 1, at which each cell begins. Empty for a worksheet.
    let columns: [Int32]
    /// Where in a workbook the table stands; nil for CSV.
    let origin: Origin?
    /// Cells, row-major, whose text may not be taken; told of the columns that somebody reads.
    let troubles: [Int: Problem]
    /// The texts above the header of a worksheet.
    let titles: [Placed<String>]

    /// Made here to be filled in: its own further columns and formulas need no word.
    var isOurs: Bool { titles.contains { SheetStamp.isStamp($0.value) } }

    /// The worksheet, and where on it the header stands.
    struct Origin {
        let sheet: String
        let headerRow: Int
        let firstColumn: Int
    }

    public var width: Int { header.count }
    public var rowCount: Int { lines.count }

    /// A table of CSV, or of a worksheet where it has an origin.
    init(
        file: String, header: [String], cells: [String], lines: [Int32], cellLines: [Int32] = [],
        columns: [Int32] = [], origin: Origin? = nil, troubles: [Int: Problem] = [:], titles: [Placed<String>] = []
    ) {
        self.file = file
        self.header = header
        self.cells = cells
        self.lines = lines
        self.cellLines = cellLines
        self.columns = columns
        self.origin = origin
        self.troubles = troubles
        self.titles = titles
    }

    /// Where a cell begins: line from 1, column in characters from 1; in a workbook, sheet, row and column.
    public func place(row: Int, column: Int) -> Place {
        if let origin {
            return Place(
                file: file, sheet: origin.sheet, line: Int(lines[row]), column: origin.firstColumn + column)
        }
        let cell = row * width + column
        return Place(file: file, line: Int(cellLines[cell]), column: Int(columns[cell]))
    }

    /// Where a row begins.
    func place(row: Int) -> Place {
        Place(file: file, sheet: origin?.sheet, line: Int(lines[row]), column: origin?.firstColumn ?? 1)
    }

    /// Where a heading stands, or the header as a whole.
    func headerPlace(_ column: Int? = nil) -> Place {
        Place(
            file: file, sheet: origin?.sheet, line: origin?.headerRow ?? 1,
            column: column.map { $0 + (origin?.firstColumn ?? 1) })
    }

    /// The longest cell that is taken, in bytes.
    static let longestCell = 32_767

    /// Reads a whole table; nil where it has no header or a quote never closes. Cost: one pass.
    public static func read(_ file: InputFile, _ findings: inout Findings) -> Table? {
        guard let bytes = file.utf8(&findings) else { return nil }
        var reader = CSVReader(bytes: bytes, file: file.name)
        return reader.table(&findings)
    }
}

private struct CSVReader {
    let bytes: [UInt8]
    let file: String
    var index = 0
    var line = 1
    var lineStart = 0

    init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    mutating func table(_ findings: inout Findings) -> Table? {
        guard let first = row(&findings) else { return nil }
        let header = first.map { Self.trimmed($0.text) }
        guard header.contains(where: { !$0.isEmpty }) else {
            findings.refuse(.noHeader, at: Place(file: file, line: 1))
            return nil
        }
        var cells: [String] = []
        var lines: [Int32] = []
        var columns: [Int32] = []
        var cellLines: [Int32] = []
        while index < bytes.count {
            let start = line
            guard let row = row(&findings) else { return nil }
            if row.count == 1, row[0].text.isEmpty { continue }
            guard row.count == header.count else {
                findings.refuse(
                    .wrongCellCount(have: row.count, need: header.count), at: Place(file: file, line: start, column: 1))
                continue
            }
            for (text, cellLine, column) in row {
                if text.utf8.count > Table.longestCell {
                    findings.refuse(
                        .textTooLong(bytes: text.utf8.count, limit: Table.longestCell),
                        at: Place(file: file, line: cellLine, column: column))
                }
                cells.append(text)
                columns.append(Int32(clamping: column))
                cellLines.append(Int32(clamping: cellLine))
            }
            lines.append(Int32(clamping: start))
        }
        return Table(file: file, header: header, cells: cells, lines: lines, cellLines: cellLines, columns: columns)
    }

    /// One record; nil where a quote never closes, which ends the reading.
    private mutating func row(_ findings: inout Findings) -> [(text: String, line: Int, column: Int)]? {
        var row: [(String, Int, Int)] = []
        while true {
            let start = index
            let startLine = line
            let column = characters(from: lineStart, to: index) + 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                guard let text = quoted() else {
                    findings.refuse(.unclosedQuote, at: Place(file: file, line: startLine, column: column))
                    return nil
                }
                row.append((text, startLine, column))
                if index < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[index]) {
                    findings.refuse(
                        .strayQuote,
                        at: Place(file: file, line: line, column: characters(from: lineStart, to: index) + 1))
                    skipCell()
                }
            } else {
                var hasQuote = false
                while index < bytes.count {
                    let byte = bytes[index]
                    if byte == 0x2C || byte == 0x0A || byte == 0x0D { break }
                    if byte == 0x22 { hasQuote = true }
                    index += 1
                }
                if hasQuote { findings.refuse(.strayQuote, at: Place(file: file, line: line, column: column)) }
                row.append((String(decoding: bytes[start..<index], as: UTF8.self), startLine, column))
            }
            guard index < bytes.count, bytes[index] == 0x2C else { break }
            index += 1
        }
        endLine()
        return row
    }

    private mutating func quoted() -> String? {
        index += 1
        var part = index
        var out: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 {
                out += bytes[part..<index]
                index += 1
                guard index < bytes.count, bytes[index] == 0x22 else { return String(decoding: out, as: UTF8.self) }
                part = index
            } else if byte == 0x0A {
                line += 1
                lineStart = index + 1
            }
            index += 1
        }
        return nil
    }

    private mutating func skipCell() {
        while index < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    }

    private mutating func endLine() {
        guard index < bytes.count else { return }
        if bytes[index] == 0x0D {
            index += 1
            if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        } else {
            index += 1
        }
        line += 1
        lineStart = index
    }

    private func characters(from start: Int, to end: Int) -> Int {
        var count = 0
        var position = start
        while position < end {
            if bytes[position] & 0xC0 != 0x80 { count += 1 }
            position += 1
        }
        return count
    }

    static func trimmed(_ text: String) -> String {
        var part = Substring(text)
        while part.first?.isWhitespace ?? false { part = part.dropFirst() }
        while part.last?.isWhitespace ?? false { part = part.dropLast() }
        return String(part)
    }
}
