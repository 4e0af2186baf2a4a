import Testing

@testable import Judging

struct TrimmedMeanTests {
    static let one = Aggregation.trimmedMean(Trimming(low: 1, high: 1, from: 3))

    /// Every way to drop up to two at each end, from the least number of marks and from one more.
    static let rules = (0...2).flatMap { low in
        (0...2).flatMap { high in
            (1...2).map { Trimming(low: low, high: high, from: low + high + $0) }
        }
    }

    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("TrimmedMean").runMarks() }

    @Test(arguments: rules)
    func isTheMeanOfWhatIsLeftForAllSmallPanels(trimming: Trimming) throws {
        for panel in MarkedPanel.allSmall { try expectTwin(panel, trimming) }
    }

    @Test(arguments: seeds)
    func isTheMeanOfWhatIsLeftForRandomPanels(seed: UInt64) throws {
        for panel in MarkedPanel.random(seed: seed) {
            for trimming in Self.rules { try expectTwin(panel, trimming, "seed \(seed)") }
        }
    }

    @Test(arguments: rules)
    func obeysTheLawsOfPanels(trimming: Trimming) throws {
        try PanelLaws(rule: .trimmedMean(Trimming(low: trimming.low, high: trimming.high, from: 5))).hold()
    }

    @Test func liesBetweenTheExtremes() throws { try PanelLaws(rule: Self.one).holdBetweenTheExtremes() }

    @Test func dropsOneHighAndOneLow() throws {
        let tally = try MarkedPanel(whole: [9, 5, 7]).tally(Self.one)
        #expect(tally.panel == Fraction(whole: 7))
        #expect(tally.dropped.map { "\($0.judge) \($0.end)" } == ["J01 high", "J02 low"])
    }

    @Test func dropsNothingBelowDropFrom() throws {
        let rule = Aggregation.trimmedMean(Trimming(low: 1, high: 1, from: 5))
        let tally = try MarkedPanel(whole: [1, 2, 3, 10]).tally(rule)
        #expect(tally.panel == Fraction(whole: 4))
        #expect(tally.dropped.isEmpty)
    }

    @Test func equalExtremesAreTakenByJudgeIdLowFromTheFrontAndHighFromTheBack() throws {
        let tally = try MarkedPanel([("b", .one), ("Z", .one), ("é", .one), ("a", .one)]).tally(Self.one)
        // By bytes: Z (5A), a (61), b (62), é (C3 A9).
        #expect(tally.dropped.map { "\($0.judge) \($0.end)" } == ["Z low", "é high"])
    }

    @Test func equalExtremesAreTakenByJudgeIdWhereOnlyOneEndIsEqual() throws {
        let tally = try MarkedPanel(whole: [8, 9, 9, 9, 7]).tally(Self.one)
        #expect(tally.dropped.map { "\($0.judge) \($0.end)" } == ["J04 high", "J05 low"])
    }

    @Test func aDroppedMarkCanNotMoveTheScore() throws {
        for panel in MarkedPanel.allSmall where panel.marks.count >= 3 {
            let tally = try panel.tally(Self.one)
            var wild = panel
            let top = tally.dropped.first { $0.end == .high }!.judge.text
            let index = wild.marks.firstIndex { $0.judge == top }!
            wild.marks[index].points = Fixed(whole: 1000)
            #expect(try wild.score(Self.one) == tally.panel, "\(panel)")
        }
    }

    /// Twin: takes the smallest and the largest out one at a time, then the mean of the rest.
    private func expectTwin(_ panel: MarkedPanel, _ trimming: Trimming, _ seed: String = "") throws {
        var left = panel.values
        if left.count >= trimming.from {
            for _ in 0..<trimming.low { left.remove(at: left.firstIndex(of: left.min()!)!) }
            for _ in 0..<trimming.high { left.remove(at: left.firstIndex(of: left.max()!)!) }
        }
        let sum = left.reduce(Int128(0)) { $0 + Int128($1.millionths) }
        let expected = Fraction(sum, over: Int128(left.count) * 1_000_000)
        #expect(try panel.score(.trimmedMean(trimming)) == expected, "\(panel) \(trimming) \(seed)")
    }
}
