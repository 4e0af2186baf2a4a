/// A cell's place on its sheet, counted from zero; written as formulas write it.
struct Place: Hashable {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) {
        self.row = row
        self.column = column
    }

    /// `F6`
    var name: String { Self.letters(column) + String(row + 1) }

    /// `$F$6`
    var locked: String { "$\(Self.letters(column))$\(row + 1)" }

    /// `F6:J6`
    static func range(_ from: Place, _ to: Place) -> String { "\(from.name):\(to.name)" }

    /// `$F$6:$J$6`
    static func lockedRange(_ from: Place, _ to: Place) -> String { "\(from.locked):\(to.locked)" }

    static func letters(_ column: Int) -> String {
        var rest = column + 1
        var text = ""
        while rest > 0 {
            let digit = (rest - 1) % 26
            text = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(digit))) + text
            rest = (rest - 1) / 26
        }
        return text
    }
}
