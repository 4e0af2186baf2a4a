import Judging

/// What stands in a cell, and how where its column does not say so already.
struct Cell {
    enum Content {
        case blank
        case text(String)
        case number(Double)
        /// A formula without its `=`, and the engine's value, which the suite shows until it recalculates.
        case formula(String, Cached)
    }

    enum Cached {
        case number(Double)
        case text(String)
    }

    let content: Content
    var style: Style?

    static let blank = Cell(content: .blank)

    static func text(_ text: String, _ style: Style? = nil) -> Cell {
        text.isEmpty ? Cell(content: .blank, style: style) : Cell(content: .text(text), style: style)
    }

    static func number(_ number: Double, _ style: Style? = nil) -> Cell { Cell(content: .number(number), style: style) }

    static func number(_ number: Int, _ style: Style? = nil) -> Cell { .number(Double(number), style) }

    static func number(_ number: Fixed, _ style: Style? = nil) -> Cell {
        .number(Fraction(number).approximate, style)
    }

    /// A formula whose value the engine knows; nil is a blank text.
    static func formula(_ formula: String, _ value: Fraction?, _ style: Style? = nil) -> Cell {
        Cell(content: .formula(formula, value.map { .number($0.approximate) } ?? .text("")), style: style)
    }

    static func formula(_ formula: String, _ value: Int, _ style: Style? = nil) -> Cell {
        Cell(content: .formula(formula, .number(Double(value))), style: style)
    }

    static func formula(_ formula: String, says value: String, _ style: Style? = nil) -> Cell {
        Cell(content: .formula(formula, .text(value)), style: style)
    }

    /// What the cell shows, as far as it can make a row higher.
    var shown: String {
        switch content {
        case .text(let text), .formula(_, .text(let text)): text
        case .blank, .number, .formula: ""
        }
    }
}
