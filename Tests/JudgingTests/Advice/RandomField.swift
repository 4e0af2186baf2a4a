@testable import Judging

/// A small field of works with everything that may differ between contests: recusals, blanks, rules, ties, a vote.
struct RandomField {
    var category: CategoryPlan
    var rubric: Rubric
    var entries: [Entry]
    var judges: [Judge]
    var sheets: [ScoreSheet]
    var votes: [EntryID: VoteCount] = [:]
    var recusals: Set<Pairing> = []

    static let rules: [Aggregation] = [
        .mean, .median, .trimmedMean(Trimming(low: 1, high: 1, from: 5)),
        .middleSum(Trimming(low: 1, high: 0, from: 3)),
    ]

    /// Marks in halves and few of them different, so that ties at the line are common.
    init(seed: UInt64, works: Int = 9, panel: Int = 5) {
        var random = SeededRandom(seed: seed)
        let rule = Self.rules[Int.random(in: 0..<4, using: &random)]
        let hasVote = Bool.random(using: &random)
        let criteria = [
            SmallContest.criterion("a", max: "20"), SmallContest.criterion("b", max: "30", weight: "0.7"),
        ]
        let round = SmallContest.round(
            SmallContest.review, votes: hasVote ? .shareOfLeader : nil,
            blend: hasVote
                ? [
                    RoundPlan.Share(source: .sheets, share: fixed("0.7")),
                    RoundPlan.Share(source: .ballots, share: fixed("0.3")),
                ] : nil)
        category = SmallContest.category(
            rounds: [round],
            recommend: Quota(count: Int.random(in: 1..<works, using: &random), reserve: 0, confirmed: nil))
        rubric = SmallContest.rubric(
            rule, of: Bool.random(using: &random) ? .totals : .criteria, minimum: 2, criteria: criteria,
            total: Rounding(decimals: Int.random(in: 0...2, using: &random)),
            perCriterion: Bool.random(using: &random) ? .none : Rounding(decimals: 1),
            rank: RankRule(
                by: Bool.random(using: &random) ? .published : .exact,
                ties: [.criterion(CriterionID("b")), .median, .untrimmedMean, .share]),
            adjust: [.factor, .bonus, .penalty])
        entries = (0..<works).map { index in
            SmallContest.entry(
                "E\(index)", factor: index % 4 == 3 ? "0.9" : "1", bonus: index % 5 == 4 ? "1.5" : "0",
                penalty: index % 3 == 2 ? "0.5" : "0")
        }
        judges = (0..<panel).map { SmallContest.judge("J\($0)") }
        sheets = []
        for entry in entries {
            votes[entry.id] = VoteCount(counted: Int.random(in: 0...9, using: &random), excluded: 0)
            var recused = 0
            for judge in judges {
                if recused < 2, Int.random(in: 0..<6, using: &random) == 0 {
                    recusals.insert(Pairing(judge.id, entry.id))
                    recused += 1
                    if Bool.random(using: &random) { continue }
                }
                let marks = (0..<2).map { _ in
                    Fixed(millionths: Int64.random(in: 24...40, using: &random) * 500_000) as Fixed?
                }
                sheets.append(
                    ScoreSheet(judge: judge.id, entry: entry.id, round: SmallContest.review, points: marks))
            }
        }
    }

    var input: TallyInput {
        TallyInput(
            category: category, round: category.rounds[0], rubric: rubric, entries: entries, judges: judges,
            sheets: sheets, relations: SmallContest.noRelations, recusals: recusals, votes: votes)
    }

    var counting: [ScoreSheet] { sheets.filter { !recusals.contains(Pairing($0.judge, $0.entry)) } }

    func asked() throws -> [AskedRound] { [AskedRound(standings: try Standings(input), sheets: counting)] }

    func model() throws -> CutModel {
        let rounds = try asked()
        return CutModel(rounds, line: CutLine(of: rounds[0].standings)!)
    }
}

extension Standings {
    /// The works that the category's quota takes, as the recommendation does.
    var taken: Set<EntryID> {
        Set(ranked.filter { $0.rank! <= category.recommend!.count }.map(\.entry.id))
    }
}

extension CutModel {
    func taken(_ change: AskedChange = .none) throws -> Set<EntryID> {
        let sides = try sides(change)
        return Set(entries.indices.filter { sides[$0] }.map { entries[$0].id })
    }
}
