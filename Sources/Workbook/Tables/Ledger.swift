/// One column of a table: its heading, its width in Excel's digits, and how its cells look.
struct Column {
    let title: String
    let width: Double
    let style: Style

    init(_ title: String, _ width: Double, _ style: Style = .centered) {
        self.title = title
        self.width = width
        self.style = style
    }
}

/// A table-shaped paper: titles, a line for unit and date, headings, rows, and lines to be signed.
struct Ledger {
    let name: String
    let shape: PageShape
    var annex: String?
    /// The contest's name above and the paper's own below.
    let titles: (contest: String, paper: String)
    var under: (left: String, right: String)?
    /// Text over the whole width between the titles and the table.
    var opening: [String] = []
    let columns: [Column]
    /// Rows of the heading below its titles (weights, for one); repeated on each page too.
    var subheads: [[Cell]] = []
    /// Columns repeated where the table is too wide for one page; the last one's index.
    var keptColumn: Int?
    var size = 12.0
    let count: Int
    /// Asked twice a row and from the top down: once for its height, once to be written.
    let row: (Int) -> [Cell]
    /// Rows of cells right below the table, then lines over its whole width.
    var closingRows: [[Cell]] = []
    var closingRowHeight = Ledger.rowHeight
    var closingLines: [String] = []
    /// Stands at the foot of each page: what tells one judge's form from another's.
    var foot: String?

    static let rowHeight = 27.0  // 0.95 cm
    static let lineHeight = 30.0

    /// The sheet's row of the column titles, counted from zero.
    var headingRow: Int { (annex == nil ? 0 : 1) + 2 + (under == nil ? 0 : 1) + opening.count }

    /// The sheet's row of the first body row: what formulas refer to.
    var firstRow: Int { headingRow + 1 + subheads.count }

    func place(_ row: Int, _ column: Int) -> Place { Place(firstRow + row, column) }

    /// The locked range of one column over its first `rows` body rows.
    func range(_ column: Int, rows: Int) -> String {
        Place.lockedRange(place(0, column), place(max(0, rows - 1), column))
    }
}
