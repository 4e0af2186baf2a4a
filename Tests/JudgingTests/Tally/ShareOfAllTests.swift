import Testing

@testable import Judging

struct ShareOfAllTests {
    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("ShareOfAll").runVotes() }

    @Test func isTheShareForAllSmallCounts() throws {
        for votes in VotePanels.allSmall { try expectTwin(votes) }
    }

    @Test(arguments: seeds)
    func isTheShareForRandomCounts(seed: UInt64) throws {
        for votes in VotePanels.random(seed: seed) { try expectTwin(votes, "seed \(seed)") }
    }

    /// Twin: score × all = 100 × votes, the votes of all added one entry after the other.
    private func expectTwin(_ votes: [Int], _ seed: String = "") throws {
        let scores = try VotesRule.shareOfAll.overVotes(votes)
        var all = 0
        for one in votes { all += one }
        for (score, own) in zip(scores, votes) {
            #expect(try score.multiplied(by: Fraction(whole: all)) == Fraction(whole: 100 * own), "\(votes) \(seed)")
        }
    }
}
