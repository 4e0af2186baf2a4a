import Judging

/// One walk over a worksheet: rows in order, then the merged ranges.
///
/// Positions may be left out, as the standard allows; where they stand they must ascend, as Excel itself asks.
final class Worksheet: PartReader {
    private let reading: CellReading
    private let part: String
    /// Called once a row that holds anything; false ends the walk.
    private let take: (SheetRow) throws -> Bool
    private(set) var merged: [CellRange] = []
    private(set) var formulas = 0

    private var row = SheetRow(number: 0, cells: [], isHidden: false)
    private var column = 0
    private var type: String?
    private var style: String?
    private var stored = ""
    private var isTaking = false
    private var hasFormula = false
    private var hasValue = false

    /// No cell of Excel holds more than 32,767 characters.
    static let longestText = 4 * 32_767
    static let mostMerged = 100_000

    init(_ reading: CellReading, part: String, take: @escaping (SheetRow) throws -> Bool) {
        self.reading = reading
        self.part = part
        self.take = take
    }

    override func opened(_ name: String, _ attributes: [String: String]) {
        switch (depth, name) {
        case (1, "worksheet"), (2, "sheetData"), (2, "mergeCells"): break
        case (1, _): stop(Unreadable(.workbookDamaged(part: part)))
        case (3, "row"): begin(row: attributes)
        case (3, "mergeCell"): merge(attributes["ref"])
        case (4, "c"): begin(cell: attributes)
        case (5, "v"):
            isTaking = true
            hasValue = true
        case (5, "f"): hasFormula = true
        case (5, "is"): hasValue = true
        case (6, "r"): break
        case (6, "t"), (7, "t"): isTaking = true
        default: skip()
        }
    }

    override func found(_ text: String) {
        guard isTaking else { return }
        stored += text
        if stored.utf8.count > Self.longestText {
            stop(Unreadable(.textTooLong(bytes: stored.utf8.count, limit: Table.longestCell)))
        }
    }

    override func closed(_ name: String) {
        switch depth {
        case 3 where name == "row": endRow()
        case 4: endCell()
        case 5, 6, 7: isTaking = false
        default: break
        }
    }

    private func begin(row attributes: [String: String]) {
        let number = attributes["r"].map { Int($0) ?? 0 } ?? row.number + 1
        guard number > row.number, number <= CellName.lastRow else {
            return stop(Unreadable(.cellsDisordered(attributes["r"] ?? "")))
        }
        row = SheetRow(number: number, cells: [], isHidden: ["1", "true"].contains(attributes["hidden"]))
        column = 0
    }

    private func begin(cell attributes: [String: String]) {
        var next = column + 1
        if let name = attributes["r"] {
            guard let cell = CellName(name), cell.row == row.number, cell.column >= next else {
                return stop(Unreadable(.cellsDisordered(name)))
            }
            next = cell.column
        }
        guard next <= CellName.lastColumn else { return stop(Unreadable(.cellsDisordered(""))) }
        column = next
        type = attributes["t"]
        style = attributes["s"]
        stored = ""
        hasFormula = false
        hasValue = false
    }

    private func endCell() {
        if hasFormula { formulas += 1 }
        if hasFormula, !hasValue {
            row.cells.append(SheetRow.Cell(column: column, text: "", problem: .formulaWithoutValue))
            return
        }
        switch reading.text(type: type, style: style, stored: stored) {
        case .success(""): break
        case .success(let text): row.cells.append(SheetRow.Cell(column: column, text: text, problem: nil))
        case .failure(let unreadable):
            row.cells.append(SheetRow.Cell(column: column, text: stored, problem: unreadable.problem))
        }
    }

    private func endRow() {
        guard !row.cells.isEmpty else { return }
        do {
            if try !take(row) { stop() }
        } catch {
            stop(error as? Unreadable)
        }
    }

    private func merge(_ text: String?) {
        guard let text, let range = CellRange(text), merged.count < Self.mostMerged else {
            return stop(Unreadable(.workbookDamaged(part: part)))
        }
        merged.append(range)
    }
}
