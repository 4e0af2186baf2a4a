import CXLSXWriter
import Judging

/// One workbook on its way to a file; the only owner of libxlsxwriter's pointer.
///
/// The file is written beside its place as `path.part` and then renamed, so that nobody ever meets half of one.
final class Book {
    let path: String
    let occasion: Occasion
    let words: Words
    let styles: Styles
    /// The line at the foot of every page that ties it to the record.
    let foot: String
    private let pointer: UnsafeMutablePointer<lxw_workbook>
    private var names = SheetNames()

    private init(_ sheet: ResultSheet, path: String, pointer: UnsafeMutablePointer<lxw_workbook>) {
        self.path = path
        self.pointer = pointer
        occasion = sheet.occasion
        words = Words(sheet.occasion.language)
        styles = Styles(pointer, sheet.occasion.language)
        let edition = occasion.edition
        foot =
            words(.digest, String(sheet.trailRoot.prefix(16)), String(sheet.trailSize))
            + (edition > 1 ? words(.editionMark, String(edition)) : "")
    }

    /// Opens, fills, closes, renames. `inRowOrder` keeps one row in memory: rows and cells must then come from the top down.
    static func write(
        _ sheet: ResultSheet, to path: String, inRowOrder: Bool, _ fill: (Book) throws(WorkbookError) -> Void
    ) throws(WorkbookError) {
        let part = path + ".part"
        var options = lxw_workbook_options(constant_memory: inRowOrder ? 1 : 0, tmpdir: nil, use_zip64: 0)
        guard let pointer = workbook_new_opt(part, &options) else {
            throw .cannotWrite(path: path, why: String(cString: lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)))
        }
        let book = Book(sheet, path: path, pointer: pointer)
        do throws(WorkbookError) {
            try book.stamp()
            try fill(book)
        } catch {
            lxw_workbook_free(pointer)
            throw error
        }
        let closed = workbook_close(pointer)
        guard closed == LXW_NO_ERROR else {
            remove(part)
            throw .cannotWrite(path: path, why: String(cString: lxw_strerror(closed)))
        }
        guard rename(part, path) == 0 else {
            // A folder of that name, for one; libxlsxwriter's sentence says as much as errno would.
            remove(part)
            throw .cannotWrite(path: path, why: String(cString: lxw_strerror(LXW_ERROR_CREATING_XLSX_FILE)))
        }
    }

    /// Adds a sheet; its name may be cut to what Excel takes.
    func page(_ wish: String, _ shape: PageShape) throws(WorkbookError) -> Page {
        let name = names.admit(wish)
        guard let sheet = workbook_add_worksheet(pointer, name) else {
            throw .cannotWrite(path: path, why: String(cString: lxw_strerror(LXW_ERROR_CREATING_TMPFILE)))
        }
        return Page(sheet, name: name, shape: shape, in: self)
    }

    /// No name stands in the properties, and the only time is the round's last event: same input, same bytes.
    private func stamp() throws(WorkbookError) {
        var properties = lxw_doc_properties()
        // Zero would ask for the present time.
        properties.created = max(1, Int(occasion.lastEvent.microseconds / 1_000_000))
        try check(workbook_set_properties(pointer, &properties))
    }

    func chart(_ kind: Chart.Kind) throws(WorkbookError) -> UnsafeMutablePointer<lxw_chart> {
        let type =
            switch kind {
            case .stacked: LXW_CHART_COLUMN_STACKED
            case .points, .line: LXW_CHART_LINE
            case .scatter: LXW_CHART_SCATTER
            }
        guard let chart = workbook_add_chart(pointer, UInt8(type.rawValue)) else {
            throw .cannotWrite(path: path, why: String(cString: lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)))
        }
        return chart
    }

    func check(_ result: lxw_error) throws(WorkbookError) {
        guard result == LXW_NO_ERROR else {
            throw .cannotWrite(path: path, why: String(cString: lxw_strerror(result)))
        }
    }
}
