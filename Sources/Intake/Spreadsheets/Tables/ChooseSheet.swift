import Judging

extension SpreadsheetFile {
    /// The sheet asked for; else the only one there is to see; else the only one whose header is known.
    func chosen(_ name: String?, _ search: HeaderSearch?) throws -> Sheet {
        if let name { return try sheet(named: name) }
        let visible = sheets.filter { !$0.isHidden }
        if visible.count == 1 { return visible[0] }
        let fitting = try search.map { search in try visible.filter { try header(of: $0, search) != nil } } ?? visible
        guard fitting.count == 1 else {
            throw Unreadable(.sheetNeeded((fitting.isEmpty ? sheets : fitting).map(\.name)))
        }
        return fitting[0]
    }

    /// The number of the row of headings, or nil.
    private func header(of sheet: Sheet, _ search: HeaderSearch) throws -> Int? {
        var found: Int?
        var seen = 0
        try walk(sheet) { row in
            seen += 1
            if search.isHeader(row) { found = row.number }
            return found == nil && seen < HeaderSearch.depth
        }
        return found
    }
}
