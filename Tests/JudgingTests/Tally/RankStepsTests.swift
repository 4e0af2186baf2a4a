import Testing

@testable import Judging

struct RankStepsTests {
    static let usual = VotesRule.rankSteps(first: Fixed(whole: 100), step: Fixed("0.5")!, floor: Fixed(whole: 80))
    static let steep = VotesRule.rankSteps(first: Fixed(whole: 100), step: Fixed(whole: 15), floor: Fixed(whole: 80))

    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("RankSteps").runVotes() }

    @Test func isTheLadderForAllSmallCounts() throws {
        for votes in VotePanels.allSmall {
            try expectTwin(votes, step: 500_000, Self.usual)
            try expectTwin(votes, step: 15_000_000, Self.steep)
        }
    }

    @Test(arguments: seeds)
    func isTheLadderForRandomCounts(seed: UInt64) throws {
        for votes in VotePanels.random(seed: seed) { try expectTwin(votes, step: 500_000, Self.usual, "seed \(seed)") }
    }

    @Test func equalsShareTheBetterPlaceAndTheNextGoesDownByBoth() throws {
        let scores = try Self.usual.scores(VotePanels.counted([7, 9, 9, 3]))
        #expect(scores[EntryID("E1")] == fraction("100"))
        #expect(scores[EntryID("E2")] == fraction("100"))
        #expect(scores[EntryID("E0")] == fraction("99"))
        #expect(scores[EntryID("E3")] == fraction("98.5"))
    }

    @Test func nobodyFallsBelowTheFloor() throws {
        let scores = try Self.usual.scores(VotePanels.counted(Array(1...60)))
        #expect(scores.values.min() == fraction("80"))
        #expect(scores.values.count { $0 == fraction("80") } == 20)
    }

    @Test func moreVotesNeverGiveLess() throws {
        for votes in VotePanels.allSmall {
            for index in votes.indices {
                var more = votes
                more[index] += 1
                let before = try Self.steep.scores(VotePanels.counted(votes))
                let after = try Self.steep.scores(VotePanels.counted(more))
                #expect(after[EntryID("E\(index)")]! >= before[EntryID("E\(index)")]!, "\(votes) \(index)")
            }
        }
    }

    @Test func withoutAnyVoteEveryScoreIsZeroAndNotTheFirst() throws {
        let scores = try Self.usual.scores(VotePanels.counted([0, 0, 0]))
        #expect(scores.values.allSatisfy { $0 == .zero })
    }

    /// Twin: counts who has more votes, one by one, and goes down a step for each.
    private func expectTwin(_ votes: [Int], step: Int64, _ rule: VotesRule, _ seed: String = "") throws {
        let scores = try rule.scores(VotePanels.counted(votes))
        for (index, own) in votes.enumerated() {
            var points: Int64 = 100_000_000
            for other in votes where other > own { points -= step }
            if points < 80_000_000 { points = 80_000_000 }
            if votes.allSatisfy({ $0 == 0 }) { points = 0 }
            #expect(scores[EntryID("E\(index)")] == Fraction(Fixed(millionths: points)), "\(votes) \(seed)")
        }
    }
}
