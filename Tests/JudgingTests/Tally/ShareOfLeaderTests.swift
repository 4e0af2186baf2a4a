import Testing

@testable import Judging

struct ShareOfLeaderTests {
    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("ShareOfLeader").runVotes() }

    @Test func isTheShareForAllSmallCounts() throws {
        for votes in VotePanels.allSmall { try expectTwin(votes) }
    }

    @Test(arguments: seeds)
    func isTheShareForRandomCounts(seed: UInt64) throws {
        for votes in VotePanels.random(seed: seed) { try expectTwin(votes, "seed \(seed)") }
    }

    @Test func theLeaderHasAHundredAndNobodyIsAboveOrBelowZero() throws {
        for votes in VotePanels.allSmall where votes.contains(where: { $0 > 0 }) {
            let scores = try VotesRule.shareOfLeader.scores(VotePanels.counted(votes))
            #expect(scores.values.max() == Fraction(whole: 100), "\(votes)")
            #expect(scores.values.min()! >= .zero, "\(votes)")
        }
    }

    @Test func moreVotesNeverGiveLess() throws {
        for votes in VotePanels.allSmall {
            for index in votes.indices {
                var more = votes
                more[index] += 1
                let before = try VotesRule.shareOfLeader.scores(VotePanels.counted(votes))
                let after = try VotesRule.shareOfLeader.scores(VotePanels.counted(more))
                #expect(after[EntryID("E\(index)")]! >= before[EntryID("E\(index)")]!, "\(votes) \(index)")
            }
        }
    }

    @Test(arguments: 1...5)
    func withoutAnyVoteEveryScoreIsZero(entries: Int) throws {
        let scores = try VotesRule.shareOfLeader.scores(VotePanels.counted(Array(repeating: 0, count: entries)))
        #expect(scores.count == entries)
        #expect(scores.values.allSatisfy { $0 == .zero })
    }

    /// Twin: score × leader = 100 × votes, with the leader found by trying each.
    private func expectTwin(_ votes: [Int], _ seed: String = "") throws {
        let scores = try VotesRule.shareOfLeader.scores(VotePanels.counted(votes))
        let leader = votes.first { one in votes.allSatisfy { $0 <= one } }!
        for (index, own) in votes.enumerated() {
            let score = try #require(scores[EntryID("E\(index)")])
            #expect(try score.multiplied(by: Fraction(whole: leader)) == Fraction(whole: 100 * own), "\(votes) \(seed)")
        }
    }
}
