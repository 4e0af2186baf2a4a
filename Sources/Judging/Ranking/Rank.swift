extension RankRule {
    /// Orders the rows that have a score: competition ranks 1, 2, 2, 4; equals go down the chain, then share.
    ///
    /// `tickets` holds the lots of equals, where any were drawn.
    func rank(
        _ rows: [Standing], criteria rubric: Rubric, rulings: [String: Ruling] = [:], tickets: [EntryID: String] = [:]
    ) -> [Standing] {
        let chain = TieChain(rubric, ranked: rows, rulings: rulings, tickets: tickets)
        var ranked: [Standing] = []
        ranked.reserveCapacity(rows.count)
        for group in groups(rows) {
            for place in chain.part(group, first: ranked.count + 1) {
                var row = rows[place.row]
                row.rank = place.rank
                row.tie = place.tie
                ranked.append(row)
            }
        }
        return ranked
    }

    /// Groups that are equal in what ranks, the highest first: positions in `rows`.
    func groups(_ rows: [Standing]) -> [[Int]] { groupEquals(Array(rows.indices)) { key(rows[$0]) } }

    /// What ranks an entry before any step of the chain.
    func key(_ row: Standing) -> Fraction { by == .exact ? row.exact! : row.score! }
}
