import Foundation
import GRDB
public import Judging
import Trail

extension ContestStore {
    /// What the papers of a day need about a round besides its result. Cost: every event is read once.
    public func daySheet(_ category: CategoryID, _ round: RoundID) throws -> DaySheet {
        let told = try toldByEvents(category, round)
        return try reading { db in
            let state = try load(db)
            let (plan, roundPlan) = try state.find(category, round)
            let names = try db.judgeNames(state)
            let person = { (judge: Judge) in
                DaySheet.Person(
                    judge: judge.id, name: names[judge.id]?.name ?? judge.id.text,
                    unit: judge.unit.flatMap { state.units[$0]?.name } ?? "", isChair: judge.isChair)
            }
            var day = DaySheet(people: state.panel(of: plan).map(person))
            day.panel = state.panels[category]
            day.alternates = (day.panel?.alternates ?? []).compactMap { state.judges[$0] }.map(person)
            let listed = state.judges.values.filter { $0.isListed(for: category) }
            day.candidates = listed.count
            let bars = Bars(judges: listed, entries: state.entries(of: category), relations: state.relations).all
            day.conflicted = Set(bars.map(\.pairing.judge)).count
            if day.panel?.by == .lot, let seed = day.panel?.seed {
                for one in day.people + day.alternates {
                    day.tickets[one.judge] = hashes.ticket("panel/\(category)/\(one.judge)", seed)
                }
            }
            day.orderSeed = plan.rounds.compactMap { state.rounds[RoundKey(category, $0.id)]?.seed }.first
            day.trials = state.trials(of: category)
            day.forms = state.forms(of: category, round)
            let standings = try db.standings(state, plan, roundPlan)
            day.cases = standings.cases
            for one in day.cases {
                day.reasons[one.matter.id] = try told.reasons[one.matter.id].flatMap { try db.vaultText($0.digest) }
            }
            if roundPlan.takesSheets { day.read = try db.readForms(day.forms, standings.rubric, told.settled) }
            day.screenings = state.screenings.filter { state.entries[$0.key]?.category == category }
            for (entry, screening) in day.screenings {
                day.screeningReasons[entry] = try screening.reason.flatMap { try db.vaultText($0.digest) }
            }
            day.measured = state.measured
            day.origin = Self.origin(contest: state.id, log: state.log)
            day.resultDigest = hashes.digest(Array(standings.csv.utf8))
            return day
        }
    }

    private struct Told {
        var settled: [String: (cells: [String: String], by: String)] = [:]
        var reasons: [String: Sealed] = [:]
    }

    private func toldByEvents(_ category: CategoryID, _ round: RoundID) throws -> Told {
        var told = Told()
        try eachEvent { _, event in
            switch event.act {
            case let act as FormSettled: told.settled[act.form] = (act.cells, event.by.description)
            case let act as CaseRuled where act.category == category && act.round == round:
                told.reasons[act.matter] = act.reason
            default: break
            }
        }
        return told
    }
}

extension Database {
    /// The forms that were read twice, as they are in the record.
    fileprivate func readForms(
        _ forms: [FormRecord], _ rubric: Rubric, _ settled: [String: (cells: [String: String], by: String)]
    ) throws -> [DaySheet.ReadForm] {
        try forms.filter(\.isSubmitted).compactMap { form in
            guard let first = try form.first.flatMap({ try grid($0.grid) }),
                let second = try form.second.flatMap({ try grid($0.grid) })
            else { return nil }
            let cells = settled[form.number]?.cells ?? [:]
            guard case .success(let grid) = rubric.settle(first, second, values: cells) else { return nil }
            return DaySheet.ReadForm(
                form: form, grid: grid, mismatches: rubric.mismatches(first, second), settled: cells,
                settler: settled[form.number]?.by ?? "")
        }
    }
}
