extension RankRule {
    /// Orders the rows that have a score: competition ranks 1, 2, 2, 4; equals go down the chain, then share.
    ///
    /// `tickets` holds the lots of equals, where any were drawn.
    func rank(
        _ rows: [Standing], criteria rubric: Rubric, rulings: [String: Ruling] = [:], tickets: [EntryID: String] = [:]
    ) -> [Standing] {
        let chain = TieChain(rubric, ranked: rows, rulings: rulings, tickets: tickets)
        var ranked: [Standing] = []
        for group in groups(rows) { ranked += chain.part(group, first: ranked.count + 1) }
        return ranked
    }

    /// Groups that are equal in what ranks, the highest first.
    func groups(_ rows: [Standing]) -> [[Standing]] { groupEquals(rows) { key($0) } }

    /// What ranks an entry before any step of the chain.
    func key(_ row: Standing) -> Fraction { by == .exact ? row.exact! : row.score! }
}
