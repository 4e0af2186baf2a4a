import Intake
import Judging
import Testing

/// The clauses of the rules of tally and votes, as they are written in the files.
struct ReadTallyRulesTests {
    private static let tally =
        "tally: {of: totals, rule: trimmed-mean, drop: {high: 1, low: 1}, dropFrom: 5, minimum: 3, round: {total: 2, blend: 2}}"
    private static let votes = "votes: share-of-leader"

    private func read(tally: String = tally, votes: String = votes) throws -> (ContestFolder?, [String]) {
        try #require(SampleContest.song.contains(Self.tally))
        try #require(SampleContest.contest.contains(Self.votes))
        let (contest, shown, _) = try ReadContestFolderTests.run([
            "contest.yaml": SampleContest.contest.replacing(Self.votes, with: votes),
            "song.yaml": SampleContest.song.replacing(Self.tally, with: tally),
        ])
        return (contest, shown)
    }

    @Test(arguments: [
        ("rule: trimmed-mean, drop: {share: 0.29}", "trimmed-mean"),
        ("rule: trimmed-mean, drop: {share: 0}, dropFrom: 7", "trimmed-mean"),
        ("rule: trimmed-mean, drop: {beyond: 15, from: median}", "trimmed-mean"),
        ("rule: trimmed-mean, drop: {beyond: 7.5, from: mean}, dropFrom: 4", "trimmed-mean"),
        ("rule: winsorized-mean, drop: {high: 1, low: 1}, dropFrom: 5", "winsorized-mean"),
        ("rule: placement-points, points: [12, 10, 8.5]", "placement-points"),
        ("rule: placement-points, points: [12, 12, 8], equal: same", "placement-points"),
        ("rule: mean-placement", "mean-placement"), ("rule: majority-of-placements", "majority-of-placements"),
    ]) func aRuleOfTheTallyIsRead(_ clause: String, _ name: String) throws {
        let (contest, shown) = try read(tally: "tally: {of: totals, \(clause)}")
        #expect(shown == [])
        #expect(contest?.rubrics["song"]?.tally.aggregation.name.rawValue == name)
    }

    @Test(arguments: [
        ("rule: trimmed-mean, drop: {share: 0.2, high: 1}", Problem.dropIsMixed(["high", "share"])),
        ("rule: trimmed-mean, drop: {share: 1}", .shareOutside(.one)),
        ("rule: trimmed-mean, drop: {beyond: 15}", .missingKey("from")),
        ("rule: trimmed-mean, drop: {beyond: 15, from: middle}", .notOneOf("middle", choices: ["median", "mean"])),
        ("rule: winsorized-mean, drop: {share: 0.2}", .keyNotForRule("share", rule: "winsorized-mean")),
        ("rule: middle-sum, drop: {beyond: 3, from: mean}", .keyNotForRule("beyond", rule: "middle-sum")),
        ("rule: mean-placement, drop: {high: 1}", .ruleDropsNothing("mean-placement")),
        ("rule: mean, points: [3, 2]", .keyNotForRule("points", rule: "mean")),
        ("rule: placement-points", .missingKey("points")),
        ("rule: placement-points, points: []", .missingKey("points")),
        ("rule: placement-points, points: [3, 4]", .pointsRise(Fixed(whole: 4), after: Fixed(whole: 3))),
        ("rule: placement-points, points: [3, -1]", .pointsBelowZero(Fixed(whole: -1))),
        ("rule: placement-points, points: [3], equal: half", .notOneOf("half", choices: ["share", "same"])),
    ]) func aClauseThatSaysNothingOrTooMuchIsRefused(_ clause: String, _ problem: Problem) throws {
        let (contest, shown) = try read(tally: "tally: {of: totals, \(clause)}")
        #expect(contest == nil)
        #expect(shown.count == 1 && shown[0].hasSuffix(" \(problem)"), "\(problem) is not \(shown)")
    }

    @Test func placementsAreOfTotals() throws {
        let (contest, shown) = try read(tally: "tally: {of: criteria, rule: mean-placement}")
        #expect(contest == nil)
        #expect(shown.contains { $0.hasSuffix(" \(Problem.placementsNeedTotals("mean-placement"))") }, "\(shown)")
    }

    @Test(arguments: [
        "share-of-all", "{rank-linear: {first: 100, last: 60}}", "{placement-points: {points: [100, 90], equal: same}}",
        "{ratings: {max: 10}}", "{ratings: {max: 5, drop: {share: 0.2}}}",
    ]) func aRuleOfVotesIsRead(_ clause: String) throws {
        let (contest, shown) = try read(votes: "votes: \(clause)")
        #expect(shown == [])
        #expect(contest?.plan.categories[0].rounds[1].votes != nil)
    }

    @Test(arguments: [
        ("{rank-linear: {first: 60, last: 100}}", Problem.lastAboveFirst(Fixed(whole: 100), first: Fixed(whole: 60))),
        ("{ratings: {max: 0}}", .notPositive(.zero)), ("{ratings: {max: 10, drop: {share: 1}}}", .shareOutside(.one)),
        ("ratings", .expectedMap), ("{share-of-all: {first: 1}}", .expectedText),
    ]) func aRuleOfVotesThatCanNotBeIsRefused(_ clause: String, _ problem: Problem) throws {
        let (contest, shown) = try read(votes: "votes: \(clause)")
        #expect(contest == nil)
        #expect(shown.contains { $0.hasSuffix(" \(problem)") }, "\(problem) is not among \(shown)")
    }
}
