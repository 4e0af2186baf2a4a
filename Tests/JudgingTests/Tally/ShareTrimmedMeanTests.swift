import Testing

@testable import Judging

struct ShareTrimmedMeanTests {
    static let shares = ["0", "0.1", "0.2", "0.29", "0.5", "0.999999"].map { fixed($0) }

    private func rule(_ share: Fixed, from: Int = 1) -> Aggregation {
        .shareTrimmedMean(ShareTrimming(share: share, from: from))
    }

    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("ShareTrimmedMean").runMarks() }

    @Test func excelsOwnExampleIsThreePointSevenSevenEight() throws {
        let tally = try MarkedPanel(whole: [4, 5, 6, 7, 2, 3, 4, 5, 1, 2, 3]).tally(rule(fixed("0.2")))
        #expect(tally.panel == Fraction(34, over: 9))
        #expect(tally.panel!.text(decimals: 3) == "3.778")
        #expect(tally.dropped.map { "\($0.judge) \($0.end)" } == ["J04 high", "J09 low"])
    }

    @Test(arguments: [
        (100, "0.29", 14), (100, "0.3", 15), (10, "0.29", 1), (10, "0.7", 3), (7, "0.999999", 3), (3, "0.5", 0),
    ])
    func countsInWholeNumbers(_ marks: Int, _ share: String, _ each: Int) {
        // In doubles 100 × 0.29 is 28.999999999999996.
        #expect(ShareTrimming(share: fixed(share), from: 1).dropped(of: marks) == each)
    }

    @Test func dropsNothingBelowDropFrom() throws {
        let tally = try MarkedPanel(whole: [1, 2, 3, 10]).tally(rule(fixed("0.5"), from: 5))
        #expect(tally.panel == Fraction(whole: 4))
        #expect(tally.dropped.isEmpty)
    }

    @Test(arguments: shares)
    func isTheMeanOfWhatIsLeftForAllSmallPanels(share: Fixed) throws {
        for panel in MarkedPanel.allSmall { try expectTwin(panel, share) }
    }

    @Test(arguments: seeds)
    func isTheMeanOfWhatIsLeftForRandomPanels(seed: UInt64) throws {
        for panel in MarkedPanel.random(seed: seed) {
            for share in Self.shares { try expectTwin(panel, share, "seed \(seed)") }
        }
    }

    @Test(arguments: shares)
    func obeysTheLawsOfPanels(share: Fixed) throws { try PanelLaws(rule: rule(share)).hold() }

    /// Twin: counts up to the greatest even number that is no more than n × share, then takes out one at a time.
    private func expectTwin(_ panel: MarkedPanel, _ share: Fixed, _ seed: String = "") throws {
        var left = panel.values
        let limit = try Fraction(share).multiplied(by: Fraction(whole: left.count))
        var even = 0
        while Fraction(whole: even + 2) <= limit { even += 2 }
        for _ in 0..<(even / 2) {
            left.remove(at: left.firstIndex(of: left.min()!)!)
            left.remove(at: left.firstIndex(of: left.max()!)!)
        }
        let sum = left.reduce(Int128(0)) { $0 + Int128($1.millionths) }
        let expected = Fraction(sum, over: Int128(left.count) * 1_000_000)
        #expect(try panel.score(rule(share)) == expected, "\(panel) \(share) \(seed)")
    }
}
