/// The approximate half of the model: the scores of a whole field under a resample, in one walk and floating point.
///
/// Each score lies within `slack` of the one as published, so the exact half need only settle those near the line.
struct RepeatedTally: Sendable {
    private let panels: [RepeatedPanel]
    /// What of each score no resample moves.
    private let fixed: [Double]
    let slack: Double

    /// Nil where a rule does not add up a window of the sorted marks; throws where marks are too large.
    init?(_ model: CutModel) throws(Overflow) {
        var panels: [RepeatedPanel] = []
        var fixed = Array(repeating: 0.0, count: model.entries.count)
        /// What a point of each round's score is worth in the asked round.
        var worth = Array(repeating: 0.0, count: model.layers.count)
        worth[model.layers.count - 1] = 1
        var slack = 1e-9
        for (index, layer) in model.layers.enumerated().reversed() where worth[index] > 0 {
            let rubric = layer.rubric
            let stages = rubric.tally.round
            slack += worth[index] * stages.blend.slack
            for (place, part) in layer.round.blend.enumerated() {
                let share = worth[index] * Fraction(part.share).approximate
                switch part.source {
                case .round: worth[layer.earlier[place]!] += share
                case .ballots:
                    slack += share * stages.online.slack
                    for entry in fixed.indices {
                        fixed[entry] += share * (layer.rows[entry].onlineExact?.approximate ?? 0)
                    }
                case .sheets:
                    guard let panel = try RepeatedPanel(model, index, share: share) else { return nil }
                    panels.append(panel)
                    slack += share * stages.total.slack + panel.slack
                    for (entry, work) in model.entries.enumerated() {
                        if rubric.adjust.contains(.bonus) { fixed[entry] += share * Fraction(work.bonus).approximate }
                        if rubric.adjust.contains(.penalty) {
                            fixed[entry] -= share * Fraction(work.penalty).approximate
                        }
                    }
                }
            }
        }
        self.panels = panels
        self.fixed = fixed
        self.slack = slack
    }

    /// Writes the scores of all entries when each judge counts as often as drawn, by round. Cost: the marks, once.
    func score(_ draws: [[Int]], into scores: UnsafeMutableBufferPointer<Double>) {
        for entry in scores.indices { scores[entry] = fixed[entry] }
        for panel in panels { panel.add(draws[panel.layer], to: scores) }
    }
}

extension Rounding {
    /// How far this stage can move a value, in points.
    var slack: Double {
        guard let decimals else { return 0 }
        return (0..<decimals).reduce(0.500001) { unit, _ in unit / 10 }
    }
}
