/// How a cell looks; equal styles are one format in the file.
///
/// No fills and thin black borders only: the papers are printed black on white and stamped.
struct Style: Hashable {
    enum Face: Hashable { case title, heading, body }
    enum Across: Hashable { case left, center, right }
    enum Down: Hashable { case top, center, bottom }
    /// `upper` and `lower` are the halves of a box that two rows share.
    enum Frame: Hashable { case none, all, upper, lower }

    var face = Face.body
    var size = 12.0
    var across = Across.center
    var down = Down.center
    var frame = Frame.all
    var isStruck = false
    var format: String?
    /// False leaves a cell open on a protected sheet.
    var isLocked = true

    static let annex = Style(face: .heading, size: 16, across: .left, frame: .none)
    static let contest = Style(face: .heading, size: 16, frame: .none)
    static let title = Style(face: .title, size: 22, frame: .none)
    static let leftLine = Style(across: .left, frame: .none)
    static let rightLine = Style(across: .right, frame: .none)
    static let heading = Style(face: .heading)
    static let centered = Style()
    static let words = Style(across: .left)

    /// A number with exactly so many decimals.
    static func figure(decimals: Int) -> Style { Style(format: pattern(decimals)) }

    /// Six decimals at most, none but those there are: for values that no rule rounds.
    static let loose = Style(format: "0.00####")

    /// `0.00`, after a sign where one is given: the cell stays a number whatever stands before it.
    static func pattern(_ decimals: Int, sign: String? = nil) -> String {
        let digits = decimals > 0 ? "0." + String(repeating: "0", count: decimals) : "0"
        return sign.map { "\"\($0)\"" + digits } ?? digits
    }

    func sized(_ size: Double) -> Style {
        var style = self
        style.size = size
        return style
    }
}
