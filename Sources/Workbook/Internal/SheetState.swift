/// What became of one judge's sheet on one entry.
enum SheetState {
    /// All marks are in and count.
    case valid
    /// A mark is blank: the sheet is missing, or where each criterion stands alone, those marks are.
    case incomplete
    case missing
    /// Expected, and stepped back or found barred after marking.
    case recused
    /// Never expected: a conflict of interest.
    case barred
    case void
}
