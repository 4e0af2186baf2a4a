import Testing

@testable import Judging

struct MiddleSumTests {
    static let oneEach = Trimming(low: 1, high: 1, from: 3)

    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("MiddleSum").runMarks() }

    @Test(arguments: TrimmedMeanTests.rules)
    func isTheSumOfWhatIsLeftForAllSmallPanels(trimming: Trimming) throws {
        for panel in MarkedPanel.allSmall { try expectTwin(panel, trimming) }
    }

    @Test(arguments: seeds)
    func isTheSumOfWhatIsLeftForRandomPanels(seed: UInt64) throws {
        for panel in MarkedPanel.random(seed: seed) {
            for trimming in TrimmedMeanTests.rules { try expectTwin(panel, trimming, "seed \(seed)") }
        }
    }

    @Test func obeysTheLawsOfPanels() throws { try PanelLaws(rule: .middleSum(Self.oneEach)).hold() }

    @Test func isTheTrimmedMeanTimesTheNumberLeft() throws {
        for panel in MarkedPanel.allSmall where panel.marks.count >= 3 {
            let mean = try panel.score(.trimmedMean(Self.oneEach))
            let sum = try panel.score(.middleSum(Self.oneEach))
            #expect(try mean.multiplied(by: Fraction(whole: panel.marks.count - 2)) == sum, "\(panel)")
        }
    }

    @Test func ofThreeMarksItIsTheMedian() throws {
        for panel in MarkedPanel.allSmall where panel.marks.count == 3 {
            #expect(try panel.score(.middleSum(Self.oneEach)) == panel.score(.median), "\(panel)")
        }
    }

    /// Twin: the whole sum, less the smallest and the largest taken out one at a time.
    private func expectTwin(_ panel: MarkedPanel, _ trimming: Trimming, _ seed: String = "") throws {
        var left = panel.values
        var sum = left.reduce(Int64(0)) { $0 + $1.millionths }
        if left.count >= trimming.from {
            for _ in 0..<trimming.low {
                let least = left.min()!
                sum -= least.millionths
                left.remove(at: left.firstIndex(of: least)!)
            }
            for _ in 0..<trimming.high {
                let most = left.max()!
                sum -= most.millionths
                left.remove(at: left.firstIndex(of: most)!)
            }
        }
        let expected = Fraction(Fixed(millionths: sum))
        #expect(try panel.score(.middleSum(trimming)) == expected, "\(panel) \(trimming) \(seed)")
    }
}
