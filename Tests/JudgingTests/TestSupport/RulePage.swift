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
            let name = try #require(Aggregation.Name(rawValue: example["rule", default: ""]))
            let low = example["drop low"].flatMap { Int($0) } ?? 0
            let high = example["drop high"].flatMap { Int($0) } ?? 0
            let from = example["drop from"].flatMap { Int($0) } ?? low + high + 1
            let rule = Aggregation(name, Trimming(low: low, high: high, from: from))
            let panel = MarkedPanel(
                try pairs(example["marks", default: ""]).map { (judge: $0.0, points: try #require(Fixed($0.1))) })
            let tally = try panel.tally(rule)
            #expect(tally.panel?.description == example["score"])
            #expect(tally.offline?.text(decimals: 2) == example["published"])
            let dropped = tally.dropped.map { "\($0.judge) \($0.value.shortest) \($0.end.rawValue)" }
            #expect(dropped.joined(separator: "; ") == example["dropped"])
        }
    }

    /// Runs each example of a rule over votes and holds the scores against the page.
    func runVotes() throws {
        for example in examples {
            let votes = try pairs(example["votes", default: ""]).map { (EntryID($0.0), try #require(Int($0.1))) }
            let rule: VotesRule
            switch example["rule"] {
            case "share-of-leader": rule = .shareOfLeader
            case "rank-steps":
                let number = { (key: String) in try #require(Fixed(example[key, default: ""])) }
                rule = .rankSteps(first: try number("first"), step: try number("step"), floor: try number("floor"))
            case let other:
                Issue.record("no rule of votes is called \(other ?? "nothing")")
                return
            }
            let scores = try rule.scores(Dictionary(uniqueKeysWithValues: votes))
            let shown = votes.map { "\($0.0) \(scores[$0.0]!.text(decimals: 2))" }.joined(separator: "; ")
            #expect(shown == example["scores"])
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
