import Testing

@testable import Judging

struct RankTests {
    static let criteria = [SmallContest.criterion("theme", max: "60"), SmallContest.criterion("craft", max: "40")]

    /// Standings of works whose judges gave these pairs of theme and craft.
    static func standings(
        _ works: [(String, [(String, String)])], ties: [TieStep], by: RankRule.By = .published,
        total: Rounding = Rounding(decimals: 2)
    ) throws -> Standings {
        let most = works.map(\.1.count).max() ?? 0
        let sheets = works.flatMap { work in
            work.1.enumerated().map { SmallContest.sheet("J\($0.offset)", work.0, [$0.element.0, $0.element.1]) }
        }
        return try SmallContest.standings(
            SmallContest.rubric(.mean, criteria: criteria, total: total, rank: RankRule(by: by, ties: ties)),
            entries: works.map { SmallContest.entry($0.0) }, judges: (0..<most).map { SmallContest.judge("J\($0)") },
            sheets: sheets)
    }

    static func shown(_ standings: Standings) -> [String] {
        standings.rows.map { "\($0.rank.map(String.init) ?? "-") \($0.entry.id) \($0.tie?.description ?? "")" }
    }

    @Test func ranksAreCompetitionRanksAndEqualsStandByEntryId() throws {
        let standings = try Self.standings(
            [
                ("D", [("40", "30")]), ("C", [("50", "30")]), ("B", [("50", "30")]), ("A", [("60", "40")]),
                ("E", [("30", "1")]),
            ],
            ties: [])
        #expect(Self.shown(standings) == ["1 A ", "2 B shared", "2 C shared", "4 D ", "5 E "])
    }

    @Test func theFirstStepThatDiffersPartsAndIsNamed() throws {
        let works = [("A", [("40", "40")]), ("B", [("50", "30")]), ("C", [("50", "30")]), ("D", [("10", "10")])]
        let chain: [TieStep] = [.exact, .criterion(CriterionID("theme")), .share]
        let standings = try Self.standings(works, ties: chain)
        #expect(Self.shown(standings) == ["1 B shared", "1 C shared", "3 A criterion:theme", "4 D "])
    }

    @Test func theExactValuePartsWhatRoundingMadeEqual() throws {
        let works = [
            ("A", [("50", "30"), ("50", "30"), ("50", "30.5")]), ("B", [("50", "30"), ("50", "30"), ("50", "31")]),
        ]
        let whole = Rounding(decimals: 0)
        #expect(Self.shown(try Self.standings(works, ties: [.exact], total: whole)) == ["1 B exact", "2 A exact"])
        #expect(Self.shown(try Self.standings(works, ties: [], total: whole)) == ["1 A shared", "1 B shared"])
        #expect(Self.shown(try Self.standings(works, ties: [], by: .exact, total: whole)) == ["1 B ", "2 A "])
    }

    @Test func medianAndUntrimmedMeanPartByTheSheetsTotals() throws {
        let works = [("A", [("10", "0"), ("20", "0"), ("60", "0")]), ("B", [("30", "0"), ("30", "0"), ("30", "0")])]
        #expect(Self.shown(try Self.standings(works, ties: [.median])) == ["1 B median", "2 A median"])
        #expect(Self.shown(try Self.standings(works, ties: [.untrimmedMean])) == ["1 A shared", "1 B shared"])
    }

    @Test func stepsAfterShareAreNeverAsked() throws {
        let works = [("A", [("40", "40")]), ("B", [("50", "30")])]
        let chain: [TieStep] = [.share, .criterion(CriterionID("theme"))]
        #expect(Self.shown(try Self.standings(works, ties: chain)) == ["1 A shared", "1 B shared"])
    }

    /// Twin: rank = 1 + how many stand before, by comparing whole chains pair by pair.
    @Test(arguments: seeds)
    func agreesWithCountingWhoStandsBefore(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for _ in 0..<30 {
            let works = (0..<Int.random(in: 1...12, using: &random)).map { index in
                (
                    "E\(index + 10)",
                    (0..<2).map { _ in
                        (String(Int.random(in: 0...3, using: &random)), String(Int.random(in: 0...2, using: &random)))
                    }
                )
            }
            let chain: [TieStep] = [.criterion(CriterionID("theme")), .median]
            let standings = try Self.standings(works, ties: chain)
            let keys = standings.rows.map { row in
                [row.score!, row.tally!.criteria[0]!, row.tally!.median!]
            }
            for (index, row) in standings.rows.enumerated() {
                let before = keys.count { Self.precedes($0, keys[index]) }
                #expect(row.rank == before + 1, "seed \(seed)")
                let equals = keys.count { $0 == keys[index] }
                #expect((row.tie == .shared) == (equals > 1), "seed \(seed)")
            }
            #expect(Set(standings.rows.map(\.entry.id)).count == works.count, "seed \(seed)")
        }
    }

    private static func precedes(_ one: [Fraction], _ two: [Fraction]) -> Bool {
        for (left, right) in zip(one, two) where left != right { return left > right }
        return false
    }

    @Test(
        "tie steps read back as they print",
        arguments: TieStep.known.filter { $0 != "criterion:<id>" } + ["criterion:theme"])
    func tieStepsReadBack(text: String) { #expect(TieStep(text)?.description == text) }

    @Test(arguments: ["", "criterion:", "criterion", "Exact", "criterion:a b", "votes"])
    func unknownTieStepsAreRefused(text: String) { #expect(TieStep(text) == nil) }
}
