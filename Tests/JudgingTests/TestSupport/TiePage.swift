import Foundation
import Testing

@testable import Judging

extension RulePage {
    /// Runs each example of a step of the chain: its equals are works whose totals the page gives, judge by judge.
    func runChain() throws {
        for example in examples {
            let chain = try #require(TieStep(example["chain", default: ""]))
            let names = example["equals", default: ""].split(separator: ";").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            var sheets: [ScoreSheet] = []
            for (key, marks) in example where key.hasPrefix("judge ") {
                for part in marks.split(separator: ";") {
                    let words = part.split(separator: " ").map(String.init)
                    sheets.append(SmallContest.sheet(String(key.dropFirst(6)), words[0], [words[1]]))
                }
            }
            let rubric = SmallContest.rubric(.mean, rank: RankRule(by: .published, ties: [chain]))
            let judges = Set(sheets.map(\.judge)).sorted().map { SmallContest.judge($0.text) }
            let standings = try SmallContest.standings(
                rubric, entries: names.map { SmallContest.entry($0) }, judges: judges, sheets: sheets)
            let tickets = example["tickets", default: ""].split(separator: ";").map { $0.split(separator: " ") }
            let tie = TieChain(
                rubric, ranked: standings.rows, rulings: [:],
                tickets: Dictionary(uniqueKeysWithValues: tickets.map { (EntryID(String($0[0])), String($0[1])) }))
            var stages: [TieStage] = []
            let ranked = tie.part(Array(standings.rows.indices), first: 1) { stages.append($0) }
            if let values = example["values"] {
                let shown = names.map { "\($0) \(stages[0][EntryID($0)]!)" }
                #expect(shown.joined(separator: "; ") == values)
            }
            let places = names.map { name in
                "\(name) \(ranked.first { standings.rows[$0.row].entry.id.text == name }!.rank)"
            }
            #expect(places.joined(separator: "; ") == example["places"])
        }
    }
}
