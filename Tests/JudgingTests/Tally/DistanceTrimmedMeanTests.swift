import Testing

@testable import Judging

struct DistanceTrimmedMeanTests {
    static let rules = ["0", "0.5", "1", "1.5", "3"].flatMap { beyond in
        DistanceTrimming.Centre.allCases.flatMap { centre in
            [1, 3].map { DistanceTrimming(beyond: fixed(beyond), centre: centre, from: $0) }
        }
    }

    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("DistanceTrimmedMean").runMarks() }

    @Test func aMarkAtExactlyTheDistanceStays() throws {
        let rule = DistanceTrimming(beyond: fixed("15"), centre: .median, from: 1)
        let tally = try MarkedPanel(whole: [85, 70, 100]).tally(.distanceTrimmedMean(rule))
        #expect(tally.dropped.isEmpty)
        let narrower = DistanceTrimming(beyond: fixed("14.999999"), centre: .median, from: 1)
        let other = try MarkedPanel(whole: [85, 70, 100]).tally(.distanceTrimmedMean(narrower))
        #expect(other.dropped.map { "\($0.judge) \($0.end)" } == ["J02 low", "J03 high"])
    }

    @Test func whereNoMarkIsNearAllCount() throws {
        let rule = DistanceTrimming(beyond: fixed("15"), centre: .median, from: 1)
        let tally = try MarkedPanel(whole: [40, 90]).tally(.distanceTrimmedMean(rule))
        #expect(tally.panel == Fraction(whole: 65))
        #expect(tally.dropped.isEmpty)
    }

    @Test(arguments: rules)
    func isTheMeanOfTheNearForAllSmallPanels(rule: DistanceTrimming) throws {
        for panel in MarkedPanel.allSmall { try expectTwin(panel, rule) }
    }

    @Test(arguments: seeds)
    func isTheMeanOfTheNearForRandomPanels(seed: UInt64) throws {
        for panel in MarkedPanel.random(seed: seed) {
            for rule in Self.rules { try expectTwin(panel, rule, "seed \(seed)") }
        }
    }

    @Test(arguments: rules)
    func totalsAndCriteriaAgreeOnTheDistanceInPoints(rule: DistanceTrimming) throws {
        for panel in MarkedPanel.allSmall {
            let (totals, marks) = (
                try panel.tally(.distanceTrimmedMean(rule)), try panel.tally(.distanceTrimmedMean(rule), of: .criteria)
            )
            #expect(totals.panel == marks.panel, "\(panel)")
            #expect(totals.dropped.map(\.judge) == marks.dropped.map(\.judge), "\(panel)")
            #expect(totals.coverage.isConserved)
        }
    }

    /// Twin: no sorting; each mark asks by itself how far it lies from the centre, in fractions.
    private func expectTwin(_ panel: MarkedPanel, _ rule: DistanceTrimming, _ seed: String = "") throws {
        let values = panel.values
        let mean = try Self.mean(values)
        let middle = values.filter { one in
            2 * values.count { $0 < one } <= values.count && 2 * values.count { $0 > one } <= values.count
        }
        let median = try Self.mean([middle.min()!, middle.max()!])
        let centre = rule.centre == .mean ? mean : median
        var near: [Fixed] = []
        for value in values {
            let away = try Fraction(value).subtracting(centre)
            let distance = Fraction(Int128(away.numerator.magnitude), over: away.denominator)
            if distance <= Fraction(rule.beyond) { near.append(value) }
        }
        let expected = values.count < rule.from || near.isEmpty ? mean : try Self.mean(near)
        #expect(try panel.score(.distanceTrimmedMean(rule)) == expected, "\(panel) \(rule) \(seed)")
    }

    private static func mean(_ values: [Fixed]) throws -> Fraction {
        Fraction(values.reduce(Int128(0)) { $0 + Int128($1.millionths) }, over: Int128(values.count) * 1_000_000)
    }
}
