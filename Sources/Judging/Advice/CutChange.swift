/// One thing that might have been otherwise, and that moves an entry over the line.
public enum CutChange: Hashable, Sendable {
    /// One mark of a sheet keyed as another one that the rubric also allows.
    case slip(entry: EntryID, judge: JudgeID, criterion: CriterionID, from: Fixed, to: Fixed)
    /// All sheets of one judge left out; an entry left with too few keeps its score.
    case withoutJudge(JudgeID)
    /// Five points of the blend moved from one source to another.
    case blend(from: RoundPlan.Source, to: RoundPlan.Source)
    /// The ballots of one channel left out.
    case withoutChannel(String)
    /// Extremes dropped where the rule drops none (true), or none dropped where it drops some.
    case trimming(Bool)
}

extension CutModel {
    /// Every change tried on the whole field but slips, from the least to the greatest, with what it means to the model.
    func changes(channels: [String: [EntryID: Int]]) throws(Overflow) -> [(CutChange, AskedChange)] {
        var changes = judgesLeftOut() + blendsMoved()
        for channel in channels.keys.sorted() {
            changes.append((.withoutChannel(channel), try without(channels[channel]!)))
        }
        let rule = asked.rubric.tally.aggregation
        var change = AskedChange.none
        switch rule.name {
        case .mean:
            change.rule = { _ in .trimmedMean(Trimming(low: 1, high: 1, from: 3)) }
            changes.append((.trimming(true), change))
        case .trimmedMean:
            change.rule = { _ in .mean }
            changes.append((.trimming(false), change))
        case .middleSum:
            change.rule = { _ in .middleSum(Trimming(low: 0, high: 0, from: 1)) }
            changes.append((.trimming(false), change))
        default: break
        }
        return changes
    }

    private func judgesLeftOut() -> [(CutChange, AskedChange)] {
        Set(layers.flatMap(\.marks.judges)).sorted().map { judge in
            var change = AskedChange.none
            change.draws = layers.map { layer in layer.marks.judges.map { $0 == judge ? 0 : 1 } }
            return (.withoutJudge(judge), change)
        }
    }

    private func blendsMoved() -> [(CutChange, AskedChange)] {
        let parts = asked.round.blend
        let five = Fixed(millionths: Fixed.scale / 20)
        var changes: [(CutChange, AskedChange)] = []
        for (place, from) in parts.enumerated() where from.share >= five {
            for (other, to) in parts.enumerated() where other != place {
                var shares = parts.map(\.share)
                shares[place] = Fixed(millionths: from.share.millionths - five.millionths)
                shares[other] = Fixed(millionths: to.share.millionths + five.millionths)
                var change = AskedChange.none
                change.shares = shares
                changes.append((.blend(from: from.source, to: to.source), change))
            }
        }
        return changes
    }

    private func without(_ ballots: [EntryID: Int]) throws(Overflow) -> AskedChange {
        var counted: [EntryID: Int] = [:]
        for row in asked.rows { counted[row.entry.id] = row.votes.counted - (ballots[row.entry.id] ?? 0) }
        let online = try asked.round.votes?.scores(counted) ?? [:]
        var change = AskedChange.none
        change.online = entries.map { online[$0.id] ?? .zero }
        return change
    }
}
