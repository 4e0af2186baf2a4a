/// One clerk's reading of a form; the grid is a document.
public struct FormKeyed: Act {
    public static let kind = "form.keyed"

    public let form: String
    /// 1 or 2.
    public let pass: Int
    public let grid: String

    public init(form: String, pass: Int, grid: String) {
        self.form = form
        self.pass = pass
        self.grid = grid
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        form = try fields.text("form")
        pass = try fields.integer("pass")
        grid = try fields.text("grid")
    }

    public var fields: [String: Canonical] {
        ["form": .text(form), "pass": .integer(pass), "grid": .text(grid)]
    }
}
