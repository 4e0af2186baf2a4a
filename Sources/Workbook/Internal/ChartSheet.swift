import Judging

/// 图表: the result to look at. Numbers below, each block under its own heading, and the pictures of them above.
struct ChartSheet {
    private let sheet: ResultSheet
    private let words: Words
    private let blocks: [ChartBlock]

    /// Rows that the pictures take, two beside each other.
    private static let pictureRows = 15
    private static let pictureHeight = 20.0

    init(_ sheet: ResultSheet, _ summary: ScoreSummary?, scores: String?) {
        self.sheet = sheet
        words = Words(sheet.occasion.language)
        blocks = [
            scores.flatMap { ScoreBlock(sheet, range: $0).block }, summary.flatMap { JudgeBlock($0).block },
            PlaceBlock(sheet).block, HourBlock(sheet).block,
        ].compactMap { $0 }
    }

    private var firstPicture: Int { 3 }
    private var tableRow: Int { firstPicture + (blocks.count + 1) / 2 * Self.pictureRows + 1 }

    func draw(in book: Book) throws(WorkbookError) {
        guard !blocks.isEmpty else { return }
        let page = try book.page(words("图表", "Charts"), .landscape)
        let widths: [Double] = blocks.flatMap { block -> [Double] in block.columns.map(\.width) + [3] }
        try page.setWidths(widths)
        let titles = sheet.titles("成绩图表", "Result in pictures")
        let last = max(7, widths.count - 2)
        for (row, (text, style)) in [(titles.contest, Style.contest), (titles.paper, .title)].enumerated() {
            try page.setHeight(row, style.size * 1.9)
            try page.merge(text, from: Place(row, 0), to: Place(row, last), style)
        }
        try page.merge(
            words("仅供内部查看，不作名次依据。", "To look at inside the house; it decides nothing."), from: Place(2, 0),
            to: Place(2, last), .leftLine)
        for row in firstPicture..<tableRow { try page.setHeight(row, Self.pictureHeight) }
        try drawTables(page)
        try drawPictures(page)
        // The numbers are for the screen: a month of hours would be a heap of paper.
        try page.printOnly(upTo: Place(tableRow - 1, max(last, Self.columns(over: 2 * Chart.size.width + 30, widths))))
    }

    /// The column in which so many pixels from the left end; past the table, columns are as wide as they come.
    private static func columns(over pixels: Double, _ widths: [Double]) -> Int {
        var (rest, column) = (pixels, 0)
        while rest > 0 {
            rest -= PageShape.pixels(column < widths.count ? widths[column] : 8.43)
            column += 1
        }
        return column
    }

    private func drawTables(_ page: Page) throws(WorkbookError) {
        let rows = blocks.map(\.count).max() ?? 0
        for line in -1..<rows {
            var column = 0
            let row = tableRow + 1 + line
            for block in blocks {
                if line < block.count {
                    let cells =
                        line < 0 ? block.columns.map { Cell.text($0.title, .heading.sized(10.5)) } : block.row(line)
                    for (index, cell) in cells.enumerated() {
                        try page.write(cell, at: Place(row, column + index), block.columns[index].style.sized(10.5))
                    }
                }
                column += block.columns.count + 1
            }
        }
    }

    private func drawPictures(_ page: Page) throws(WorkbookError) {
        var column = 0
        for (index, block) in blocks.enumerated() {
            let range = { (at: Int) in
                Place(tableRow + 1, column + at)...Place(tableRow + block.count, column + at)
            }
            let chart = Chart(
                kind: block.kind, title: block.title, categories: range(0),
                series: block.series.map { Chart.Series(name: block.columns[$0].title, values: range($0)) },
                across: block.columns[0].title, up: block.up)
            try page.insert(
                chart, at: Place(firstPicture + index / 2 * Self.pictureRows, 0),
                offset: index % 2 == 0 ? 0 : Chart.size.width + 20)
            column += block.columns.count + 1
        }
    }
}

/// Numbers and what to draw of them: the first column is the axis, `series` are columns drawn over it.
struct ChartBlock {
    let kind: Chart.Kind
    let title: String
    let up: String
    let columns: [Column]
    let series: [Int]
    let count: Int
    let row: (Int) -> [Cell]
}
