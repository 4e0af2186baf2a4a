extension CutModel {
    /// Whether the tally under no change is the standings' own, entry by entry.
    func repeatsItsStandings() throws(Overflow) -> Bool {
        for (index, layer) in layers.enumerated() {
            for (entry, row) in layer.rows.enumerated() {
                let score = try score(entry, in: index, .none)
                guard score.published == row.score, score.exact == row.exact else { return false }
                if layer.round.takesSheets, try panel(entry, in: index, .none) == nil { return false }
            }
        }
        return true
    }

    /// Which entries stand above the line under a change. Cost: an exact tally and a sort of the field.
    func sides(_ change: AskedChange) throws(Overflow) -> [Bool] {
        var sides = Array(repeating: false, count: entries.count)
        for entry in try admitted(Array(entries.indices), room: line.places, change) { sides[entry] = true }
        return sides
    }

    /// For each entry that a slip somewhere carries over the line, the least such slip.
    func leastSlips(_ official: [Bool]) throws(Overflow) -> [Int: CutChange] {
        let places = line.places
        guard places > 0, places < entries.count else { return [:] }
        let scores = UnsafeMutableBufferPointer<Double>.allocate(capacity: entries.count)
        defer { scores.deallocate() }
        for entry in entries.indices { scores[entry] = try key(entry, .none).approximate }
        var search = LineSearch()
        let line = search.line(scores, places: places)
        let slack = 1e-9 * max(1, line.magnitude)
        var least: [Int: (slip: SizedSlip, isOwn: Bool)] = [:]
        for slip in try slips(scores, line: line, slack: slack + stageSlack) {
            let entry = slip.slip.entry
            var change = AskedChange.none
            change.slip = slip.slip
            let before = scores[entry]
            let after = try key(entry, change).approximate
            // On its own side of the line, and off it, the entry moves nobody.
            if official[entry] ? after > line + slack : after < line - slack { continue }
            scores[entry] = after
            let moved = search.line(scores, places: places)
            var sides = Array(repeating: false, count: entries.count)
            try eachAbove(scores, line: moved, slack: slack, change) { sides[$0] = true }
            scores[entry] = before
            for other in sides.indices where sides[other] != official[other] {
                let isOwn = other == entry
                if let known = least[other],
                    (known.slip.size, known.isOwn ? 0 : 1) <= (slip.size, isOwn ? 0 : 1)
                {
                    continue
                }
                least[other] = (slip, isOwn)
            }
        }
        return least.mapValues { named($0.slip.slip) }
    }

    private func named(_ slip: Slip) -> CutChange {
        let layer = layers[slip.round]
        return .slip(
            entry: entries[slip.entry].id, judge: layer.marks.judges[slip.judge],
            criterion: layer.rubric.criteria[slip.criterion].id,
            from: Fixed(millionths: layer.marks.marks[layer.marks.sheet(slip.entry, slip.judge) + slip.criterion]),
            to: Fixed(millionths: slip.mark))
    }

    /// How far all roundings together can move a score.
    private var stageSlack: Double {
        layers.reduce(0) { sum, layer in
            let stages = layer.rubric.tally.round
            let inner = layer.rubric.criteria.reduce(0.0) {
                $0 + Fraction($1.weight).approximate.magnitude * stages.criteria.slack + stages.weighted.slack
            }
            let factor = entries.reduce(1) { max($0, Fraction($1.factor).approximate.magnitude) }
            return sum + inner * factor + stages.total.slack + stages.blend.slack
        }
    }
}
