import Testing

@testable import Judging

struct OutlyingTotalsTests {
    private func flagged(_ marks: [[String]], spread: String? = nil) throws -> [OutlyingTotal] {
        var rubric = SmallContest.rubric(.mean, criteria: [SmallContest.criterion("points", step: "0.001")])
        rubric.discrepancy = spread.map { Discrepancy(spread: fixed($0), low: nil, high: nil) }
        let judges = (marks.map(\.count).max() ?? 0)
        let sheets = marks.enumerated().flatMap { entry, row in
            row.enumerated().map { SmallContest.sheet("J\($0 + 1)", "E\(entry + 1)", [$1]) }
        }
        let standings = try SmallContest.standings(
            rubric, entries: marks.indices.map { SmallContest.entry("E\($0 + 1)") },
            judges: (0..<judges).map { SmallContest.judge("J\($0 + 1)") }, sheets: sheets)
        return OutlyingTotal.flagged(in: AskedRound(standings: standings, sheets: sheets))
    }

    /// The textbook example of Dixon's test: Q = 0.010/0.022 = 0.455, kept at 95 % (0.466).
    @Test func theTextbookExampleIsKept() throws {
        let values = ["0.189", "0.167", "0.187", "0.183", "0.186", "0.182", "0.181", "0.184", "0.181", "0.177"]
        #expect(try flagged([values]).isEmpty)
        // With the lowest value one thousandth lower Q is 0.478, and it is flagged.
        let lower = values.map { $0 == "0.167" ? "0.166" : $0 }
        let found = try #require(try flagged([lower]).first)
        #expect(found.judge == JudgeID("J2") && found.tests == [.dixon])
        #expect(found.q == Fraction(11, over: 23))
        #expect(found.gap == fraction("0.011"))
    }

    @Test func aGapIsLargerThanTheSpreadTheRubricLetsPassOrATenthOfTheFullMark() throws {
        #expect(try flagged([["80", "85", "95"]]).isEmpty)
        #expect(try flagged([["80", "85", "95.001"]]).map(\.tests) == [[.gap]])
        #expect(try flagged([["80", "85", "95"]], spread: "9").map(\.judge) == [JudgeID("J3")])
        #expect(try flagged([["80", "89", "98"]], spread: "9").isEmpty)
    }

    @Test func bothEndsMayLieApartAndTwoJudgesNever() throws {
        #expect(try flagged([["60", "80", "80.5", "99"]]).map(\.judge.text) == ["J1", "J4"])
        #expect(try flagged([["10", "90"]]).isEmpty)
        #expect(try flagged([["80", "80", "80"]]).isEmpty)
    }

    @Test func aFlagDropsNothing() throws {
        let sheets = ["80", "81", "20"].enumerated().map { SmallContest.sheet("J\($0 + 1)", "A", [$1]) }
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: [SmallContest.entry("A")],
            judges: (1...3).map { SmallContest.judge("J\($0)") }, sheets: sheets)
        #expect(OutlyingTotal.flagged(in: AskedRound(standings: standings, sheets: sheets)).count == 1)
        #expect(standings[EntryID("A")]?.score == fraction("60.33"))
    }

    /// Against the definition, over seeded panels: sorted, the two ends, Q by division.
    @Test func agreesWithTheDefinition() throws {
        let seed = UInt64.random(in: 1...(.max))
        var random = SeededRandom(seed: seed)
        for _ in 0..<300 {
            let marks = (0..<Int.random(in: 3...11, using: &random)).map { _ in Int.random(in: 0...100, using: &random)
            }
            let found = try flagged([marks.map(String.init)])
            let sorted = marks.sorted()
            let range = Double(sorted.last! - sorted.first!)
            let gaps = [sorted[1] - sorted[0], sorted.last! - sorted[sorted.count - 2]]
            let expected = gaps.reduce(0) { sum, gap in
                let q = range > 0 ? Double(gap) / range : 0
                let isDixon = OutlyingTotal.critical[marks.count].map { q > Double($0) / 1000 } ?? false
                return sum + (gap > 10 || isDixon ? 1 : 0)
            }
            #expect(found.count == expected, "seed \(seed): \(marks)")
        }
    }
}
