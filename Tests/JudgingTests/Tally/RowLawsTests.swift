import Testing

@testable import Judging

/// The laws of rules over one entry's marks, for each rule, and each law caught on a kernel broken on purpose.
struct RowLawsTests {
    private static let many = 10_000

    static let share = Aggregation.shareTrimmedMean(ShareTrimming(share: fixed("0.29"), from: 1))
    static let fromMedian = Aggregation.distanceTrimmedMean(
        DistanceTrimming(beyond: fixed("1.5"), centre: .median, from: 1))
    static let fromMean = Aggregation.distanceTrimmedMean(DistanceTrimming(beyond: .one, centre: .mean, from: 3))
    static let winsorized = Aggregation.winsorizedMean(Trimming(low: 1, high: 1, from: 3))
    static let middleSum = Aggregation.middleSum(Trimming(low: 1, high: 1, from: 3))
    static let rules = [
        .mean, .median, TrimmedMeanTests.one, share, fromMedian, fromMean, winsorized, middleSum,
    ]

    @Test(arguments: rules)
    func orderAndNamesOfJudgesNeverMatter(rule: Aggregation) throws {
        #expect(try RowLaw.orderNeverMatters.firstBroken(rule.overRows, count: Self.many) == nil)
        #expect(try RowLaw.namesNeverMatter.firstBroken(rule.overRows, count: Self.many) == nil)
    }

    @Test(arguments: [.mean, .median, TrimmedMeanTests.one, share, winsorized, middleSum])
    func raisingAMarkNeverLowersTheEntry(rule: Aggregation) throws {
        #expect(try RowLaw.raisingNeverLowers.firstBroken(rule.overRows, count: Self.many) == nil)
    }

    /// The page says so: a mark raised beyond the reach is dropped, and with it what it gave.
    @Test(arguments: [fromMedian, fromMean])
    func raisingAMarkCanLowerTheEntryWhereDistanceDrops(rule: Aggregation) throws {
        #expect(try RowLaw.raisingNeverLowers.firstBroken(rule.overRows, count: 1) != nil)
    }

    @Test(arguments: [
        .mean, .median, fromMedian,
        Aggregation.distanceTrimmedMean(
            DistanceTrimming(beyond: .one, centre: .mean, from: 1)),
    ])
    func doublingEveryJudgeKeepsTheScore(rule: Aggregation) throws {
        #expect(try RowLaw.doublingKeeps.firstBroken(rule.overRows, count: Self.many) == nil)
    }

    /// One high and one low of ten are not one high and one low of five, and a middle sum adds twice as much.
    @Test(arguments: [TrimmedMeanTests.one, share, winsorized, middleSum])
    func doublingMovesRulesThatDropByCountAndSums(rule: Aggregation) throws {
        #expect(try RowLaw.doublingKeeps.firstBroken(rule.overRows, count: 1) != nil)
    }

    @Test(arguments: [.mean, .median, TrimmedMeanTests.one, share, fromMedian, fromMean, winsorized])
    func theScoreLiesBetweenTheExtremes(rule: Aggregation) throws {
        #expect(try RowLaw.liesBetween.firstBroken(rule.overRows, count: Self.many) == nil)
    }

    @Test(arguments: [.mean, TrimmedMeanTests.one, share, fromMedian, fromMean])
    func nothingVanishesBetweenCountedAndTrimmed(rule: Aggregation) throws {
        #expect(try RowLaw.nothingVanishes.firstBroken(rule.overRows, count: Self.many) == nil)
    }

    // MARK: each law is caught on a bug

    @Test func aRuleThatDropsTheFirstJudgeIsCaughtByOrder() throws {
        let broken: RowRule = { panel in
            try Aggregation.mean.overRows(panel.marks.count > 2 ? MarkedPanel(Array(panel.marks.dropFirst())) : panel)
        }
        #expect(try RowLaw.orderNeverMatters.firstBroken(broken, count: 1) != nil)
    }

    @Test func aRuleThatDropsByNameAloneIsCaughtByNames() throws {
        let broken: RowRule = { panel in
            let byName = panel.marks.sorted { $0.judge < $1.judge }
            return try Aggregation.mean.overRows(byName.count > 2 ? MarkedPanel(Array(byName.dropFirst())) : panel)
        }
        #expect(try RowLaw.namesNeverMatter.firstBroken(broken, count: 1) != nil)
    }

    @Test func aDivisorThatForgetsTheDroppedIsCaughtByConservation() throws {
        let broken: RowRule = { panel in
            let outcome = try Self.share.overRows(panel)
            let left = panel.marks.count - outcome.dropped.count
            let score = try outcome.score.multiplied(by: Fraction(Int128(left), over: Int128(panel.marks.count)))
            return RowOutcome(score: score, dropped: outcome.dropped)
        }
        #expect(try RowLaw.nothingVanishes.firstBroken(broken, count: 300) != nil)
    }

    @Test func aSumForAMeanIsCaughtByTheExtremesAndByDoubling() throws {
        let broken: RowRule = { panel in
            let outcome = try Aggregation.mean.overRows(panel)
            return RowOutcome(
                score: try outcome.score.multiplied(by: Fraction(whole: panel.marks.count)), dropped: [])
        }
        #expect(try RowLaw.liesBetween.firstBroken(broken, count: 1) != nil)
        #expect(try RowLaw.doublingKeeps.firstBroken(broken, count: 1) != nil)
    }

    @Test func aRuleThatDropsTwoFromTheTopAtAThresholdIsCaughtByRaising() throws {
        let broken: RowRule = { panel in
            let isTop = panel.values.contains { $0 >= Fixed(whole: 3) }
            let rule = isTop ? Aggregation.trimmedMean(Trimming(low: 0, high: 1, from: 2)) : .mean
            return try rule.overRows(panel)
        }
        #expect(try RowLaw.raisingNeverLowers.firstBroken(broken, count: 1) != nil)
    }
}
