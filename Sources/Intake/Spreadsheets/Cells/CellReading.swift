import Judging

/// What the texts of cells depend on besides the cell: shared by all sheets of a workbook.
struct CellReading {
    let strings: [String]
    let formats: CellFormats?
    let dates: DateReading

    /// The text of a cell from its type, its style, and what was stored; a problem where there is none to be had.
    func text(type: String?, style: String?, stored: String) -> Result<String, Unreadable> {
        switch type {
        case "s":
            guard !stored.isEmpty else { return .success("") }
            guard let index = Int(stored), strings.indices.contains(index) else {
                return .failure(Unreadable(.badCell(stored)))
            }
            return .success(strings[index])
        case "str", "inlineStr": return .success(unescaped(stored))
        case "b":
            switch stored {
            case "1", "true": return .success("TRUE")
            case "0", "false": return .success("FALSE")
            default: return stored.isEmpty ? .success("") : .failure(Unreadable(.badCell(stored)))
            }
        case "e": return .failure(Unreadable(.errorCell(stored)))
        case "d":
            guard !stored.isEmpty else { return .success("") }
            let text = dates.text(iso: stored, as: formats?.kind(style) ?? .number)
            return text.map { .success($0) } ?? .failure(Unreadable(.badDate(stored)))
        case nil, "n":
            guard !stored.isEmpty else { return .success("") }
            let format = formats?.kind(style) ?? .number
            guard format != .number else { return numberText(stored) }
            guard let serial = Double(stored), let text = dates.text(serial, as: format) else {
                return .failure(Unreadable(.badDaySerial(stored)))
            }
            return .success(text)
        default: return .failure(Unreadable(.badCell(stored)))
        }
    }
}
