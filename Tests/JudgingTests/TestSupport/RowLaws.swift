@testable import Judging

/// What a rule made of one panel.
struct RowOutcome: Equatable {
    let score: Fraction
    let dropped: [Dropped]
}

/// A rule over one entry's marks, true or broken on purpose.
typealias RowRule = (MarkedPanel) throws -> RowOutcome

/// A claim about rules over one entry's marks; `broken` says what is wrong, nil where it holds.
struct RowLaw: Sendable, CustomStringConvertible {
    let name: String
    let broken: @Sendable (RowRule, MarkedPanel) throws -> String?

    var description: String { name }

    /// The first panel of all small ones, or of `count` seeded ones for each seed, on which the law is broken.
    func firstBroken(_ rule: RowRule, count: Int) throws -> String? {
        for panel in MarkedPanel.allSmall {
            if let why = try broken(rule, panel) { return "\(name): \(why), \(panel)" }
        }
        for (seed, panels) in zip(seeds, MarkedPanel.many) {
            for panel in panels.prefix(count / seeds.count + 1) {
                if let why = try broken(rule, panel) { return "\(name): \(why), \(panel), seed \(seed)" }
            }
        }
        return nil
    }

    static let orderNeverMatters = RowLaw(name: "order of judges never matters") { rule, panel in
        let outcome = try rule(panel)
        for other in [MarkedPanel(panel.marks.reversed()), panel.shuffled(seed: 7)]
        where try rule(other) != outcome { return "in another order it is \(try rule(other).score)" }
        return nil
    }

    /// Equal extremes: which judge's mark is dropped may depend on the names, the score may not.
    static let namesNeverMatter = RowLaw(name: "names of judges never matter") { rule, panel in
        let renamed = MarkedPanel(panel.marks.enumerated().map { ("Z\(99 - $0.offset)", $0.element.points) })
        let (one, two) = (try rule(panel).score, try rule(renamed).score)
        return one == two ? nil : "under other names it is \(two)"
    }

    static let raisingNeverLowers = RowLaw(name: "raising a mark never lowers the entry") { rule, panel in
        let before = try rule(panel).score
        // Each judge of a small panel, one of a larger, so that ten thousand panels stay a matter of seconds.
        let sum = panel.values.reduce(Int64(0)) { $0 + $1.millionths / 250_000 }
        let one = Int(sum) % panel.marks.count
        for index in panel.marks.count > 4 ? one..<one + 1 : panel.marks.indices {
            var raised = panel
            raised.marks[index].points = Fixed(millionths: raised.marks[index].points.millionths + 1_000_000)
            if try rule(raised).score < before { return "raising \(panel.marks[index].judge) lowers it" }
        }
        return nil
    }

    static let doublingKeeps = RowLaw(name: "doubling every judge keeps the score") { rule, panel in
        let doubled = MarkedPanel(panel.marks + panel.marks.map { ($0.judge + "b", $0.points) })
        let (one, two) = (try rule(panel).score, try rule(doubled).score)
        return one == two ? nil : "\(one) becomes \(two)"
    }

    static let liesBetween = RowLaw(name: "the score lies between the extremes") { rule, panel in
        let score = try rule(panel).score
        let isIn = score >= Fraction(panel.values.min()!) && score <= Fraction(panel.values.max()!)
        return isIn ? nil : "\(score)"
    }

    /// counted + trimmed = valid, and the score is the mean of just those counted.
    static let nothingVanishes = RowLaw(name: "the score is the mean of the marks not dropped") { rule, panel in
        let outcome = try rule(panel)
        var left = panel.marks
        for drop in outcome.dropped {
            guard let index = left.firstIndex(where: { $0.judge == drop.judge.text }) else {
                return "\(drop.judge) is dropped twice"
            }
            if Fraction(left[index].points) != drop.value { return "\(drop.judge) did not give \(drop.value)" }
            left.remove(at: index)
        }
        let sum = left.reduce(Int128(0)) { $0 + Int128($1.points.millionths) }
        guard !left.isEmpty else { return "nothing is counted" }
        let mean = Fraction(sum, over: Int128(left.count) * 1_000_000)
        return mean == outcome.score ? nil : "\(outcome.score), but those counted make \(mean)"
    }
}

extension Aggregation {
    /// The tally's own path from a column to score and reasons, without the roll call around it.
    var overRows: RowRule {
        let rule = TallyRule(of: .totals, aggregation: self, minimum: 1, round: .standard)
        return { panel in
            let marks = panel.marks.map { ColumnMark(judge: JudgeID($0.judge), value: Int128($0.points.millionths)) }
            let column = marks.sorted(by: ColumnMark.inOrder)
            let result = try rule.result(of: column.map(\.value), scale: 1_000_000, nil)
            return RowOutcome(score: result.score!, dropped: result.dropped(of: column, scale: 1_000_000, nil))
        }
    }
}
