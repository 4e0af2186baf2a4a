import Testing

@testable import Judging

struct JudgeAdviceTests {
    @Test func theAdditiveModelFindsWorthAndLeniencyWhereMarksAreMadeOfThem() throws {
        let (worth, leniency) = ([80.0, 90, 70, 60], [-2.0, 0, 2])
        var rows = worth.map { value in leniency.map { (value + $0) as Double? } }
        rows[0][2] = nil
        rows[3] = [58, nil, nil]
        let model = AdditiveModel(RatingMatrix(rows))
        for (found, made) in zip(model.leniency, leniency) { #expect(abs(found - made) < 1e-9) }
        for (found, made) in zip(model.worth, worth) { expectNear(found, made, within: 1e-9) }
        #expect(model.isConnected)
    }

    /// Least squares: no judge's and no entry's residuals have a mean other than 0.
    @Test(arguments: seeds)
    func theResidualsOfEachJudgeAndEntryAddUpToNothing(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<30 {
            let judges = Int.random(in: 1...6, using: &random)
            let rows = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                (0..<judges).map { _ in
                    Bool.random(using: &random) ? Double.random(in: 0..<100, using: &random) as Double? : nil
                }
            }
            let model = AdditiveModel(RatingMatrix(rows))
            var ofJudges = Array(repeating: 0.0, count: judges)
            for (row, worth) in zip(rows, model.worth) {
                var ofEntry = 0.0
                for (judge, mark) in row.enumerated() {
                    guard let mark else { continue }
                    let residual = mark - worth! - model.leniency[judge]
                    ofEntry += residual
                    ofJudges[judge] += residual
                }
                #expect(abs(ofEntry) < 1e-7, "seed \(seed)")
            }
            for sum in ofJudges { #expect(abs(sum) < 1e-7, "seed \(seed)") }
        }
    }

    @Test func groupsWithoutACommonMarkAreNotConnected() {
        #expect(!AdditiveModel(RatingMatrix([[80, nil], [nil, 70]])).isConnected)
        #expect(AdditiveModel(RatingMatrix([[80, nil], [nil, 70], [75, 75]])).isConnected)
        // Who marked nothing parts no group.
        #expect(AdditiveModel(RatingMatrix([[80, nil], [70, nil]])).isConnected)
    }

    @Test func theShadowPutsRightWhoMetTheSevereJudge() throws {
        // J2 gives ten points less and marked only A; B met the lenient ones.
        let sheets = [
            ("J1", "A", "80"), ("J2", "A", "70"), ("J1", "B", "78"), ("J3", "B", "78"), ("J1", "C", "60"),
            ("J2", "C", "50"), ("J3", "C", "60"),
        ].map { SmallContest.sheet($0.0, $0.1, [$0.2]) }
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: ["A", "B", "C"].map { SmallContest.entry($0) },
            judges: ["J1", "J2", "J3"].map { SmallContest.judge($0) }, sheets: sheets)
        let advice = JudgeAdvice(AskedRound(standings: standings, sheets: sheets))
        #expect(standings.ranked.map(\.entry.id.text) == ["B", "A", "C"])
        #expect(advice.shadow.rows.map(\.entry.text) == ["A", "B", "C"])
        #expect(advice.shadow.rows.map(\.rank) == [2, 1, 3])
        #expect(advice.judges.map(\.judge.text) == ["J1", "J2", "J3"])
        let severity = advice.judges.map(\.severity)
        #expect(abs(severity[1] - severity[0] - 10) < 1e-9)
        #expect(abs(severity.reduce(0, +)) < 1e-9)
        #expect(advice.judges[1].sheets == 2)
        expectNear(advice.judges[1].spread, 200.0.squareRoot(), within: 1e-9)
    }

    @Test func haloIsOneWhereACriterionRepeatsTheOther() throws {
        let rubric = SmallContest.rubric(
            .trimmedMean(Trimming(low: 1, high: 0, from: 2)),
            criteria: ["a", "b"].map { SmallContest.criterion($0) })
        let sheets = [
            SmallContest.sheet("J1", "A", ["10", "20"]), SmallContest.sheet("J1", "B", ["20", "40"]),
            SmallContest.sheet("J2", "A", ["10", "40"]), SmallContest.sheet("J2", "B", ["20", "20"]),
            SmallContest.sheet("J2", "C", ["20", nil]), SmallContest.sheet("J1", "C", ["30", "60"]),
        ]
        let standings = try SmallContest.standings(
            rubric, entries: ["A", "B", "C"].map { SmallContest.entry($0) },
            judges: ["J1", "J2"].map { SmallContest.judge($0) }, sheets: sheets)
        let advice = JudgeAdvice(AskedRound(standings: standings, sheets: sheets))
        expectNear(advice.judges[0].halo, 1, within: 1e-9)
        expectNear(advice.judges[1].halo, -1, within: 1e-9)
        #expect(advice.judges.map(\.trimmed) == [1, 1])
        #expect(advice.judges.map(\.sheets) == [3, 2])
    }

    @Test func nobodyMarkedGivesNoFigures() throws {
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: [SmallContest.entry("A")], judges: [SmallContest.judge("J1")],
            sheets: [])
        let advice = JudgeAdvice(AskedRound(standings: standings, sheets: []))
        #expect(advice.judges.isEmpty)
        #expect(advice.alpha.isEmpty)
        #expect(advice.shadow.rows.isEmpty)
    }
}
