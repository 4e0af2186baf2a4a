import Testing

@testable import Judging

struct RankLinearTests {
    static let rule = VotesRule.rankLinear(first: fixed("100"), last: fixed("60"))

    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("RankLinear").runVotes() }

    @Test func isTheLineForAllSmallCounts() throws {
        for votes in VotePanels.allSmall { try expectTwin(votes) }
    }

    @Test(arguments: seeds)
    func isTheLineForRandomCounts(seed: UInt64) throws {
        for votes in VotePanels.random(seed: seed) { try expectTwin(votes, "seed \(seed)") }
    }

    @Test func oneEntryAloneHasTheFirst() throws {
        #expect(try Self.rule.overVotes([3]) == [Fraction(whole: 100)])
    }

    /// Twin: goes down one equal part of the way for each entry that has more votes, counted one by one.
    private func expectTwin(_ votes: [Int], _ seed: String = "") throws {
        let scores = try Self.rule.overVotes(votes)
        for (score, own) in zip(scores, votes) {
            var expected = Fraction(whole: votes.allSatisfy { $0 == 0 } ? 0 : 100)
            for other in votes where other > own {
                expected = try expected.subtracting(Fraction(40, over: Int128(votes.count - 1)))
            }
            #expect(score == expected, "\(votes) \(seed)")
        }
    }
}
