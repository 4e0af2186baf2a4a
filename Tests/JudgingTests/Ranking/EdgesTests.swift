import Testing

@testable import Judging

/// The answers of `docs/rules/Edges.md`.
struct EdgesTests {
    private static let rules: [Aggregation] = [
        .mean, .median, .trimmedMean(Trimming(low: 1, high: 1, from: 3)),
        .winsorizedMean(Trimming(low: 1, high: 1, from: 3)), .middleSum(Trimming(low: 1, high: 1, from: 3)),
        .shareTrimmedMean(ShareTrimming(share: fixed("0.29"), from: 1)),
        .distanceTrimmedMean(DistanceTrimming(beyond: fixed("15"), centre: .median, from: 1)),
        .placement(.mean), .placement(.majority),
        .placement(.points(PointsTable(points: ["10", "5"].map(fixed), equal: .share))),
    ]

    private func standings(
        _ rule: Aggregation, _ marks: [[String?]], minimum: Int = 1, ties: [TieStep] = [.moreFirsts, .headToHead],
        quota: Quota? = nil, awards: Awards? = nil
    ) throws -> Standings {
        let category = SmallContest.category(awards: awards, recommend: quota)
        let judges = marks.map(\.count).max() ?? 3
        return try SmallContest.standings(
            SmallContest.rubric(rule, minimum: minimum, rank: RankRule(by: .published, ties: ties)),
            entries: marks.indices.map { SmallContest.entry(TiedField.name($0)) },
            judges: (0..<judges).map { SmallContest.judge("J\($0)") },
            sheets: marks.enumerated().flatMap { work, row in
                row.enumerated().compactMap { judge, mark in
                    mark.map { SmallContest.sheet("J\(judge)", TiedField.name(work), [$0]) }
                }
            }, category: category)
    }

    // MARK: Too large

    @Test(arguments: ["1000000000", "-1000000000", "0.0000001", "9223372036854775808", "1e9"])
    func aNumberOutOfBoundsIsNoNumber(text: String) { #expect(Fixed(text) == nil) }

    @Test func sumsAndProductsThatDoNotFitAreThrownAndNeverWrapped() {
        let huge = Fraction(Int128.max, over: 1)
        #expect(throws: Overflow.self) { try huge.adding(.one) }
        #expect(throws: Overflow.self) { try huge.multiplied(by: Fraction(whole: 2)) }
        #expect(throws: Overflow.self) { try huge.divided(by: Fraction(1, over: 2)) }
        #expect(throws: Overflow.self) { try checkedSum([Int128.max, 1]) }
        #expect(throws: Overflow.self) { try checkedProduct(Int128.max, 2) }
    }

    /// The largest numbers that can be read, over numbers of judges that leave fractions: told in full, or refused.
    @Test(arguments: rules, [1, 2, 3, 6, 7])
    func theLargestMarksWeightsAndFactorsAreToldOrRefused(rule: Aggregation, judges: Int) throws {
        let most = "999999999"
        for (weight, factor) in [("1", "1"), (most, "1"), (most, most), (most + ".999999", most + ".999999")] {
            let rubric = SmallContest.rubric(
                rule, criteria: [SmallContest.criterion("points", max: most, weight: weight)],
                rank: RankRule(by: .exact, ties: [.exact, .median, .untrimmedMean, .headToHead, .bonus]),
                adjust: [.factor, .bonus, .penalty])
            let works = ["A", "B", "C"].map { SmallContest.entry($0, factor: factor, bonus: most) }
            let sheets = works.indices.flatMap { work in
                (0..<judges).map {
                    SmallContest.sheet("J\($0)", works[work].id.text, [$0 == work ? most + ".999999" : most])
                }
            }
            do {
                let standings = try SmallContest.standings(
                    rubric, entries: works, judges: (0..<judges).map { SmallContest.judge("J\($0)") }, sheets: sheets)
                for row in standings.ranked {
                    #expect(!row.exact!.told.isEmpty && !row.tally!.panel!.text(decimals: 12).isEmpty)
                }
                #expect(!standings.csv.isEmpty)
                #expect(standings.tieStages.allSatisfy { !$0.values.description.isEmpty })
            } catch is Overflow {}
        }
    }

    @Test func aScoreWhoseDecimalsCouldNotBeToldIsRefused() {
        let rubric = SmallContest.rubric(
            .mean, criteria: [SmallContest.criterion("points", max: "999999999", weight: "999999999")],
            adjust: [.factor])
        #expect(throws: Overflow.self) {
            try SmallContest.standings(
                rubric, entries: [SmallContest.entry("A", factor: "999999999")],
                judges: ["J1", "J2", "J3"].map { SmallContest.judge($0) },
                sheets: [("J1", "999999999"), ("J2", "999999999"), ("J3", "999999998")].map {
                    SmallContest.sheet($0, "A", [$1])
                })
        }
    }

    // MARK: None

    @Test(arguments: rules)
    func withoutWorksThereAreNoRowsAndTheRoundCanBeSealed(rule: Aggregation) throws {
        let standings = try standings(
            rule, [], quota: Quota(count: 2, reserve: 1, confirmed: nil),
            awards: ProposeAwardsTests.awards([ProposeAwardsTests.grade("first", count: 1)], cap: "0.3"))
        #expect(standings.rows.isEmpty && standings.cases.isEmpty && standings.tieStages.isEmpty)
        #expect(standings.csv.split(separator: "\n").count == 1)
        #expect(standings.coverage == Coverage())
        #expect(standings.recommended.works.isEmpty && standings.recommended.reserve.isEmpty)
        #expect(standings.category.awards!.propose(standings, authors: [:]).isEmpty)
        #expect(try standings.cutDistance(of: EntryID("A")) == nil)
        var state = SmallContest.state()
        state.set(SmallContest.review, .closed)
        #expect(state.sealRound(standings, reason: nil, .standIn).problems.isEmpty)
    }

