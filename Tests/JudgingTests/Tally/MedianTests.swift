import Testing

@testable import Judging

struct MedianTests {
    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("Median").runMarks() }

    @Test func isTheMiddleForAllSmallPanels() throws {
        for panel in MarkedPanel.allSmall { try expectTwin(panel) }
    }

    @Test(arguments: seeds)
    func isTheMiddleForRandomPanels(seed: UInt64) throws {
        for panel in MarkedPanel.random(seed: seed) { try expectTwin(panel, "seed \(seed)") }
    }

    @Test func obeysTheLawsOfPanels() throws { try PanelLaws(rule: .median).hold() }

    @Test func liesBetweenTheExtremes() throws { try PanelLaws(rule: .median).holdBetweenTheExtremes() }

    @Test func dropsNothing() throws {
        for panel in MarkedPanel.allSmall { #expect(try panel.tally(.median).dropped.isEmpty) }
    }

    /// Twin: no sorting; a mark is in the middle when at most half stand below it and at most half above.
    private func expectTwin(_ panel: MarkedPanel, _ seed: String = "") throws {
        let values = panel.values
        let middle = values.filter { one in
            2 * values.count { $0 < one } <= values.count && 2 * values.count { $0 > one } <= values.count
        }
        let sum = Int128(middle.min()!.millionths) + Int128(middle.max()!.millionths)
        #expect(try panel.score(.median) == Fraction(sum, over: 2_000_000), "\(panel) \(seed)")
    }
}
