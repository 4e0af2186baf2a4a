import CXLSXWriter
import Judging

/// One sheet of a workbook, written cell by cell.
final class Page {
    let name: String
    let shape: PageShape
    let book: Book
    let pointer: UnsafeMutablePointer<lxw_worksheet>
    private var note: String?
    /// How many pages the sheet takes, or the suite's own count of them.
    private var pages = "&N"

    init(_ pointer: UnsafeMutablePointer<lxw_worksheet>, name: String, shape: PageShape, in book: Book) {
        self.pointer = pointer
        self.name = name
        self.shape = shape
        self.book = book
        setUp()
    }

    func write(_ cell: Cell, at place: Place, _ style: Style) throws(WorkbookError) {
        let (row, column) = (lxw_row_t(place.row), lxw_col_t(place.column))
        let format = book.styles[cell.style ?? style]
        let result =
            switch cell.content {
            case .blank: worksheet_write_blank(pointer, row, column, format)
            case .text(let text):
                worksheet_write_string(pointer, row, column, try checked(text, place), format)
            case .number(let number): worksheet_write_number(pointer, row, column, number, format)
            case .formula(let formula, .number(let value)):
                worksheet_write_formula_num(pointer, row, column, "=" + formula, format, value)
            case .formula(let formula, .text(let value)):
                worksheet_write_formula_str(pointer, row, column, "=" + formula, format, value)
            }
        try book.check(result)
    }

    /// One text over several cells.
    func merge(_ text: String, from: Place, to: Place, _ style: Style) throws(WorkbookError) {
        guard from != to else { return try write(.text(text), at: from, style) }
        try book.check(
            worksheet_merge_range(
                pointer, lxw_row_t(from.row), lxw_col_t(from.column), lxw_row_t(to.row), lxw_col_t(to.column),
                try checked(text, from), book.styles[style]))
    }

    /// Heights are in points; in row order this must come before the row's cells.
    func setHeight(_ row: Int, _ points: Double) throws(WorkbookError) {
        try book.check(worksheet_set_row(pointer, lxw_row_t(row), points, nil))
    }

    func setWidths(_ widths: [Double]) throws(WorkbookError) {
        for (column, width) in widths.enumerated() {
            try book.check(worksheet_set_column(pointer, lxw_col_t(column), lxw_col_t(column), width, nil))
        }
    }

    /// Rows printed again on each page, and columns where the sheet runs on beside itself.
    func repeatHead(rows: ClosedRange<Int>, columns: Int?) throws(WorkbookError) {
        try book.check(
            worksheet_repeat_rows(pointer, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound)))
        if let columns { try book.check(worksheet_repeat_columns(pointer, 0, lxw_col_t(columns))) }
        worksheet_freeze_panes(pointer, lxw_row_t(rows.upperBound + 1), 0)
    }

    func setScale(_ percent: Int) { worksheet_set_print_scale(pointer, UInt16(percent)) }

    func fitToOnePage() {
        worksheet_fit_to_pages(pointer, 1, 1)
        pages = "1"
        setFooter()
    }

    /// Prints one page with the cells up to a corner, and nothing else of the sheet.
    func printOnly(upTo corner: Place) throws(WorkbookError) {
        try book.check(worksheet_print_area(pointer, 0, 0, lxw_row_t(corner.row), lxw_col_t(corner.column)))
        fitToOnePage()
    }

    /// Each sheet is a paper of its own: its pages count from 1, and it knows how many they are.
    func setPages(_ count: Int) {
        pages = String(count)
        setFooter()
    }

    /// A page begins at each of these rows. Excel takes 1,023 breaks; a longer sheet keeps the last ones, with the signatures.
    func breakBefore(_ rows: [Int]) throws(WorkbookError) {
        guard !rows.isEmpty else { return }
        let breaks = rows.suffix(1023).map { lxw_row_t($0) } + [0]
        try book.check(
            breaks.withUnsafeBufferPointer {
                worksheet_set_h_pagebreaks(pointer, UnsafeMutablePointer(mutating: $0.baseAddress))
            })
    }

    /// A square picture, so many pixels a side, that moves with its cell.
    func insert(_ image: QRImage, at place: Place, side: Double) throws(WorkbookError) {
        var options = lxw_image_options()
        let scale = side / Double(image.side)
        options.x_scale = scale
        options.y_scale = scale
        options.x_offset = 12
        options.y_offset = 8
        try book.check(
            image.bytes.withUnsafeBufferPointer {
                worksheet_insert_image_buffer_opt(
                    pointer, lxw_row_t(place.row), lxw_col_t(place.column), $0.baseAddress, image.bytes.count, &options)
            })
    }

    /// A note of this sheet's own at the foot of each page.
    func setFoot(_ note: String) {
        self.note = note
        setFooter()
    }

    private func setFooter() {
        var margins = lxw_header_footer_options()
        margins.margin = PageShape.head
        // An ampersand begins a code there; two are one.
        let note = note.map { $0.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&") }
        let left = note.map { "&L&9\($0)" } ?? "&L&9\(book.foot)"
        let right = note == nil ? "" : "&R&9\(book.foot)"
        worksheet_set_footer_opt(pointer, "\(left)&C&10\(book.words(.pageNumber, pages))\(right)", &margins)
    }

    private func setUp() {
        worksheet_set_paper(pointer, 9)
        shape == .portrait ? worksheet_set_portrait(pointer) : worksheet_set_landscape(pointer)
        worksheet_set_margins(pointer, PageShape.side, PageShape.side, PageShape.top, PageShape.bottom)
        worksheet_center_horizontally(pointer)
        let words = book.words
        let font = Styles.font(.heading, book.occasion.language)
        var margins = lxw_header_footer_options()
        margins.margin = PageShape.head
        var head = book.occasion.isRehearsal ? "&C&\"\(font)\"&28\(words(.rehearsal))" : ""
        if !book.occasion.isSealed { head += "&R&\"\(font)\"&14\(words(.draft))" }
        if !head.isEmpty { worksheet_set_header_opt(pointer, head, &margins) }
        worksheet_set_start_page(pointer, 1)
        setFooter()
    }

    /// The text as the file must have it, or the reason why a cell can not hold it. A cut text would be a changed record.
    func checked(_ text: String, _ place: Place) throws(WorkbookError) -> String {
        let text = OpenXMLText.escaped(text)
        let length = text.utf16.count
        guard length <= 32_767 else {
            throw .textTooLong(path: book.path, sheet: name, cell: place.name, length: length, limit: 32_767)
        }
        // A NUL would end the C string; the two others are no characters to XML. All else below a blank is escaped.
        if let bad = text.unicodeScalars.first(where: { [0, 0xFFFE, 0xFFFF].contains($0.value) }) {
            throw .unwritableCharacter(path: book.path, sheet: name, cell: place.name, scalar: bad.value)
        }
        return text
    }
}
