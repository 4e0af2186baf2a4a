import Testing

@testable import Judging

/// The laws of rules over votes, for each rule, and each law caught on a rule broken on purpose.
struct VoteLawsTests {
    static let table = PointsTable(points: [fixed("100"), fixed("90"), fixed("85"), fixed("82")], equal: .share)
    static let rules: [VotesRule] = [
        .shareOfLeader, .shareOfAll, RankStepsTests.usual, .rankLinear(first: fixed("100"), last: fixed("60")),
        .placementPoints(table), .placementPoints(PointsTable(points: table.points, equal: .same)),
    ]

    @Test(arguments: rules)
    func obeysTheLawsOfVotes(rule: VotesRule) throws {
        #expect(try VoteLaw.firstBroken(VoteLaw.all, rule.overVotes, count: 10_000) == nil)
    }

    @Test func theSharesOfAllAddUpToAHundred() throws {
        for votes in VotePanels.allSmall where votes.contains(where: { $0 > 0 }) {
            var sum = Fraction.zero
            for score in try VotesRule.shareOfAll.overVotes(votes) { sum = try sum.adding(score) }
            #expect(sum == Fraction(whole: 100), "\(votes)")
        }
    }

    @Test func aRuleByTheOrderOfTheListIsCaughtByOrder() throws {
        let broken: VoteScores = { votes in votes.indices.map { Fraction(whole: 100 - $0) } }
        #expect(try VoteLaw.orderNeverMatters.firstBroken(broken, count: 1) != nil)
        #expect(try VoteLaw.whoLeadsInVotesLeads.firstBroken(broken, count: 1) != nil)
    }

    @Test func aRuleThatFoldsAtThreeIsCaughtByOneMoreVote() throws {
        let broken: VoteScores = { votes in votes.map { Fraction(whole: $0 % 3) } }
        #expect(try VoteLaw.moreNeverGiveLess.firstBroken(broken, count: 1) != nil)
    }

    @Test func bareVotesAreCaughtByDoubling() throws {
        let broken: VoteScores = { votes in votes.map { Fraction(whole: $0) } }
        #expect(try VoteLaw.doublingKeeps.firstBroken(broken, count: 1) != nil)
    }

    @Test(arguments: rules)
    func noRuleScoresBeyondTheSpreadThatItsInfluenceIsComputedFrom(rule: VotesRule) throws {
        for votes in VotePanels.allSmall where votes.contains(where: { $0 > 0 }) {
            let (lowest, highest) = try rule.spread(entries: votes.count)
            for score in try rule.overVotes(votes) {
                #expect(score >= lowest && score <= highest, "\(votes): \(score) of \(lowest)…\(highest)")
            }
        }
    }
}
