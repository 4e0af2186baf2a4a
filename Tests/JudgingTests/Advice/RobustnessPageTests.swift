import Testing

@testable import Judging

/// The worked examples of `docs/rules/robustness.md`.
struct RobustnessPageTests {
    @Test func theExamplesOfThePageHold() throws {
        var run = 0
        for example in try RulePage("robustness").examples {
            if let marks = example["marks"] { try holdCut(example, marks) }
            if let ratings = example["ratings"] { holdAgreement(example, Self.ratings(ratings)) }
            run += 1
        }
        #expect(run == 6)
    }

    private func holdCut(_ example: [String: String], _ marks: String) throws {
        let works = marks.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
        let sheets = works.flatMap { work in
            work.dropFirst().enumerated().map { SmallContest.sheet("J\($0 + 1)", work[0], [$1]) }
        }
        let name = try #require(Aggregation.Name(rawValue: example["rule", default: ""]))
        let nothing = Trimming(low: 0, high: 0, from: 1)
        let rule = try #require(Aggregation(name, .counts(nothing), points: nil))
        let quota = try #require(Int(example["quota", default: ""]))
        let standings = try SmallContest.standings(
            SmallContest.rubric(rule),
            entries: works.map { SmallContest.entry($0[0]) },
            judges: (1..<works[0].count).map { SmallContest.judge("J\($0)") }, sheets: sheets,
            category: SmallContest.category(recommend: Quota(count: quota, reserve: 0, confirmed: nil)))
        let line = try #require(CutLine(of: standings))
        let advice = try #require(
            try CutAdvice([AskedRound(standings: standings, sheets: sheets)], line: line, seed: "1"))
        let rows = advice.rows.sorted { $0.standing.entry.id < $1.standing.entry.id }
        #expect(
            rows.map { "\($0.standing.entry.id) \($0.firmness.rawValue)" }.joined(separator: "; ")
                == example["verdicts"])
        #expect(
            rows.map { "\($0.standing.entry.id) \(Self.shown($0.changes.first))" }.joined(separator: "; ")
                == example["least"])
    }

    private func holdAgreement(_ example: [String: String], _ ratings: RatingMatrix) {
        if let alpha = example["alpha"] {
            let found = KrippendorffAlpha.allCases.map { "\($0.rawValue) \(Self.shown($0(ratings), 1000))" }
            #expect(found.joined(separator: "; ") == alpha)
        }
        if let icc = example["icc"] {
            let found = IntraclassCorrelation.Form.allCases.map {
                "\($0.rawValue) \(Self.shown(IntraclassCorrelation(ratings)?[$0], 100))"
            }
            #expect(found.joined(separator: "; ") == icc)
        }
    }

    private static func shown(_ change: CutChange?) -> String {
        switch change {
        case .slip(let entry, let judge, _, let from, let to): "\(judge) \(entry) \(from)→\(to)"
        case .withoutJudge(let judge): "without \(judge)"
        case nil: "—"
        case .some(let other): "\(other)"
        }
    }

    private static func shown(_ value: Double?, _ unit: Double) -> String {
        value.map { "\(($0 * unit).rounded() / unit)" } ?? "—"
    }

    private static func ratings(_ text: String) -> RatingMatrix {
        RatingMatrix(text.split(separator: ";").map { row in row.split(separator: " ").map { Double($0) } })
    }
}
