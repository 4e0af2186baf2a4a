import Testing

@testable import Judging

/// The model is no second arithmetic: whatever it is asked, the standings of a contest made so say the same.
struct CutModelTests {
    static let fields = seeds.flatMap { seed in (0..<25).map { seed &+ $0 &* 7919 } }

    @Test(arguments: fields)
    func repeatsTheStandingsAndTheirLine(seed: UInt64) throws {
        let field = RandomField(seed: seed)
        let model = try field.model()
        #expect(try model.repeatsItsStandings(), "seed \(seed)")
        #expect(try model.taken() == Standings(field.input).taken, "seed \(seed)")
    }

    /// What advice does not make anew stands where the standings left it, lots and group steps among them.
    @Test(arguments: seeds, [CutTie.extend, .shrink])
    func keepsThePlacesThatGroupsAndLotsGave(seed: UInt64, tie: CutTie) throws {
        var random = SeededRandom(seed: seed)
        let chains: [[TieStep]] = [[.moreFirsts, .headToHead], [.headToHead, .lot], [.offline, .moreFirsts, .lot]]
        for field in TiedField.random(seed: seed, count: 40) {
            for chain in chains {
                let count = Int.random(in: 1...field.marks.count, using: &random)
                let standings = try field.standings(
                    chain, ticket: { Hashes.standIn.ticket($0.text, "1") },
                    quota: Quota(count: count, reserve: 0, confirmed: nil, tie: tie), shuffling: &random)
                let asked = AskedRound(standings: standings, sheets: field.sheets)
                let model = CutModel([asked], line: try #require(CutLine(of: standings)))
                let sides = try model.sides(.none)
                let above = Set(zip(model.entries, sides).filter { $0.1 }.map { $0.0.id })
                #expect(above == standings.aboveTheLine, "seed \(seed) \(chain) \(field.marks)")
            }
        }
    }

    @Test(arguments: fields)
    func aJudgeLeftOutIsAContestWithoutTheJudge(seed: UInt64) throws {
        let field = RandomField(seed: seed)
        let model = try field.model()
        for (change, asked) in try model.changes(channels: [:]) {
            guard case .withoutJudge(let judge) = change else { continue }
            var without = field.input
            // An entry that would be left with too few keeps its score, and so its sheets.
            let kept = Set(
                field.entries.map(\.id).filter { entry in
                    field.counting.count { $0.entry == entry && $0.judge != judge } < 2
                })
            without.sheets.removeAll { $0.judge == judge && !kept.contains($0.entry) }
            #expect(try model.taken(asked) == Standings(without).taken, "seed \(seed) without \(judge)")
        }
    }

    @Test(arguments: fields)
    func aResampleIsAContestWhereDrawnJudgesSitAgain(seed: UInt64) throws {
        let field = RandomField(seed: seed)
        let model = try field.model()
        var chance = SeededChance(digits: String(seed))!
        for _ in 0..<5 {
            var change = AskedChange.none
            change.draws = [chance.resample(field.judges.count)]
            var again = field.input
            again.judges = []
            again.sheets = []
            again.recusals = []
            for (index, judge) in field.judges.enumerated() {
                for seat in 0..<change.draws![0][index] {
                    let id = JudgeID("\(judge.id)-\(seat)")
                    again.judges.append(SmallContest.judge(id.text))
                    for sheet in field.counting where sheet.judge == judge.id {
                        again.sheets.append(
                            ScoreSheet(judge: id, entry: sheet.entry, round: sheet.round, points: sheet.points))
                    }
                }
            }
            let short = Dictionary(grouping: again.sheets, by: \.entry).filter { $0.value.count < 2 }
            guard short.isEmpty, Set(again.sheets.map(\.entry)).count == field.entries.count else { continue }
            #expect(try model.taken(change) == Standings(again).taken, "seed \(seed)")
        }
    }

    @Test(arguments: fields)
    func anotherBlendOrRuleIsAContestWithThatBlendOrRule(seed: UInt64) throws {
        let field = RandomField(seed: seed)
        let model = try field.model()
        for (change, asked) in try model.changes(channels: [:]) {
            var other = field.input
            let rule: Aggregation
            switch change {
            case .blend:
                other.round = SmallContest.round(
                    votes: field.input.round.votes,
                    blend: zip(field.input.round.blend, asked.shares!).map {
                        RoundPlan.Share(source: $0.source, share: $1)
                    })
                rule = field.rubric.tally.aggregation
            case .trimming: rule = asked.rule!(field.rubric.tally.aggregation)
            default: continue
            }
            let rubric = field.rubric
            let stages = rubric.tally.round
            other.rubric = SmallContest.rubric(
                rule, of: rubric.tally.of, minimum: 2, criteria: rubric.criteria, total: stages.total,
                perCriterion: stages.criteria, rank: rubric.rank, adjust: rubric.adjust)
            #expect(try model.taken(asked) == Standings(other).taken, "seed \(seed) \(change)")
        }
    }

    @Test(arguments: fields)
    func aChannelLeftOutIsAVoteWithoutItsBallots(seed: UInt64) throws {
        let field = RandomField(seed: seed)
        let web = Dictionary(uniqueKeysWithValues: field.votes.map { ($0.key, $0.value.counted / 2) })
        let model = try field.model()
        let changes = try model.changes(channels: ["web": web])
        let asked = try #require(changes.first { $0.0 == .withoutChannel("web") }).1
        var without = field.input
        without.votes = Dictionary(
            uniqueKeysWithValues: field.votes.map {
                ($0.key, VoteCount(counted: $0.value.counted - web[$0.key]!, excluded: 0))
            })
        #expect(try model.taken(asked) == Standings(without).taken, "seed \(seed)")
    }
}
