import Testing

@testable import Judging

struct WinsorizedMeanTests {
    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("WinsorizedMean").runMarks() }

    @Test(arguments: TrimmedMeanTests.rules)
    func isTheMeanWithTheExtremesPulledInForAllSmallPanels(trimming: Trimming) throws {
        for panel in MarkedPanel.allSmall { try expectTwin(panel, trimming) }
    }

    @Test(arguments: seeds)
    func isTheMeanWithTheExtremesPulledInForRandomPanels(seed: UInt64) throws {
        for panel in MarkedPanel.random(seed: seed) {
            for trimming in TrimmedMeanTests.rules { try expectTwin(panel, trimming, "seed \(seed)") }
        }
    }

    @Test(arguments: TrimmedMeanTests.rules)
    func obeysTheLawsOfPanels(trimming: Trimming) throws {
        try PanelLaws(rule: .winsorizedMean(trimming)).hold()
    }

    /// Twin: each of the extremes in turn takes the value of the one next to it, from the inside out.
    private func expectTwin(_ panel: MarkedPanel, _ trimming: Trimming, _ seed: String = "") throws {
        var values = panel.values.sorted()
        if values.count >= trimming.from {
            for place in (0..<trimming.low).reversed() { values[place] = values[place + 1] }
            for place in 0..<trimming.high {
                let index = values.count - trimming.high + place
                values[index] = values[index - 1]
            }
        }
        let sum = values.reduce(Int128(0)) { $0 + Int128($1.millionths) }
        let expected = Fraction(sum, over: Int128(values.count) * 1_000_000)
        #expect(try panel.score(.winsorizedMean(trimming)) == expected, "\(panel) \(trimming) \(seed)")
    }
}
