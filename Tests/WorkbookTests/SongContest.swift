@testable import Judging

/// The small contest that the project's papers use as their example: four songs, five judges, two rounds.
enum SongContest {
    static let judges = (1...5).map { number in
        Judge(
            id: JudgeID("J\(number)"), unit: number == 2 ? UnitID("XC") : nil, categories: [], isChair: number == 1,
            people: .digest("-"))
    }

    static func entry(_ id: String, _ title: String, _ unit: String) -> Entry {
        Entry(
            id: EntryID(id), category: CategoryID("song"), title: title, unit: UnitID(unit), submitter: nil,
            details: [:],
            factor: .one, bonus: .zero, penalty: .zero, people: .digest("-"), state: .standing)
    }

    static func entries(firstTitle: String) -> [Entry] {
        [entry("A", firstTitle, "HF"), entry("B", "归途", "XC"), entry("C", "脊梁", "HF"), entry("D", "潮声", "HF")]
    }

    static func rubric(_ of: TallyRule.Column) -> Rubric {
        let criteria = [("theme", "主题", "Theme", 60), ("craft", "技艺", "Craft", 40)].map { id, zh, en, max in
            Criterion(
                id: CriterionID(id), title: Text(zh: zh, en: en), max: Fixed(whole: max), step: Fixed("0.5")!,
                weight: .one,
                guide: .none)
        }
        let two = Rounding(decimals: 2)
        let rule = TallyRule(
            of: of, aggregation: .trimmedMean(Trimming(low: 1, high: 1, from: 5)), minimum: of == .totals ? 3 : 1,
            round: .init(criteria: .none, weighted: .none, total: two, online: .none, blend: two))
        return Rubric(
            id: "song", version: 1, title: nil, criteria: criteria,
            gates: [Gate(id: GateID("red-line"), title: Text(zh: "红线", en: "Red line"), fail: .any, guide: .none)],
            tally: rule, rank: RankRule(by: .published, ties: [.criterion(CriterionID("theme"))]), adjust: [], ours: [])
    }

    static let marks: [ScoreSheet] = [
        ("A", [("52", "36"), ("55", "37"), ("50", "35.5"), ("54", "36"), ("53", "37")]),
        ("B", [("50", "35"), nil, ("49", "34"), ("51", "36"), ("50", "34.5")]),
        ("C", [("51", "37.5"), ("55", "40"), ("40", "30"), ("52.5", "37"), ("52", "38")]),
        ("D", [("45", "30"), nil, nil, ("44", "31"), ("46", nil)]),
    ].flatMap { (entry: String, rows: [(String, String?)?]) in
        rows.enumerated().compactMap { index, row in
            row.map { theme, craft in
                ScoreSheet(
                    judge: JudgeID("J\(index + 1)"), entry: EntryID(entry), round: RoundID("review"),
                    points: [Fixed(theme)!, craft.map { Fixed($0)! }], gates: [GateID("red-line"): true])
            }
        }
    }

    static let units = UnitTree([
        Unit(id: UnitID("AH"), name: "安徽省总工会", parent: nil, kind: nil),
        Unit(id: UnitID("HF"), name: "合肥市总工会", parent: UnitID("AH"), kind: nil),
        Unit(id: UnitID("XC"), name: "宣城市总工会", parent: UnitID("AH"), kind: nil),
    ])

    static let review = RoundPlan(
        id: RoundID("review"), title: nil, votes: nil, blend: [.init(source: .sheets, share: .one)], window: nil)
    static let vote = RoundPlan(
        id: RoundID("vote"), title: nil, votes: .shareOfLeader,
        blend: [
            .init(source: .round(RoundID("review")), share: Fixed("0.6")!),
            .init(source: .ballots, share: Fixed("0.4")!),
        ], window: nil)
    static let category = CategoryPlan(
        id: CategoryID("song"), title: Text(zh: "歌曲", en: "Song"), rubric: "song", hosts: [UnitID("XC")], fields: [],
        panel: .open, rounds: [review, vote], national: nil, recommend: Quota(count: 2, reserve: 1, confirmed: nil),
        awards: Awards(
            cap: nil, perAuthor: nil,
            grades: [
                Awards.Grade(
                    id: "first", title: Text(zh: "一等优秀作品", en: "First"), count: 1, share: nil, least: 0, floor: nil,
                    perAuthor: nil, fills: false)
            ], special: []),
        notes: nil)

    /// The result after the review, or after the vote with the review's standings beside it.
    static func result(
        of column: TallyRule.Column = .totals, voted: Bool = false, firstTitle: String = "晨光", language: Language = .zh,
        isRehearsal: Bool = false, lateReason: String? = nil
    ) throws -> (sheet: ResultSheet, earlier: [RoundID: Standings]) {
        let relations = Relations(
            units: units, declarations: [Declaration(judge: JudgeID("J2"), with: .entry(EntryID("D")))], matches: [:])
        let entries = entries(firstTitle: firstTitle)
        var input = TallyInput(
            category: category, round: review, rubric: rubric(column), entries: entries, judges: judges, sheets: marks,
            relations: relations)
        var standings = try Standings(input)
        var earlier: [RoundID: Standings] = [:]
        if voted {
            earlier = [review.id: standings]
            input.round = vote
            input.sheets = []
            input.earlier = earlier
            input.votes = [
                EntryID("A"): VoteCount(counted: 2, excluded: 1), EntryID("B"): VoteCount(counted: 1, excluded: 0),
                EntryID("C"): VoteCount(counted: 4, excluded: 0),
            ]
            standings = try Standings(input)
        }
        let sheet = ResultSheet(
            occasion: Occasion(
                isRehearsal: isRehearsal, isSealed: true, date: CivilDate("2020-09-18")!,
                lastEvent: Instant(iso: "2020-09-11T17:30:00+08:00")!, language: language),
            contest: Text(zh: "样例", en: "Sample"), notice: nil, zone: Zone(name: "Asia/Shanghai", offset: 28_800),
            standings: standings, judges: judges.map(\.id),
            authors: [
                EntryID("A"): [Author(name: "甲", role: "词", person: nil), Author(name: "乙", role: nil, person: nil)]
            ],
            units: units, order: entries.map(\.id).reversed(),
            bars: Bars(judges: judges, entries: entries, relations: relations).all, recusals: [],
            computed: AwardList([AwardList.Item("first", EntryID("A"))]), trailSize: 42,
            trailRoot: "00112233445566778899aabbccddeeff", lateReason: lateReason)
        return (sheet, earlier)
    }
}