    @Test(arguments: [
        VotesRule.shareOfLeader, .shareOfAll, RankStepsTests.usual,
        .rankLinear(first: fixed("100"), last: fixed("60")),
    ])
    func votesOverNobodyAndOverNoBallotGiveNothing(rule: VotesRule) throws {
        #expect(try rule.scores([:]).isEmpty)
        #expect(try rule.scores([EntryID("A"): 0, EntryID("B"): 0]).values.allSatisfy { $0 == .zero })
    }

    // MARK: One judge

    @Test(arguments: rules)
    func oneJudgesOrderIsTheRanking(rule: Aggregation) throws {
        let marks = ["70", "90", "80"].map { [Optional($0)] }
        let standings = try standings(rule, marks)
        #expect(standings.ranked.map(\.entry.id.text).first == "E1")
        #expect(standings.ranked.count == 3)
        #expect(standings.rows.allSatisfy { $0.tally!.dropped.isEmpty })
        if rule.placement == nil { #expect(standings.ranked[0].score == fraction("90")) }
        let few = try self.standings(rule, marks, minimum: 2)
        #expect(few.ranked.isEmpty && few.rows.allSatisfy { $0.status == .incomplete })
    }

    // MARK: All equal

    @Test(arguments: rules)
    func equalMarksShareTheFirstPlaceWhateverTheRule(rule: Aggregation) throws {
        let marks = Array(repeating: Array(repeating: Optional("80"), count: 5), count: 4)
        let equal = try standings(rule, marks)
        #expect(equal.ranked.map(\.rank) == [1, 1, 1, 1])
        #expect(equal.ranked.allSatisfy { $0.tie == .shared })
        for (tie, count) in [(CutTie.extend, 4), (.shrink, 0), (.chair, 0)] {
            let cut = try standings(rule, marks, quota: Quota(count: 2, reserve: 0, confirmed: nil, tie: tie))
            #expect(cut.recommended.works.count == count)
            #expect(cut.cases.count == (tie == .chair ? 1 : 0))
        }
    }

    // MARK: All missing

    @Test(arguments: rules)
    func withoutMarksEveryWorkIsIncompleteAndTheSealNeedsAReason(rule: Aggregation) throws {
        let standings = try standings(
            rule, [[nil, nil], [nil, nil]], quota: Quota(count: 1, reserve: 0, confirmed: nil))
        #expect(standings.rows.map(\.status) == [.incomplete, .incomplete])
        #expect(standings.coverage.missing == 4 && standings.coverage.isConserved)
        #expect(standings.cases.isEmpty && standings.recommended.works.isEmpty)
        var state = SmallContest.state()
        state.set(SmallContest.review, .closed)
        guard case .gapsNeedReason(4, _)? = state.sealRound(standings, reason: nil, .standIn).problems.first else {
            Issue.record("gaps went through")
            return
        }
        #expect(state.sealRound(standings, reason: "评委因故缺席", .standIn).problems.isEmpty)
    }

    @Test func aWorkThatEveryJudgeSteppedBackFromIsIncompleteAndMissesNothing() throws {
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: [SmallContest.entry("A")], judges: [SmallContest.judge("J1")],
            sheets: [], recusals: [Pairing(JudgeID("J1"), EntryID("A"))])
        #expect(standings.rows[0].status == .incomplete)
        #expect(standings.coverage.missing == 0 && standings.coverage.recused == 1)
    }

    // MARK: Quotas

    @Test(arguments: [CutTie.extend, .shrink, .chair])
    func aQuotaOfZeroRecommendsNobodyAndAsksNobody(tie: CutTie) throws {
        let zero = try standings(
            .mean, [["90"], ["90"], ["80"]], ties: [.revote],
            quota: Quota(count: 0, reserve: 1, confirmed: nil, tie: tie))
        #expect(zero.recommended.works.isEmpty)
        #expect(zero.recommended.reserve.map(\.entry.id.text) == ["E0", "E1"])
        #expect(zero.cases.isEmpty)
        #expect(try zero.cutDistance(of: EntryID("E0")) == nil)
    }

    @Test(arguments: [CutTie.extend, .shrink, .chair])
    func aQuotaLargerThanTheFieldRecommendsAllThatAreRanked(tie: CutTie) throws {
        let large = try standings(
            .mean, [["90"], ["90"], ["80"], [nil]], ties: [.revote],
            quota: Quota(count: 9, reserve: 3, confirmed: nil, tie: tie),
            awards: ProposeAwardsTests.awards([ProposeAwardsTests.grade("first", count: 9)]))
        #expect(large.recommended.works.map(\.entry.id.text) == ["E0", "E1", "E2"])
        #expect(large.recommended.reserve.isEmpty && large.cases.isEmpty)
        #expect(large.category.awards!.propose(large, authors: [:]).count == 3)
        #expect(try large.cutDistance(of: EntryID("E0")) == nil)
    }
}
