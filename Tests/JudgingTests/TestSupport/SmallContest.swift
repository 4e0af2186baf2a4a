@testable import Judging

func fixed(_ text: String) -> Fixed { Fixed(text)! }
func fraction(_ text: String) -> Fraction { Fraction(fixed(text)) }

/// One category with one rubric, made by hand, so that a test says only what it is about.
struct SmallContest {
    /// A second person who signed a paper.
    static let second = Second(actor: Actor(role: .supervisor, id: "chen"), proof: .paper("签-1"))

    static let song = CategoryID("song")
    static let review = RoundID("review")
    static let vote = RoundID("vote")

    static func criterion(_ id: String, max: String = "100", step: String = "0.5", weight: String = "1") -> Criterion {
        Criterion(
            id: CriterionID(id), title: Text(id), max: fixed(max), step: fixed(step), weight: fixed(weight),
            guide: .none)
    }

    static func rubric(
        _ rule: Aggregation, of column: TallyRule.Column = .totals, minimum: Int = 1,
        criteria: [Criterion] = [criterion("points")], gates: [Gate] = [], total: Rounding = Rounding(decimals: 2),
        perCriterion: Rounding = .none, weighted: Rounding = .none,
        rank: RankRule = RankRule(by: .published, ties: []), adjust: Set<Adjustment> = []
    ) -> Rubric {
        Rubric(
            id: "small", version: 1, title: nil, criteria: criteria, gates: gates,
            tally: TallyRule(
                of: column, aggregation: rule, minimum: minimum,
                round: TallyRule.Stages(
                    criteria: perCriterion, weighted: weighted, total: total, online: .none, blend: total)),
            rank: rank, adjust: adjust, ours: [])
    }

    static func entry(
        _ id: String, unit: String = "HF", factor: String = "1", bonus: String = "0", penalty: String = "0",
        state: Entry.State = .standing
    ) -> Entry {
        Entry(
            id: EntryID(id), category: song, title: id, unit: UnitID(unit), submitter: nil, details: [:],
            factor: fixed(factor), bonus: fixed(bonus), penalty: fixed(penalty), people: .digest("-"), state: state)
    }

    static func judge(_ id: String, unit: String? = nil, categories: [CategoryID] = []) -> Judge {
        Judge(
            id: JudgeID(id), unit: unit.map { UnitID($0) }, categories: categories, isChair: false,
            people: .digest("-"))
    }

    static func sheet(
        _ judge: String, _ entry: String, _ points: [String?], gates: [GateID: Bool] = [:],
        state: ScoreSheet.State = .submitted
    ) -> ScoreSheet {
        ScoreSheet(
            judge: JudgeID(judge), entry: EntryID(entry), round: review, points: points.map { $0.map(fixed) },
            gates: gates, state: state)
    }

    static func round(_ id: RoundID = review, votes: VotesRule? = nil, blend: [RoundPlan.Share]? = nil) -> RoundPlan {
        RoundPlan(
            id: id, title: nil, votes: votes, blend: blend ?? [RoundPlan.Share(source: .sheets, share: .one)],
            window: nil)
    }

    static func category(
        rounds: [RoundPlan] = [round()], panel: PanelPlan = .open, awards: Awards? = nil, recommend: Quota? = nil,
        national: NationalDesk? = nil
    ) -> CategoryPlan {
        CategoryPlan(
            id: song, title: Text("song"), rubric: "small", hosts: [], fields: [], panel: panel, rounds: rounds,
            national: national, recommend: recommend, awards: awards, notes: nil)
    }

    static let noRelations = Relations(units: UnitTree([]), declarations: [], matches: [:])

    static func standings(
        _ rubric: Rubric, entries: [Entry], judges: [Judge], sheets: [ScoreSheet], category: CategoryPlan = category(),
        relations: Relations = noRelations, recusals: Set<Pairing> = [], shortlist: Set<EntryID>? = nil
    ) throws -> Standings {
        try Standings(
            TallyInput(
                category: category, round: category.rounds[0], rubric: rubric, entries: entries, shortlist: shortlist,
                judges: judges, sheets: sheets, relations: relations, recusals: recusals))
    }
}
