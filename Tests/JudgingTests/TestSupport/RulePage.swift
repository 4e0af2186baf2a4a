import Foundation
import Testing

@testable import Judging

/// A page of `docs/rules/` and its worked examples: fenced blocks that begin with ```` ```example ````.
struct RulePage {
    let examples: [[String: String]]

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    init(_ rule: String) throws {
        let text = try String(contentsOf: Self.root.appending(path: "docs/rules/\(rule).md"), encoding: .utf8)
        examples = text.components(separatedBy: "```example\n").dropFirst().map { block in
            var fields: [String: String] = [:]
            for line in block.components(separatedBy: "```")[0].split(separator: "\n") {
                let parts = line.split(separator: ":", maxSplits: 1)
                fields[parts[0].trimmingCharacters(in: .whitespaces)] =
                    parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
            }
            return fields
        }
        try #require(!examples.isEmpty, "docs/rules/\(rule).md has no worked example")
    }

    /// Runs each example of a rule over marks and holds `score`, `published` and `dropped` against the page.
    func runMarks() throws {
        for example in examples {
            let rule = try aggregation(example)
            let panel = MarkedPanel(
                try pairs(example["marks", default: ""]).map { (judge: $0.0, points: try #require(Fixed($0.1))) })
            let tally = try panel.tally(rule)
            #expect(tally.panel?.description == example["score"])
            #expect(tally.offline?.text(decimals: 2) == example["published"])
            let dropped = tally.dropped.map { "\($0.judge) \($0.value.shortest) \($0.end.rawValue)" }
            #expect(dropped.joined(separator: "; ") == example["dropped"])
        }
    }

    /// Runs each example of a rule over placements: a line `judge J1: A 90; B 85` for each judge, then `scores`.
    func runField() throws {
        for example in examples {
            let field = MarkedField(
                rows: try example.filter { $0.key.hasPrefix("judge ") }.flatMap { judge, marks in
                    try pairs(marks).map { entry, points in
                        MarkedField.Row(
                            judge: String(judge.dropFirst(6)), entry: entry, points: try #require(Fixed(points)))
                    }
                })
            let rule = try #require(try aggregation(example).placement)
            let scores = try field.scores(rule)
            let shown = scores.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            #expect(shown.joined(separator: "; ") == example["scores"])
            let standings = try field.standings(aggregation(example))
            let published = standings.ranked.map { "\($0.entry.id) \($0.rank!) \($0.score!.text(decimals: 2))" }
            #expect(published.joined(separator: "; ") == example["standings"])
        }
    }

    private func aggregation(_ example: [String: String]) throws -> Aggregation {
        let name = try #require(Aggregation.Name(rawValue: example["rule", default: ""]))
        let low = example["drop low"].flatMap { Int($0) } ?? 0
        let high = example["drop high"].flatMap { Int($0) } ?? 0
        let from = example["drop from"].flatMap { Int($0) }
        var drop = DropClause.counts(Trimming(low: low, high: high, from: from ?? low + high + 1))
        if let share = example["drop share"].flatMap({ Fixed($0) }) {
            drop = .share(ShareTrimming(share: share, from: from ?? 1))
        }
        if let beyond = example["drop beyond"].flatMap({ Fixed($0) }) {
            let centre = try #require(DistanceTrimming.Centre(rawValue: example["from", default: ""]))
            drop = .distance(DistanceTrimming(beyond: beyond, centre: centre, from: from ?? 1))
        }
        let points = try table(example)
        return try #require(Aggregation(name, drop, points: points))
    }

    private func table(_ example: [String: String]) throws -> PointsTable? {
        guard let points = example["points"] else { return nil }
        return PointsTable(
            points: try points.split(separator: " ").map { try #require(Fixed(String($0))) },
            equal: try #require(PointsTable.Equal(rawValue: example["equal"] ?? "share")))
    }

    private func votesRule(_ example: [String: String]) throws -> VotesRule {
        let number = { (key: String) in try #require(Fixed(example[key, default: ""])) }
        switch VotesRule.Name(rawValue: example["rule", default: ""]) {
        case .shareOfLeader: return .shareOfLeader
        case .shareOfAll: return .shareOfAll
        case .rankSteps:
            return .rankSteps(first: try number("first"), step: try number("step"), floor: try number("floor"))
        case .rankLinear: return .rankLinear(first: try number("first"), last: try number("last"))
        case .placementPoints: return .placementPoints(try #require(try table(example)))
        case .ratings:
            return .ratings(max: try number("max"), trimming: ShareTrimming(share: try number("drop share"), from: 1))
        case nil:
            Issue.record("no rule of votes is called \(example["rule"] ?? "nothing")")
            return .shareOfLeader
        }
    }

    /// Runs each example of a rule over votes and holds the scores against the page.
    func runVotes() throws {
        for example in examples {
            let votes = try pairs(example["votes", default: ""]).map { (EntryID($0.0), try #require(Int($0.1))) }
            let scores = try votesRule(example).scores(Dictionary(uniqueKeysWithValues: votes))
            let shown = votes.map { "\($0.0) \(scores[$0.0]!.text(decimals: 2))" }.joined(separator: "; ")
            #expect(shown == example["scores"])
        }
    }

    /// Runs each example of a rule over rated ballots: a line `ballots A: 9 8 10` for each entry, then `scores`.
    func runRatings() throws {
        for example in examples {
            var ratings: [EntryID: Ratings] = [:]
            for (key, points) in example where key.hasPrefix("ballots ") {
                let entry = EntryID(String(key.dropFirst(8)))
                ratings[entry] = Ratings()
                for one in points.split(separator: " ") { ratings[entry]!.add(try #require(Fixed(String(one)))) }
            }
            let scores = try votesRule(example).scores(ratings.mapValues(\.ballots), ratings: ratings)
            let shown = scores.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.text(decimals: 2))" }
            #expect(shown.joined(separator: "; ") == example["scores"])
        }
    }

    private func pairs(_ text: String) throws -> [(String, String)] {
        try text.split(separator: ";").map { part in
            let words = part.split(separator: " ")
            try #require(words.count == 2, "a pair is a name and a number: \(part)")
            return (String(words[0]), String(words[1]))
        }
    }
}
