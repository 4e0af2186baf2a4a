@testable import Judging

extension SmallContest {
    static let now = Instant(iso: "2020-09-10T09:00:00+08:00")!

    /// The contest as the record would leave it: units of a province, two works, four judges asked about conflicts.
    static func state(category: CategoryPlan = category(), rubric: Rubric = rubric(.mean)) -> ContestState {
        let plan = ContestPlan(
            id: "sample", title: Text("sample"), timezone: "Asia/Shanghai", notice: nil, calendar: [], holidays: [],
            workdays: [], units: [], categories: [category])
        var state = ContestState(
            id: "sample", log: "sample", isRehearsal: true, zone: Zone(name: "Asia/Shanghai", offset: 28_800),
            plan: plan, planDocument: "plan", lastEvent: now)
        state.adopted["small"] = AdoptedRubric(rubric: rubric, document: "rubric")
        state.documents["rubric"] = rubric
        for (id, parent) in [("AH", nil), ("HF", "AH"), ("XC", "AH")] as [(String, String?)] {
            let unit = Unit(id: UnitID(id), name: id, parent: parent.map { UnitID($0) }, kind: nil)
            state.units[unit.id] = unit
        }
        for id in ["A", "B"] { state.entries[EntryID(id)] = entry(id, unit: id == "A" ? "HF" : "XC") }
        for id in ["J1", "J2", "J3", "J4"] {
            state.judges[JudgeID(id)] = judge(id)
            state.declarations.append(Declaration(judge: JudgeID(id), with: nil))
        }
        return state
    }
}

extension ContestState {
    mutating func set(_ round: RoundID, _ state: RoundState, in category: CategoryID = SmallContest.song) {
        let key = RoundKey(category, round)
        rounds[key] = RoundRecord(
            key: key, state: state, rubricDocument: "rubric", order: [], lastEvent: SmallContest.now)
    }
}

extension Decision {
    var problems: [Problem] {
        if case .refused(let refusal) = self {
            refusal.findings.filter { $0.severity == .error }.map(\.problem)
        } else {
            []
        }
    }

    var acceptance: Acceptance? {
        if case .accepted(let acceptance) = self { acceptance } else { nil }
    }
}
