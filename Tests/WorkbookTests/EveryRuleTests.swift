import Foundation
import Testing

@testable import Judging
@testable import Workbook

/// An inner book for each rule. With PINGSHEN_BOOKS=DIR they are left there, for `scripts/check-workbooks.py DIR`.
@Suite struct EveryRuleTests {
    private static let three = Trimming(low: 1, high: 1, from: 3)
    private static let table = [25, 18, 15, 12, 10].map { Fixed(whole: $0) }

    static let rules: [(name: String, rule: Aggregation)] = [
        ("mean", .mean), ("median", .median), ("trimmed", .trimmedMean(three)), ("middle-sum", .middleSum(three)),
        ("share", .shareTrimmedMean(ShareTrimming(share: Fixed("0.29")!, from: 1))),
        ("share-from", .shareTrimmedMean(ShareTrimming(share: Fixed("0.6")!, from: 7))),
        ("near-median", .distanceTrimmedMean(DistanceTrimming(beyond: Fixed("5")!, centre: .median, from: 1))),
        ("near-mean", .distanceTrimmedMean(DistanceTrimming(beyond: Fixed("7.5")!, centre: .mean, from: 6))),
        ("winsorized", .winsorizedMean(Trimming(low: 1, high: 2, from: 5))),
        ("points", .placement(.points(PointsTable(points: table, equal: .share)))),
        ("points-same", .placement(.points(PointsTable(points: table, equal: .same)))),
        ("mean-placement", .placement(.mean)), ("majority", .placement(.majority)),
    ]
    static let votes: [(name: String, rule: VotesRule)] = [
        ("leader", .shareOfLeader), ("all", .shareOfAll),
        ("steps", .rankSteps(first: Fixed(whole: 100), step: Fixed("2.5")!, floor: Fixed(whole: 80))),
        ("linear", .rankLinear(first: Fixed(whole: 100), last: Fixed(whole: 61))),
        ("points", .placementPoints(PointsTable(points: table, equal: .share))),
        ("ratings", .ratings(max: Fixed(whole: 10), trimming: ShareTrimming(share: Fixed("0.2")!, from: 1))),
    ]

    private func write(_ contest: RuleContest, _ name: String) throws {
        let kept = ProcessInfo.processInfo.environment["PINGSHEN_BOOKS"]
        let folder =
            kept.map { URL(fileURLWithPath: $0) }
            ?? FileManager.default.temporaryDirectory.appendingPathComponent("books-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("\(name).xlsx").path
        let (sheet, earlier) = try contest.result()
        #expect(sheet.standings.ranked.count >= 10)
        try InternalBook(sheet, paper: .results, marks: RuleContest.marks, earlier: earlier).write(to: path)
        #expect(FileManager.default.fileExists(atPath: path))
        if kept == nil { try FileManager.default.removeItem(at: folder) }
    }

    @Test(arguments: rules.indices) func hasABookOverTotals(_ index: Int) throws {
        let (name, rule) = Self.rules[index]
        try write(RuleContest(rule: rule), "totals-\(name)")
    }

    @Test(arguments: rules.indices) func hasABookOverCriteriaWhereItTalliesThem(_ index: Int) throws {
        let (name, rule) = Self.rules[index]
        guard rule.placement == nil else { return }
        try write(RuleContest(rule: rule, column: .criteria), "criteria-\(name)")
    }

    @Test(arguments: votes.indices) func hasABookOfVotes(_ index: Int) throws {
        let (name, rule) = Self.votes[index]
        try write(RuleContest(rule: .mean, votes: rule), "votes-\(name)")
    }
}
