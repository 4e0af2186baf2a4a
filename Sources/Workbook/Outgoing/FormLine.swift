/// The lines of a form of four columns, written from the top down.
struct FormLine {
    let page: Page
    let widths: [Double]
    private var row = 0
    private var heights: [Double] = []

    init(page: Page, widths: [Double]) {
        self.page = page
        self.widths = widths
    }

    private func pixels(_ columns: ClosedRange<Int>) -> Double {
        columns.reduce(0) { $0 + PageShape.pixels(widths[$1]) }
    }

    private func height(_ text: String, _ columns: ClosedRange<Int>, _ style: Style, _ least: Double) -> Double {
        TextWidth.height(text, size: style.size, pixels: pixels(columns), least: least)
    }

    private mutating func begin(_ height: Double, below: Int = 0) throws(WorkbookError) {
        try page.setHeight(row + below, height)
        heights.append(height)
    }

    /// Ends a form of several pages: the last `signed` lines never stand on a page without two lines before them.
    func paginate(signed: Int) throws(WorkbookError) {
        let scale = page.shape.scale(toFit: pixels(0...3))
        page.setScale(scale)
        let body = heights.dropLast(signed)
        let pages = Pagination(
            above: 0, heading: 0, closing: heights.suffix(signed).reduce(0, +),
            room: page.shape.height * PageShape.slack * 100 / Double(scale))
        let breaks = pages.breaks(Array(body))
        try page.breakBefore(breaks)
        page.setPages(breaks.count + 1)
    }

    private func at(_ column: Int, _ below: Int = 0) -> Place { Place(row + below, column) }

    mutating func whole(_ text: String, _ style: Style) throws(WorkbookError) {
        try begin(height(text, 0...3, style, style.size * 1.9))
        try page.merge(text, from: at(0), to: at(3), style)
        row += 1
    }

    mutating func halves(_ left: String, _ right: String) throws(WorkbookError) {
        try begin(Ledger.lineHeight)
        try page.merge(left, from: at(0), to: at(1), .leftLine)
        try page.merge(right, from: at(2), to: at(3), .rightLine)
        row += 1
    }

    mutating func wide(
        _ label: String, _ text: String, least: Double = 32, _ down: Style.Down = .center, style: Style = .words
    ) throws(WorkbookError) {
        var style = style
        style.down = down
        // What is higher than a row may be, or than half a page, goes on in rows of its own.
        let pieces = TextWidth.pieces(text, size: style.size, pixels: pixels(1...3), most: page.shape.height / 2)
        for (index, piece) in pieces.enumerated() {
            let label = index == 0 ? label : page.book.words(.continued, label)
            try begin(max(height(label, 0...0, .heading, least), height(piece, 1...3, style, least)))
            try page.write(.text(label), at: at(0), .heading)
            try page.merge(piece, from: at(1), to: at(3), style)
            row += 1
        }
    }

    /// An empty framed line for a picture; returns its row.
    mutating func room(_ label: String, height: Double) throws(WorkbookError) -> Int {
        try begin(height)
        try page.write(.text(label), at: at(0), .heading)
        try page.merge("", from: at(1), to: at(3), .words)
        row += 1
        return row - 1
    }

    mutating func pairs(_ one: String, _ first: String, _ two: String, _ second: String) throws(WorkbookError) {
        let least = max(height(one, 0...0, .heading, 32), height(two, 2...2, .heading, 32))
        try begin(max(height(first, 1...1, .words, least), height(second, 3...3, .words, least)))
        try page.write(.text(one), at: at(0), .heading)
        try page.write(.text(first), at: at(1), .words)
        try page.write(.text(two), at: at(2), .heading)
        try page.write(.text(second), at: at(3), .words)
        row += 1
    }

    /// A box to write in, with its place for a name or a seal below, in one frame.
    mutating func box(_ label: String, _ text: String, _ foot: String, least: Double) throws(WorkbookError) {
        var above = Style.words
        above.frame = .upper
        var below = Style.words
        below.frame = .lower
        below.across = .right
        try begin(height(text, 1...3, above, least))
        try begin(height(foot, 1...3, below, 30), below: 1)
        try page.merge(label, from: at(0), to: at(0, 1), .heading)
        try page.merge(text, from: at(1), to: at(3), above)
        try page.merge(foot, from: at(1, 1), to: at(3, 1), below)
        row += 2
    }
}
