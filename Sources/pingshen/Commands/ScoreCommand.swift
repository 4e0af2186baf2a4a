import ArgumentParser
import Judging
import Store

struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "A judge's prompts: work by work in the drawn order, each gate and criterion in turn.")

    @Option(help: "The judge; else the one of --as judge:J03.") var judge: String?
    @Option(help: "The category; else each open one the judge sits in.") var category: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        if common.actor.role == .auditor { throw Refusal(.roleMayNot("auditor")) }
        guard let id = judge ?? (common.actor.role == .judge ? common.actor.id : nil) else {
            throw Refusal(.noJudgeGiven)
        }
        let store = try common.open(as: common.actorText == nil ? Actor(role: .judge, id: id) : common.actor)
        let state = try store.state()
        let judge = JudgeID(id)
        guard state.judges[judge] != nil else { throw Refusal(.unknownJudge(id)) }
        if common.actorText != nil, common.actor.role == .judge, common.actor.id != id {
            throw Refusal(.roleMayNot("judge"))
        }
        let actor = common.actorText == nil ? Actor(role: .judge, id: id) : common.actor
        let open = try openRounds(state, judge)
        for (plan, round) in open {
            if let ticks = round.ticks {
                try TickSession(
                    store: store, state: state, judge: judge, actor: actor, category: plan, round: round, ticks: ticks,
                    common: common
                ).run()
                continue
            }
            let session = try ScoringSession(
                store: store, state: state, judge: judge, actor: actor, category: plan, round: round, common: common)
            if try session.run() == .left { return }
        }
    }

    private func openRounds(_ state: ContestState, _ judge: JudgeID) throws -> [(CategoryPlan, RoundPlan)] {
        let plans = try category.map { [try common.category($0, in: state)] } ?? state.plan.categories
        let seated = plans.filter { plan in state.panel(of: plan).contains { $0.id == judge } }
        guard !seated.isEmpty else {
            throw Refusal(.judgeNotOnPanel(judge, plans.first?.id ?? CategoryID(category ?? "")))
        }
        let open = seated.flatMap { plan in
            plan.rounds.filter { $0.takesSheets && state.state(of: $0.id, in: plan.id) == .open }.map { (plan, $0) }
        }
        guard !open.isEmpty else { throw Refusal(.noOpenRound(seated[0].id, source: "sheets")) }
        return open
    }
}
