@testable import Judging

/// A larger contest for one rule of the tally and one of votes: seven judges, a dozen works, ties, gaps and odd weights.
struct RuleContest {
    let rule: Aggregation
    var column = TallyRule.Column.totals
    var votes = VotesRule.shareOfLeader

    private static let works = 12
    private static let judges = (1...7).map { number in
        Judge(id: JudgeID("J\(number)"), unit: nil, categories: [], isChair: number == 1, people: .digest("-"))
    }
    private static let entries = (1...works).map { SongContest.entry("E\($0 < 10 ? "0" : "")\($0)", "作品\($0)", "HF") }

    private var rubric: Rubric {
        let criteria = [("theme", "0.3"), ("craft", "0.7")].map { id, weight in
            Criterion(
                id: CriterionID(id), title: Text(id), max: Fixed(whole: 100), step: Fixed("0.1")!,
                weight: Fixed(weight)!, guide: .none)
        }
        let two = Rounding(decimals: 2)
        return Rubric(
            id: "rule", version: 1, title: nil, criteria: criteria, gates: [],
            tally: TallyRule(
                of: column, aggregation: rule, minimum: 3,
                round: .init(criteria: .none, weighted: .none, total: two, online: .none, blend: two)),
            rank: RankRule(by: .published, ties: [.criterion(CriterionID("theme"))]), adjust: [], ours: [])
    }

    /// Whole and tenth marks from a small pool, so that judges give equal totals by different marks; one sheet in nine is not in.
    static let marks: [ScoreSheet] = {
        var state: UInt64 = 2020
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        var sheets: [ScoreSheet] = []
        for entry in entries {
            for judge in judges where next(9) > 0 {
                let theme = Fixed(millionths: Int64(600 + 7 * next(20)) * 100_000)
                let craft = Fixed(millionths: Int64(600 + 3 * next(60) + (next(6) == 0 ? 150 : 0)) * 100_000)
                sheets.append(
                    ScoreSheet(judge: judge.id, entry: entry.id, round: RoundID("review"), points: [theme, craft]))
            }
        }
        return sheets
    }()

    func result() throws -> (sheet: ResultSheet, earlier: [RoundID: Standings]) {
        let relations = Relations(units: SongContest.units, declarations: [], matches: [:])
        let vote = RoundPlan(
            id: RoundID("vote"), title: nil, votes: votes, blend: SongContest.vote.blend, window: nil)
        var input = TallyInput(
            category: SongContest.category, round: SongContest.review, rubric: rubric, entries: Self.entries,
            judges: Self.judges, sheets: Self.marks, relations: relations)
        let review = try Standings(input)
        input.round = vote
        input.sheets = []
        input.earlier = [review.round.id: review]
        for (index, entry) in Self.entries.enumerated() {
            let counted = [9, 9, 40, 3, 0, 3, 3, 70, 12, 1, 1, 2_000][index]
            input.votes[entry.id] = VoteCount(
                counted: counted, excluded: index % 2, ratings: Ratings([Fixed(whole: index % 10): counted]))
        }
        let sheet = ResultSheet(
            occasion: Occasion(
                isRehearsal: true, isSealed: true, date: CivilDate("2020-09-18")!,
                lastEvent: Instant(iso: "2020-09-11T17:30:00+08:00")!, language: .zh),
            contest: Text(zh: "样例", en: "Sample"), notice: nil, zone: Zone(name: "Asia/Shanghai", offset: 28_800),
            standings: try Standings(input), judges: Self.judges.map(\.id), authors: [:], units: SongContest.units,
            order: Self.entries.map(\.id), bars: [], recusals: [], computed: AwardList([]), trailSize: 42,
            trailRoot: "00112233445566778899aabbccddeeff", lateReason: nil)
        return (sheet, input.earlier)
    }
}
