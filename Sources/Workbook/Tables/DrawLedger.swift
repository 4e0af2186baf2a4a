extension Ledger {
    /// Writes the table from the top down, with its page breaks and print settings.
    @discardableResult
    func draw(in book: Book) throws(WorkbookError) -> Page {
        let page = try book.page(name, shape)
        let total = firstRow + count + closingRows.count + closingLines.count
        guard total <= 1_048_576, columns.count <= 16_384 else {
            throw .sheetTooLarge(path: book.path, sheet: page.name, rows: total, columns: columns.count)
        }
        try page.setWidths(columns.map(\.width))
        if let foot { page.setFoot(foot) }
        let heights = (0..<count).map { height(row($0)) }
        try paginate(page, heights)
        try drawHead(page)
        for index in 0..<count { try draw(row(index), firstRow + index, heights[index], page) }
        try drawClosing(page)
        return page
    }

    private var pixels: Double { columns.reduce(0) { $0 + PageShape.pixels($1.width) } }

    private var headingHeight: Double {
        columns.reduce(Self.rowHeight) { most, column in
            max(most, TextWidth.height(column.title, size: size, pixels: PageShape.pixels(column.width), least: 0))
        }
    }

    private func height(_ cells: [Cell]) -> Double {
        zip(cells, columns).reduce(Self.rowHeight) { most, pair in
            let (cell, column) = pair
            return max(most, TextWidth.height(cell.shown, size: size, pixels: PageShape.pixels(column.width), least: 0))
        }
    }

    private func lineHeight(_ text: String, _ style: Style) -> Double {
        TextWidth.height(text, size: style.size, pixels: pixels, least: max(Self.lineHeight, style.size * 1.8))
    }

    /// The last column that is sure to be on the first page: titles and lines to sign end there, however wide the table.
    private var lastAcross: Int {
        var room = shape.width * PageShape.slack * 100 / Double(shape.scale(toFit: pixels))
        for (index, column) in columns.enumerated() {
            room -= PageShape.pixels(column.width)
            if room < -1 { return max(1, index - 1) }
        }
        return columns.count - 1
    }

    private var above: [(text: String, style: Style)] {
        [(titles.contest, .contest), (titles.paper, .title)]
    }

    private func paginate(_ page: Page, _ heights: [Double]) throws(WorkbookError) {
        let scale = shape.scale(toFit: pixels)
        page.setScale(scale)
        try page.repeatHead(rows: headingRow...firstRow - 1, columns: keptColumn)
        var top = above.reduce(0) { $0 + lineHeight($1.text, $1.style) }
        if annex != nil { top += Self.lineHeight }
        if under != nil { top += Self.lineHeight }
        top += opening.reduce(0) { $0 + lineHeight($1, .leftLine) }
        let closing =
            Double(closingRows.count) * closingRowHeight
            + closingLines.reduce(0) { $0 + lineHeight($1, .leftLine) }
        let pages = Pagination(
            above: top, heading: headingHeight + Double(subheads.count) * Self.rowHeight, closing: closing,
            room: shape.height * PageShape.slack * 100 / Double(scale))
        let breaks = pages.breaks(heights)
        try page.breakBefore(breaks.map { firstRow + $0 })
        if lastAcross == columns.count - 1 { page.setPages(breaks.count + 1) }
    }

    private func drawHead(_ page: Page) throws(WorkbookError) {
        var row = 0
        let last = lastAcross
        if let annex {
            try page.setHeight(row, Self.lineHeight)
            try page.merge(annex, from: Place(row, 0), to: Place(row, min(1, last)), .annex)
            row += 1
        }
        for (text, style) in above {
            try page.setHeight(row, lineHeight(text, style))
            try page.merge(text, from: Place(row, 0), to: Place(row, last), style)
            row += 1
        }
        if let under {
            let middle = last / 2
            try page.setHeight(row, Self.lineHeight)
            try page.merge(under.left, from: Place(row, 0), to: Place(row, middle), .leftLine)
            try page.merge(under.right, from: Place(row, middle + 1), to: Place(row, last), .rightLine)
            row += 1
        }
        for text in opening {
            try page.setHeight(row, lineHeight(text, .leftLine))
            try page.merge(text, from: Place(row, 0), to: Place(row, last), .leftLine)
            row += 1
        }
        try page.setHeight(row, headingHeight)
        for (index, column) in columns.enumerated() {
            try page.write(.text(column.title), at: Place(row, index), .heading.sized(size))
        }
        for cells in subheads {
            row += 1
            try draw(cells, row, Self.rowHeight, page)
        }
    }

    private func draw(_ cells: [Cell], _ row: Int, _ height: Double, _ page: Page) throws(WorkbookError) {
        precondition(cells.count == columns.count, "a row of \(cells.count) cells under \(columns.count) headings")
        try page.setHeight(row, height)
        for (index, cell) in cells.enumerated() {
            var cell = cell
            cell.style = cell.style?.sized(size)
            try page.write(cell, at: Place(row, index), columns[index].style.sized(size))
        }
    }

    private func drawClosing(_ page: Page) throws(WorkbookError) {
        var row = firstRow + count
        for cells in closingRows {
            try draw(cells, row, closingRowHeight, page)
            row += 1
        }
        for line in closingLines {
            try page.setHeight(row, lineHeight(line, .leftLine))
            try page.merge(line, from: Place(row, 0), to: Place(row, lastAcross), .leftLine)
            row += 1
        }
    }
}
