/// `C17`: a column of letters and a row, both from 1.
struct CellName: Hashable {
    let column: Int
    let row: Int

    /// The last of each that a worksheet has.
    static let lastColumn = 16_384
    static let lastRow = 1_048_576

    /// Reads `C17`, and `$C$17`; nil for anything else, and beyond the last cell of a sheet.
    init?(_ text: some StringProtocol) {
        var column = 0
        var row = 0
        for byte in text.utf8 {
            switch byte {
            case 0x24: continue
            case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
            case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
            case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
            default: return nil
            }
            guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.column = column
        self.row = row
    }
}

/// `C5:D7`, or one cell.
struct CellRange {
    let text: String
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>

    init?(_ text: String) {
        let ends = text.split(separator: ":")
        guard let first = ends.first.flatMap({ CellName($0) }), let last = ends.last.flatMap({ CellName($0) }),
            ends.count <= 2, first.row <= last.row, first.column <= last.column
        else { return nil }
        self.text = text
        rows = first.row...last.row
        columns = first.column...last.column
    }
}
