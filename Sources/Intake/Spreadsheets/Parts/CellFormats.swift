import Judging

/// Which cell formats show a number as a date or a time (`styles.xml`).
final class CellFormats: PartReader {
    /// By the `s` of a cell.
    private(set) var kinds: [NumberFormat] = []
    private var codes: [Int: NumberFormat] = [:]
    private var isInCells = false

    override func opened(_ name: String, _ attributes: [String: String]) {
        switch (depth, name) {
        case (1, "styleSheet"), (2, "numFmts"): break
        case (2, "cellXfs"): isInCells = true
        case (3, "numFmt"):
            if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
                codes[id] = NumberFormat(code: code)
            }
        case (3, "xf") where isInCells:
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            kinds.append(codes[id] ?? NumberFormat(builtIn: id))
        default: skip()
        }
    }

    override func closed(_ name: String) {
        if depth == 2, name == "cellXfs" { isInCells = false }
    }

    /// The format of a cell that names none is that of the first.
    func kind(_ style: String?) -> NumberFormat {
        let index = style.map { Int($0) ?? -1 } ?? 0
        guard kinds.indices.contains(index) else { return .number }
        return kinds[index]
    }
}
