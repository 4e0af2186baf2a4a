import Testing

@testable import Judging

struct CutDistanceTests {
    private func standings(_ scores: [String], quota: Quota?, awards: Awards? = nil) throws -> Standings {
        try SmallContest.standings(
            SmallContest.rubric(.mean), entries: scores.indices.map { SmallContest.entry("E\($0)") },
            judges: [SmallContest.judge("J1")],
            sheets: scores.enumerated().map { SmallContest.sheet("J1", "E\($0)", [$1]) },
            category: SmallContest.category(awards: awards, recommend: quota))
    }

    private func shown(_ standings: Standings) throws -> [String] {
        try standings.ranked.map { row in
            guard let cut = try standings.cutDistance(of: row.entry.id) else { return "-" }
            return "\(row.entry.id) \(cut.isAbove ? "+" : "-")\(cut.difference.told) \(cut.other)"
        }
    }

    @Test func theLastInAndTheFirstOutMeasureEachOther() throws {
        let quota = Quota(count: 2, reserve: 0, confirmed: nil)
        #expect(
            try shown(standings(["90", "85.5", "85", "70"], quota: quota)) == [
                "E0 +5 E2", "E1 +0.5 E2", "E2 -0.5 E1", "E3 -15.5 E1",
            ])
    }

    @Test func equalsTakenInWholeAreAboveAndEqualsLeftOutAreBelow() throws {
        let scores = ["90", "85", "85", "70"]
        #expect(
            try shown(standings(scores, quota: Quota(count: 2, reserve: 0, confirmed: nil))) == [
                "E0 +20 E3", "E1 +15 E3", "E2 +15 E3", "E3 -15 E2",
            ])
        #expect(
            try shown(standings(scores, quota: Quota(count: 2, reserve: 0, confirmed: nil, tie: .shrink))) == [
                "E0 +5 E1", "E1 -5 E0", "E2 -5 E0", "E3 -20 E0",
            ])
    }

    @Test func theLineOfAwardsIsMeasuredWhereNothingIsRecommended() throws {
        let awards = ProposeAwardsTests.awards([
            ProposeAwardsTests.grade("first", count: 1), ProposeAwardsTests.grade("second", count: 1),
        ])
        let standings = try standings(["90", "80", "79.25"], quota: nil, awards: awards)
        #expect(try shown(standings) == ["E0 +10.75 E2", "E1 +0.75 E2", "E2 -0.75 E1"])
        #expect(try standings.cutDistance(of: EntryID("E0"))?.line.kind == .awards)
        #expect(try standings.cutDistance(of: EntryID("nobody")) == nil)
    }
}
