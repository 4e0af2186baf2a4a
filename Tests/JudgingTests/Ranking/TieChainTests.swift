import Testing

@testable import Judging

struct TieChainTests {
    private static let chains: [[TieStep]] = [
        [.moreFirsts, .headToHead], [.headToHead, .moreFirsts], [.moreFirsts, .headToHead, .share, .exact],
    ]
    private static let ticket: @Sendable (EntryID) -> String = { Hashes.standIn.ticket($0.text, "1") }

    /// Twin: the chain from its definition, over definitions of its steps.
    @Test(arguments: seeds)
    func eachStepActsOnTheStillEqualOnly(seed: UInt64) throws {
        let firsts = (definition: TiedField.firsts, again: false)
        let duels = (definition: TiedField.duels, again: true)
        for field in TiedField.random(seed: seed, count: 80) {
            let all = Array(field.marks.indices)
            let one = try field.standings(Self.chains[0])
            #expect(TiedField.parts(one) == field.twin(all, [firsts, duels]), "seed \(seed) \(field.marks)")
            let two = try field.standings(Self.chains[1])
            #expect(TiedField.parts(two) == field.twin(all, [duels, firsts]), "seed \(seed) \(field.marks)")
        }
    }

    @Test(arguments: seeds)
    func theOrderOfWorksJudgesAndSheetsNeverMatters(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for field in TiedField.random(seed: seed, count: 30) {
            for chain in Self.chains + [[.median, .lot], [.headToHead, .lot]] {
                let one = try field.standings(chain, ticket: Self.ticket, shuffling: &random)
                let two = try field.standings(chain, ticket: Self.ticket, shuffling: &random)
                #expect(one.rows == two.rows, "seed \(seed) \(chain) \(field.marks)")
                #expect(one.tieStages == two.tieStages, "seed \(seed) \(chain)")
            }
        }
    }

    @Test(arguments: seeds)
    func aConstantForOneJudgeAndEveryJudgeTwiceChangeNothing(seed: UInt64) throws {
        for field in TiedField.random(seed: seed, count: 40) {
            for chain in Self.chains {
                let parts = TiedField.parts(try field.standings(chain))
                let raised = TiedField(
                    marks: field.marks.map { row in row.enumerated().map { $0 == 0 ? $1.map { $0 + 3 } : $1 } })
                // Sheets on all works by this judge, so that the constant reaches every one.
                if field.marks.allSatisfy({ $0[0] != nil }), raised.marks.joined().allSatisfy({ ($0 ?? 0) < 10 }),
                    field.marks[0].count > 2
                {
                    let after = try raised.standings(chain)
                    if Set(after.ranked.map(\.score)).count == 1 {
                        #expect(TiedField.parts(after) == parts, "seed \(seed) \(field.marks)")
                    }
                }
                let doubled = TiedField(marks: field.marks.map { $0 + $0 })
                #expect(TiedField.parts(try doubled.standings(chain)) == parts, "seed \(seed) \(field.marks)")
            }
        }
    }

    @Test func theStagesTellWhatEachStepSaw() throws {
        let field = TiedField(marks: [[2, 0], [0, 2], [0, 0]])
        let stages = try field.standings([.moreFirsts, .headToHead]).tieStages
        #expect(stages.map(\.step) == [.moreFirsts, .headToHead])
        #expect(stages.map(\.place) == [1, 1])
        #expect(stages[0].values.map { "\($0.entry) \($0.value)" } == ["E0 1", "E1 1", "E2 0"])
        #expect(stages[1].values.map { "\($0.entry) \($0.value)" } == ["E0 0.5", "E1 0.5"])
    }

    /// Whatever the stages say, the standings have done: replaying them gives the ranks.
    @Test(arguments: seeds)
    func theStagesAddUpToTheRanks(seed: UInt64) throws {
        for field in TiedField.random(seed: seed, count: 40) {
            let standings = try field.standings([.moreFirsts, .headToHead, .median])
            var places = Dictionary(uniqueKeysWithValues: standings.ranked.map { ($0.entry.id, 1) })
            for stage in standings.tieStages {
                for one in stage.values {
                    places[one.entry] = stage.place + stage.values.count { $0.value > one.value }
                }
            }
            for row in standings.ranked { #expect(places[row.entry.id] == row.rank, "seed \(seed) \(field.marks)") }
        }
    }

    @Test func onlineOfflineAndBonusPartByTheEntrysOwnNumbers() throws {
        let rounds = [
            SmallContest.round(),
            SmallContest.round(
                SmallContest.vote, votes: .shareOfLeader,
                blend: [
                    RoundPlan.Share(source: .round(SmallContest.review), share: fixed("0.5")),
                    RoundPlan.Share(source: .ballots, share: fixed("0.5")),
                ]),
        ]
        let category = SmallContest.category(rounds: rounds)
        func ranked(_ ties: [TieStep], adjust: Set<Adjustment> = []) throws -> [String] {
            let rubric = SmallContest.rubric(.mean, rank: RankRule(by: .published, ties: ties), adjust: adjust)
            let entries = [SmallContest.entry("A", bonus: "2"), SmallContest.entry("B", bonus: "1")]
            let input = TallyInput(
                category: category, round: rounds[0], rubric: rubric, entries: entries,
                judges: [SmallContest.judge("J1")],
                sheets: zip(["A", "B"], adjust.isEmpty ? ["50", "100"] : ["48", "99"]).map {
                    SmallContest.sheet("J1", $0, [$1])
                }, relations: SmallContest.noRelations)
            var vote = input
            vote.round = rounds[1]
            vote.earlier = [SmallContest.review: try Standings(input)]
            vote.votes = [
                EntryID("A"): VoteCount(counted: 10, excluded: 0), EntryID("B"): VoteCount(counted: 5, excluded: 0),
            ]
            return RankTests.shown(try Standings(vote))
        }
        #expect(try ranked([]) == ["1 A shared", "1 B shared"])
        #expect(try ranked([.online]) == ["1 A online", "2 B online"])
        #expect(try ranked([.offline]) == ["1 B offline", "2 A offline"])
        #expect(try ranked([.bonus]) == ["1 A shared", "1 B shared"], "a bonus that the rubric does not count")
        #expect(try ranked([.bonus], adjust: [.bonus]) == ["1 A bonus", "2 B bonus"])
    }
}
