/// What becomes of equals through whom a line runs: of a quota, or of a grade.
public enum CutTie: String, Sendable, CaseIterable {
    /// All of them are above the line.
    case extend
    /// All of them are below it.
    case shrink
    /// The chair puts them in order; until then they are below it, and the round is not sealed.
    case chair
}
