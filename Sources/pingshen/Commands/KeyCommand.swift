import ArgumentParser
import Judging
import Store

struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract:
            "A clerk keys one judge's paper form; another keys it again, blind; what differs is settled by a third look."
    )

    @Option(help: "1 for the first reading, 2 for the second, by another person.") var pass: Int?
    @Flag(help: "Settles what the two readings differ in, by a third look at the paper.") var settle = false
    @Option(help: "The judge whose form it is.") var judge: String
    @Option(help: "The category; else the one open round with a form of this judge.") var category: String?
    @Option(help: "The round; else the open one.") var round: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A settled cell, without asking: 1001/craft=25.5. May be repeated.", valueName: "cell=value")
    )
    var set: [String] = []
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (pass == nil) == settle else { throw ValidationError("Give either --pass 1, --pass 2 or --settle.") }
        if let pass, pass != 1, pass != 2 { throw ValidationError("--pass is 1 or 2; got \(pass).") }
        for text in set where !text.contains("=") { throw ValidationError("--set takes cell=value; got \(text).") }
    }

    func run() throws {
        try common.permit(.clerk, .organizer, .supervisor)
        let store = try common.open()
        let state = try store.state()
        let form = try find(state)
        guard let plan = state.plan.category(form.category), let rubric = state.rubric(of: plan, round: form.round)
        else {
            throw Refusal(.unknownCategory(form.category.text, known: []))
        }
        let paper = KeyedForm(
            store: store, state: state, form: form, category: plan, rubric: rubric, rows: state.rows(of: form),
            common: common)
        if let pass {
            try refuse(pass, form)
            try KeySession(paper: paper, pass: pass).run()
        } else {
            try SettleSession(paper: paper, given: set).run()
        }
    }

    /// Says at once, and not after forty rows, that this reading can not be taken.
    private func refuse(_ pass: Int, _ form: FormRecord) throws {
        if form.isSubmitted || form.second != nil { throw Refusal(.formIsKeyed(form.number)) }
        if pass == 2, form.first == nil { throw Refusal(.firstPassMissing(form.number)) }
        if pass == 2, form.first?.clerk == common.actor { throw Refusal(.sameKeyer(common.actor.description)) }
        if pass == 1, let clerk = form.first?.clerk, clerk != common.actor { throw Refusal(.formIsKeyed(form.number)) }
    }

    private func find(_ state: ContestState) throws -> FormRecord {
        let judge = JudgeID(judge)
        guard state.judges[judge] != nil else { throw Refusal(.unknownJudge(self.judge)) }
        let plans = try category.map { [try common.category($0, in: state)] } ?? state.plan.categories
        for plan in plans {
            for one in plan.rounds where round.map({ RoundID($0) == one.id }) ?? true {
                guard state.state(of: one.id, in: plan.id) == .open else { continue }
                if let form = state.form(of: judge, plan.id, one.id) { return form }
            }
        }
        let known = state.forms.values.filter { state.state(of: $0.round, in: $0.category) == .open }.map(\.number)
        throw Refusal(.unknownForm(self.judge, known: known.sorted()))
    }
}

/// A paper form and everything its keying needs.
struct KeyedForm {
    let store: ContestStore
    let state: ContestState
    let form: FormRecord
    let category: CategoryPlan
    let rubric: Rubric
    /// The works that have cells on this form, in its order.
    let rows: [EntryID]
    let common: CommonOptions

    func say(_ zh: String, _ en: String) -> String { common.say(zh, en) }

    /// The total column is a witness of its own only where there is something to add up.
    var hasTotals: Bool { rubric.criteria.count > 1 }

    func title(_ entry: EntryID) -> String { state.entries[entry]?.title ?? "" }

    func head(_ what: String) -> String {
        let rehearsal = state.isRehearsal ? say("【演练】", "[REHEARSAL] ") : ""
        return rehearsal + "\(what)  \(form.number)  " + say("评委", "judge ") + "\(form.judge)  "
            + say("\(rows.count) 件作品", "\(rows.count) works")
    }

    func report(_ refusal: Refusal) {
        for finding in refusal.findings { print(common.words.problem(finding.problem)) }
    }
}
