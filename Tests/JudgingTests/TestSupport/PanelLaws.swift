import Testing

@testable import Judging

/// What every rule over marks must obey, tried on all small panels and on seeded larger ones.
struct PanelLaws {
    let rule: Aggregation

    func hold() throws {
        for panel in MarkedPanel.allSmall { try hold(panel, "") }
        for seed in seeds {
            for panel in MarkedPanel.random(seed: seed, count: 20) { try hold(panel, "seed \(seed)") }
        }
    }

    func holdBetweenTheExtremes() throws {
        for panel in MarkedPanel.allSmall + seeds.flatMap({ MarkedPanel.random(seed: $0, count: 20) }) {
            let score = try panel.score(rule)
            #expect(score >= Fraction(panel.values.min()!), "\(panel)")
            #expect(score <= Fraction(panel.values.max()!), "\(panel)")
        }
    }

    private func hold(_ panel: MarkedPanel, _ seed: String) throws {
        let tally = try panel.tally(rule)
        try orderNeverMatters(panel, tally, seed)
        try raisingAMarkNeverLowers(panel, tally, seed)
        nothingVanishes(panel, tally, seed)
        let perMark = try panel.tally(rule, of: .criteria)
        #expect(perMark.panel == tally.panel, "of: criteria differs over one criterion, \(panel) \(seed)")
        #expect(perMark.dropped.map(\.judge) == tally.dropped.map(\.judge), "\(panel) \(seed)")
    }

    private func orderNeverMatters(_ panel: MarkedPanel, _ tally: Tally, _ seed: String) throws {
        for other in [MarkedPanel(panel.marks.reversed()), panel.shuffled(seed: 7)] {
            let turned = try other.tally(rule)
            #expect(turned.panel == tally.panel, "\(panel) \(seed)")
            #expect(turned.dropped == tally.dropped, "\(panel) \(seed)")
        }
    }

    private func raisingAMarkNeverLowers(_ panel: MarkedPanel, _ tally: Tally, _ seed: String) throws {
        for index in panel.marks.indices {
            var raised = panel
            raised.marks[index].points = Fixed(millionths: raised.marks[index].points.millionths + 500_000)
            #expect(try raised.score(rule) >= tally.panel!, "raising \(panel.marks[index].judge) of \(panel) \(seed)")
        }
    }

    private func nothingVanishes(_ panel: MarkedPanel, _ tally: Tally, _ seed: String) {
        let coverage = tally.coverage
        #expect(coverage.isConserved, "\(panel) \(seed)")
        #expect(coverage.expected == panel.marks.count, "\(panel) \(seed)")
        #expect(coverage.submitted == coverage.counted + coverage.trimmed + coverage.void, "\(panel) \(seed)")
        #expect(coverage.trimmed == tally.dropped.count, "\(panel) \(seed)")
    }
}
