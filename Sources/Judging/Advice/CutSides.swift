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

    /// For each entry that a slip somewhere carries over the line, the least such slip; of equal ones its own.
    func leastSlips() throws(Overflow) -> [Int: CutChange] {
        let places = line.places
        guard places > 0, places < entries.count else { return [:] }
        let known = KnownValues(self)
        let order = try CutOrder(line, count: entries.count) { (one, two) throws(Overflow) in
            try known.compare(one, .none, two) > 0
        }
        let scores = UnsafeMutableBufferPointer<Double>.allocate(capacity: entries.count)
        defer { scores.deallocate() }
        for entry in entries.indices { scores[entry] = try known.value(at: 0, entry).value!.approximate }
        var search = LineSearch()
        let score = search.line(scores, places: places)
        var own: [Int: SizedSlip] = [:]
        var ofGroup: [Int: LeastTwo] = [:]
        for slip in try slips(scores, line: score, slack: stageSlack + 1e-9 * max(1, score.magnitude)) {
            let entry = slip.slip.entry
            var change = AskedChange.none
            change.slip = slip.slip
            let (target, asEqual) = try place(entry, change, in: order, known)
            let moved = order.moving(entry, to: target, asEqual: asEqual)
            if moved.itself, slip.size < own[entry]?.size ?? .max { own[entry] = slip }
            for group in moved.groups { ofGroup[group, default: LeastTwo()].take(slip) }
        }
        var least: [Int: SizedSlip] = own
        for (group, slips) in ofGroup {
            for entry in order.groups[group].entries {
                guard let other = slips.least(notOf: entry), other.size < own[entry]?.size ?? .max else { continue }
                least[entry] = other
            }
        }
        return least.mapValues { named($0.slip) }
    }

    /// Where an entry stands under a change, all others as they are: before this group, or as an equal in it.
    private func place(
        _ entry: Int, _ change: AskedChange, in order: CutOrder, _ known: KnownValues
    ) throws(Overflow) -> (target: Int, asEqual: Bool) {
        var (low, high) = (0, order.groups.count)
        while low < high {
            let middle = (low + high) / 2
            let group = order.groups[middle].entries
            // The entry itself, as it was, stands for its group as well as any.
            let compared = try known.compare(entry, change, group[0])
            if compared == 0 { return (middle, group != [entry]) }
            if compared < 0 { low = middle + 1 } else { high = middle }
        }
        return (low, false)
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
