/// How far an entry stands from the line: against whom on its other side, and by how much of what ranks.
public struct CutDistance: Hashable, Sendable {
    public let line: CutLine
    public let isAbove: Bool
    /// The first below the line for one above it, the last above it for one below.
    public let other: EntryID
    /// Never negative; zero where only the chain of ties, or the chair, parts them.
    public let difference: Fraction
}

extension Standings {
    /// Who stands above the line: those recommended, else those a grade is proposed for; nil where neither is declared.
    ///
    /// Limits of one author are left aside, as in `CutLine`.
    public var aboveTheLine: Set<EntryID>? {
        guard let line = CutLine(of: self) else { return nil }
        switch line.kind {
        case .recommendation: return Set(recommended.works.map(\.entry.id))
        case .awards: return category.awards.map { Set($0.propose(self, authors: [:]).keys) }
        }
    }

    /// The distance of a ranked entry; nil where no line is declared or nobody stands on its other side.
    public func cutDistance(of entry: EntryID) throws(Overflow) -> CutDistance? {
        guard let line = CutLine(of: self), let above = aboveTheLine,
            let row = ranked.first(where: { $0.entry.id == entry })
        else { return nil }
        let isAbove = above.contains(entry)
        let others = ranked.filter { above.contains($0.entry.id) != isAbove }
        let values = others.map { (row: $0, key: rubric.rank.key($0)) }
        guard let edge = isAbove ? values.map(\.key).max() : values.map(\.key).min() else { return nil }
        let nearest = isAbove ? values.first { $0.key == edge }! : values.last { $0.key == edge }!
        let (high, low) = isAbove ? (rubric.rank.key(row), edge) : (edge, rubric.rank.key(row))
        return CutDistance(
            line: line, isAbove: isAbove, other: nearest.row.entry.id,
            difference: high < low ? .zero : try high.subtracting(low))
    }
}
