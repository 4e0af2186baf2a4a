/// A4 one way or the other, with its margins; lengths in inches for margins, pixels across and points down.
enum PageShape {
    case portrait, landscape

    static let side = 0.6
    static let top = 0.85
    static let bottom = 0.7
    static let head = 0.3

    /// Pixels at 96 to the inch between the side margins.
    var width: Double { ((self == .portrait ? 210.0 : 297.0) / 25.4 - 2 * Self.side) * 96 }

    /// Points between the top and bottom margins.
    var height: Double { ((self == .portrait ? 297.0 : 210.0) / 25.4 - Self.top - Self.bottom) * 72 }

    /// The share of the page that is counted on: fonts that stand in for 宋体 draw columns a little wider.
    static let slack = 0.94

    /// A column's width in pixels: libxlsxwriter adds five sevenths of a digit for the borders, and a digit of 宋体 11 has eight pixels.
    static func pixels(_ width: Double) -> Double { (width * 7 + 5) / 7 * 8 }

    /// The narrowest column in which a number of so many digits and signs shows, at a size in points.
    static func width(digits: Int, size: Double) -> Double { (Double(digits) * size * 2 / 3 + 12) / 8 - 5.0 / 7 }

    /// The percentage at which so many pixels fit across; below 50 nobody reads it, and the sheet runs on beside itself.
    func scale(toFit pixels: Double) -> Int {
        min(100, max(50, Int(100 * width * Self.slack / pixels)))
    }
}
