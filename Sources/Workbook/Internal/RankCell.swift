import Judging

/// The cell of a rank: a formula where the published scores decide it, else the engine's value with its step beside it.
struct RankCell {
    let standings: Standings
    let words: Words

    func callAsFunction(_ row: Standing, score: Place, range: String, decimals: Int?) -> Cell {
        guard let rank = row.rank else { return .blank }
        let style = row.tie == .shared ? Style(format: Style.pattern(0, sign: words(.tiedFormat))) : Style.figure(decimals: 0)
        guard standings.isRankedByFormula(row, decimals: decimals) else { return .number(rank, style) }
        return .formula("RANK(\(score.name),\(range))", rank, style)
    }
}
