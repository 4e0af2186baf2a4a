import Testing

@testable import Judging

struct MakeStandingsTests {
    @Test func eachEntryStandsOnceRankedOrWithItsReason() throws {
        let entries = [
            SmallContest.entry("A"), SmallContest.entry("B", state: .withdrawn),
            SmallContest.entry("C", state: .disqualified), SmallContest.entry("D"), SmallContest.entry("E"),
        ]
        let sheets = ["A", "B", "C", "E"].map { SmallContest.sheet("J1", $0, ["90"]) }
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: entries, judges: [SmallContest.judge("J1")], sheets: sheets,
            shortlist: Set(["A", "B", "C", "D"].map { EntryID($0) }))
        #expect(
            standings.rows.map { "\($0.entry.id) \($0.status.rawValue)" }
                == ["A ranked", "B withdrawn", "C disqualified", "D incomplete", "E not-shortlisted"])
        #expect(standings.rows.dropFirst().allSatisfy { $0.rank == nil && $0.score == nil })
        #expect(standings.coverage.isConserved)
    }

    @Test func factorBonusAndPenaltyComeAfterThePanelAndBeforeTheRounding() throws {
        let entry = SmallContest.entry("A", factor: "1.2", bonus: "0.5", penalty: "1.123")
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean, adjust: [.factor, .bonus, .penalty]), entries: [entry],
            judges: [SmallContest.judge("J1")], sheets: [SmallContest.sheet("J1", "A", ["80"])])
        #expect(standings.rows[0].tally?.panel == fraction("80"))
        #expect(standings.rows[0].tally?.exact == fraction("95.377"))
        #expect(standings.rows[0].offline == fraction("95.38"))
    }

    /// As in skating: each criterion's trimmed mean rounded, times its weight, rounded, added up.
    @Test func ofCriteriaRoundsEachCriterionAndItsWeightedValue() throws {
        let criteria = [
            SmallContest.criterion("a", step: "0.25", weight: "0.33"),
            SmallContest.criterion("b", step: "0.25", weight: "2"),
        ]
        let two = Rounding(decimals: 2)
        let rubric = SmallContest.rubric(
            .mean, of: .criteria, criteria: criteria, perCriterion: two, weighted: two)
        let sheets = [("J1", "8", "7"), ("J2", "8.25", "7.25"), ("J3", "8.25", "7.25")].map {
            SmallContest.sheet($0.0, "A", [$0.1, $0.2])
        }
        let row = try SmallContest.standings(
            rubric, entries: [SmallContest.entry("A")], judges: ["J1", "J2", "J3"].map { SmallContest.judge($0) },
            sheets: sheets
        ).rows[0]
        // 24.5/3 = 8.1667 → 8.17 × 0.33 = 2.6961 → 2.70; 21.5/3 → 7.17 × 2 = 14.34; together 17.04.
        #expect(row.tally?.criteria == [fraction("8.17"), fraction("7.17")])
        #expect(row.tally?.panel == fraction("17.04"))
    }

    @Test func ofCriteriaEachMarkStandsAlone() throws {
        let criteria = [SmallContest.criterion("a"), SmallContest.criterion("b")]
        let rubric = SmallContest.rubric(.mean, of: .criteria, minimum: 2, criteria: criteria)
        let sheets = [
            SmallContest.sheet("J1", "A", ["8", nil]), SmallContest.sheet("J2", "A", ["6", "4"]),
            SmallContest.sheet("J3", "A", [nil, "6"]),
        ]
        let row = try SmallContest.standings(
            rubric, entries: [SmallContest.entry("A")], judges: ["J1", "J2", "J3"].map { SmallContest.judge($0) },
            sheets: sheets
        ).rows[0]
        #expect(row.tally?.panel == fraction("12"))
        #expect(row.tally?.coverage.expected == 6)
        #expect(row.tally?.coverage.missing == 2)
        #expect(row.tally?.coverage.counted == 4)
    }

    @Test func aSheetWithABlankIsMissingAndNeverZero() throws {
        let criteria = [SmallContest.criterion("a"), SmallContest.criterion("b")]
        let rubric = SmallContest.rubric(.mean, minimum: 1, criteria: criteria)
        let row = try SmallContest.standings(
            rubric, entries: [SmallContest.entry("A")], judges: ["J1", "J2"].map { SmallContest.judge($0) },
            sheets: [SmallContest.sheet("J1", "A", ["50", "40"]), SmallContest.sheet("J2", "A", ["50", nil])]
        ).rows[0]
        #expect(row.score == fraction("90"))
        #expect(row.tally?.missing == [JudgeID("J2")])
        #expect(row.tally?.coverage.missing == 1)
    }

    /// Every judge in every state there is, for both columns: nothing vanishes, and the counts are those of a roll call.
    @Test(arguments: TallyRule.Column.allCases)
    func nothingVanishesWhateverTheJudgesDid(column: TallyRule.Column) throws {
        let criteria = [SmallContest.criterion("a"), SmallContest.criterion("b")]
        let rubric = SmallContest.rubric(
            .trimmedMean(Trimming(low: 1, high: 1, from: 3)), of: column, minimum: 2, criteria: criteria)
        // 0 sheet, 1 half a sheet, 2 no sheet, 3 void, 4 stepped back with a sheet, 5 without, 6 barred.
        for code in 0..<(7 * 7 * 7 * 7) {
            let states = [code % 7, code / 7 % 7, code / 49 % 7, code / 343]
            var sheets: [ScoreSheet] = []
            var recusals: Set<Pairing> = []
            var judges: [Judge] = []
            for (index, state) in states.enumerated() {
                let id = "J\(index)"
                judges.append(SmallContest.judge(id, unit: state == 6 ? "HF" : nil))
                if [0, 3, 4].contains(state) {
                    sheets.append(
                        SmallContest.sheet(id, "A", ["\(index)", "1"], state: state == 3 ? .void : .submitted))
                }
                if state == 1 { sheets.append(SmallContest.sheet(id, "A", ["\(index)", nil])) }
                if state == 4 || state == 5 { recusals.insert(Pairing(JudgeID(id), EntryID("A"))) }
            }
            let coverage = try SmallContest.standings(
                rubric, entries: [SmallContest.entry("A")], judges: judges, sheets: sheets, recusals: recusals
            ).coverage
            let unit = column == .criteria ? 2 : 1
            let count = { (wanted: [Int]) in states.count { wanted.contains($0) } }
            #expect(coverage.isConserved, "\(states)")
            #expect(coverage.expected == unit * count([0, 1, 2, 3, 4, 5]), "\(states)")
            #expect(coverage.recused == unit * count([4, 5]), "\(states)")
            #expect(coverage.void == unit * count([3]), "\(states)")
            #expect(coverage.missing == unit * count([2]) + count([1]), "\(states)")
        }
    }

    @Test func aRoundBlendsTheEarlierOneAsPublishedWithTheVotes() throws {
        let vote = SmallContest.round(
            SmallContest.vote, votes: .shareOfLeader,
            blend: [
                RoundPlan.Share(source: .round(SmallContest.review), share: fixed("0.6")),
                RoundPlan.Share(source: .ballots, share: fixed("0.4")),
            ])
        let category = SmallContest.category(rounds: [SmallContest.round(), vote])
        let rubric = SmallContest.rubric(.mean)
        let entries = ["A", "B", "C"].map { SmallContest.entry($0) }
        let judges = ["J1", "J2", "J3"].map { SmallContest.judge($0) }
        let sheets = ["A", "B"].flatMap { entry in
            ["J1", "J2", "J3"].map { SmallContest.sheet($0, entry, [entry == "A" && $0 == "J1" ? "80.5" : "80"]) }
        }
        let review = try SmallContest.standings(
            rubric, entries: entries, judges: judges, sheets: sheets, category: category)
        let votes = ["A": 1, "B": 2, "C": 900].map { (EntryID($0.key), VoteCount(counted: $0.value, excluded: 1)) }
        let standings = try Standings(
            TallyInput(
                category: category, round: vote, rubric: rubric, entries: entries, judges: judges, sheets: [],
                relations: SmallContest.noRelations, votes: Dictionary(uniqueKeysWithValues: votes),
                earlier: [SmallContest.review: review]))
        // C has no sheet: incomplete, and its 900 ballots lead nobody.
        #expect(RankTests.shown(standings) == ["1 B ", "2 A ", "- C "])
        #expect(standings[EntryID("A")]?.exact == fraction("68.102"))
        #expect(standings[EntryID("A")]?.score == fraction("68.1"))
        #expect(standings[EntryID("B")]?.score == fraction("88"))
        #expect(standings[EntryID("C")]?.status == .incomplete)
        #expect(standings.votes.received == 906)
        #expect(standings.votes.received == standings.votes.counted + standings.votes.excluded)
        #expect(standings.votes.counted == 3)
    }
}
