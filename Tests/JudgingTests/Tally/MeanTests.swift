import Testing

@testable import Judging

struct MeanTests {
    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("Mean").runMarks() }

    @Test func isTheSumOverTheNumberForAllSmallPanels() throws {
        for panel in MarkedPanel.allSmall { try expectTwin(panel) }
    }

    @Test(arguments: seeds)
    func isTheSumOverTheNumberForRandomPanels(seed: UInt64) throws {
        for panel in MarkedPanel.random(seed: seed) { try expectTwin(panel, "seed \(seed)") }
    }

    @Test func obeysTheLawsOfPanels() throws { try PanelLaws(rule: .mean).hold() }

    @Test func liesBetweenTheExtremes() throws { try PanelLaws(rule: .mean).holdBetweenTheExtremes() }

    @Test func dropsNothing() throws {
        for panel in MarkedPanel.allSmall { #expect(try panel.tally(.mean).dropped.isEmpty) }
    }

    /// Twin: adds up the millionths one by one and asks whether score × number gives the sum back.
    private func expectTwin(_ panel: MarkedPanel, _ seed: String = "") throws {
        var sum: Int128 = 0
        for value in panel.values { sum += Int128(value.millionths) }
        let expected = Fraction(sum, over: Int128(panel.values.count) * 1_000_000)
        #expect(try panel.score(.mean) == expected, "\(panel) \(seed)")
    }
}
