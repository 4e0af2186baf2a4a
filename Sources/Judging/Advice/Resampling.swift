/// How often each entry stands above the line when the panel's judges are drawn again with replacement.
///
/// The bootstrap (Efron 1979) over judges, each round for itself. All marks of a drawn judge come along.
struct Resampling: Sendable {
    let resamples: Int
    /// Of the resamples, in how many each entry of the model stood above the line.
    let above: [Int]

    /// Nil where no round has two judges to draw from, or where its rule can not be repeated fast.
    init?(_ model: CutModel, seed: SeededChance, resamples: Int) throws(Overflow) {
        guard model.layers.contains(where: { $0.marks.judges.count > 1 }),
            let tally = try RepeatedTally(model)
        else { return nil }
        let field = model.entries.count
        let places = model.line.places
        self.resamples = resamples
        guard places > 0, places < field else {
            above = Array(repeating: places > 0 ? resamples : 0, count: field)
            return
        }
        var chance = seed
        var search = LineSearch()
        var counts = Array(repeating: 0, count: field)
        let scores = UnsafeMutableBufferPointer<Double>.allocate(capacity: field)
        defer { scores.deallocate() }
        for _ in 0..<resamples {
            var change = AskedChange.none
            change.draws = model.layers.map { chance.resample($0.marks.judges.count) }
            tally.score(change.draws!, into: scores)
            let line = search.line(scores, places: places)
            try model.eachAbove(scores, line: line, slack: tally.slack, change) { counts[$0] &+= 1 }
        }
        above = counts
    }
}

extension CutModel {
    /// Who is above the line by scores that each lie within `slack` of the true ones: `body` hears of each.
    ///
    /// Two such scores can not change places when they are more than two slacks apart; who is nearer is settled exactly.
    func eachAbove(
        _ scores: UnsafeMutableBufferPointer<Double>, line: Double, slack: Double, _ change: AskedChange,
        _ body: (Int) -> Void
    ) throws(Overflow) {
        let (low, high) = (line - 2 * slack, line + 2 * slack)
        var near: [Int] = []
        var certain = 0
        for entry in scores.indices where scores[entry] >= low {
            if scores[entry] > high {
                body(entry)
                certain &+= 1
            } else {
                near.append(entry)
            }
        }
        for entry in try admitted(near, room: self.line.places - certain, change) { body(entry) }
    }

    /// Who of these entries is above the line when there is room for some, under a change.
    func admitted(_ entries: [Int], room: Int, _ change: AskedChange) throws(Overflow) -> [Int] {
        try line.admitted(entries, room: room, steps: steps) { (step, entry) throws(Overflow) in
            try value(at: step, entry, change)
        }
    }
}
