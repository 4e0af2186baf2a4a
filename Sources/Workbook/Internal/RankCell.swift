import Judging

/// The cell of a rank: a formula where the published scores decide it, else the engine's value with its step beside it.
struct RankCell {
    let standings: Standings
    let words: Words
    /// Decimals of the score's rounding; nil where it stands unrounded, or on another sheet.
    let decimals: Int?
    private let count: Int
    /// The place of each score among the published ones: what RANK will say.
    private let places: [Fraction: Int]

    init(_ standings: Standings, _ words: Words, decimals: Int?) {
        self.standings = standings
        self.words = words
        self.decimals = decimals
        let scores = standings.ranked.map { $0.score! }.sorted(by: >)
        count = scores.count
        places = Dictionary(scores.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }

    /// `scores` is the column's cell of a body row.
    func callAsFunction(_ row: Standing, at index: Int, scores: (Int) -> Place) -> Cell {
        guard let rank = row.rank else { return .blank }
        let style =
            row.tie == .shared ? Style(format: Style.pattern(0, sign: words(.tiedFormat))) : Style.figure(decimals: 0)
        guard isDecidedByScore(row) else { return .number(rank, style) }
        return .formula(
            "RANK(\(scores(index).name),\(Place.lockedRange(scores(0), scores(max(0, count - 1)))))", rank, style)
    }

    /// No tie chain, no unrounded value: then RANK over the column says what the engine says.
    func isDecidedByScore(_ row: Standing) -> Bool {
        guard let score = row.score, standings.rubric.rank.by == .published, decimals != nil else { return false }
        if case .parted = row.tie { return false }
        return row.rank == places[score]
    }
}
