/// What a table is imported as: each has its own headings.
public enum TableKind: String, CaseIterable, Sendable {
    case units, entries, judges, conflicts, screening, shortlist, sheets, ballots

    var columns: ColumnSet {
        switch self {
        case .units: .units
        case .entries: .entries
        case .judges: .judges
        case .conflicts: .conflicts
        case .screening: .screening
        case .shortlist: .shortlist
        case .sheets: .sheets
        case .ballots: .ballots
        }
    }
}
