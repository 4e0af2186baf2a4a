import Judging

/// One row of a worksheet with what stands in it: blank cells are not there.
struct SheetRow {
    struct Cell {
        /// From 1.
        let column: Int
        let text: String
        /// Why the text may not be taken, should anybody want it.
        let problem: Problem?
    }

    /// From 1.
    let number: Int
    var cells: [Cell]
    let isHidden: Bool
}
