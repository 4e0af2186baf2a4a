import Testing

@testable import Judging

struct VotePointsTests {
    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("VotePoints").runVotes() }

    @Test(arguments: PointsTable.Equal.allCases)
    func isTheWorthOfThePlaceForAllSmallCounts(equal: PointsTable.Equal) throws {
        for votes in VotePanels.allSmall { try expectTwin(votes, equal) }
    }

    @Test(arguments: seeds)
    func isTheWorthOfThePlaceForRandomCounts(seed: UInt64) throws {
        for votes in VotePanels.random(seed: seed) {
            for equal in PointsTable.Equal.allCases { try expectTwin(votes, equal, "seed \(seed)") }
        }
    }

    /// Twin: writes all places down, and lets equals take theirs from the list.
    private func expectTwin(_ votes: [Int], _ equal: PointsTable.Equal, _ seed: String = "") throws {
        let points = VoteLawsTests.table.points
        let scores = try VotesRule.placementPoints(PointsTable(points: points, equal: equal)).overVotes(votes)
        let line = votes.sorted(by: >)
        for (score, own) in zip(scores, votes) {
            var taken: [Fraction] = []
            for (place, other) in line.enumerated() where other == own {
                taken.append(place < points.count ? Fraction(points[place]) : .zero)
            }
            var sum = Fraction.zero
            for one in taken { sum = try sum.adding(one) }
            var expected = equal == .same ? taken[0] : try sum.divided(by: Fraction(whole: taken.count))
            if line[0] == 0 { expected = .zero }
            #expect(score == expected, "\(votes) \(seed)")
        }
    }
}
