import CXLSXWriter

/// What keeps a sheet that goes out to be filled in as it is: protection, validation, notes.
extension Page {
    /// Only cells of an unlocked style can be filled in; without a password, against slips and not against people.
    func protect() {
        var options = lxw_protection()
        worksheet_protect(pointer, nil, &options)
    }

    /// Numbers for which a formula over the first cell holds; blank cells stay allowed.
    func allow(formula: String, from: Place, to: Place, title: String, message: String) throws(WorkbookError) {
        var validation = lxw_data_validation()
        validation.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
        let texts = ["=" + formula, Self.cut(title, to: 32), Self.cut(message, to: 255)]
        try withPointers(to: texts) { (pointers) throws(WorkbookError) in
            validation.value_formula = pointers[0]
            validation.input_title = pointers[1]
            validation.input_message = pointers[2]
            validation.error_title = pointers[1]
            validation.error_message = pointers[2]
            try set(&validation, from, to)
        }
    }

    /// One of a few texts, chosen from a list.
    func allow(_ choices: [String], from: Place, to: Place) throws(WorkbookError) {
        var validation = lxw_data_validation()
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        try withPointers(to: choices) { (pointers) throws(WorkbookError) in
            let buffer = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: pointers.count + 1)
            for (index, choice) in pointers.enumerated() { (buffer + index).initialize(to: choice) }
            (buffer + pointers.count).initialize(to: nil)
            defer { buffer.deallocate() }
            validation.value_list = buffer
            try set(&validation, from, to)
        }
    }

    /// A text that shows when the cell is pointed at; none where it is empty.
    func note(_ text: String, at place: Place) throws(WorkbookError) {
        guard !text.isEmpty else { return }
        var options = lxw_comment_options()
        options.width = 320
        options.height = 160
        try book.check(
            worksheet_write_comment_opt(
                pointer, lxw_row_t(place.row), lxw_col_t(place.column), try checked(text, place), &options))
    }

    private func set(_ validation: inout lxw_data_validation, _ from: Place, _ to: Place) throws(WorkbookError) {
        try book.check(
            worksheet_data_validation_range(
                pointer, lxw_row_t(from.row), lxw_col_t(from.column), lxw_row_t(to.row), lxw_col_t(to.column),
                &validation))
    }

    /// C copies of texts for as long as the body runs.
    private func withPointers(
        to texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws(WorkbookError) -> Void
    ) throws(WorkbookError) {
        let pointers = texts.map { text in
            let bytes = Array(text.utf8CString)
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
            copy.initialize(from: bytes, count: bytes.count)
            return UnsafeMutablePointer<CChar>?(copy)
        }
        defer { for pointer in pointers { pointer?.deallocate() } }
        try body(pointers)
    }

    /// Excel's limits count UTF-16 units.
    private static func cut(_ text: String, to limit: Int) -> String {
        var result = text
        while result.utf16.count > limit { result.removeLast() }
        return result
    }
}
