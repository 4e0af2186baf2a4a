import ArgumentParser
import Judging
import Store
import Workbook

extension ExportCommand {
    struct Sheets: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a judge's protected workbook to mark in elsewhere and to bring in again.")
        @Argument(help: "The category; else every one with an open round to mark.") var category: String?
        @Option(help: "The judge.") var judge: String
        @Option(help: "The round; else the open one that takes marks.") var round: String?
        @Option(name: [.short, .customLong("output")], help: "The folder to write to.") var output = "exports"
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer, .clerk)
            let store = try common.open()
            let state = try store.state()
            let judge = JudgeID(judge)
            guard state.judges[judge] != nil else { throw Refusal(.unknownJudge(judge.text)) }
            let plans = try category.map { [try common.category($0, in: state)] } ?? state.plan.categories
            let open = plans.flatMap { plan in
                plan.rounds.filter { round in
                    round.takesSheets && round.ticks == nil && state.state(of: round.id, in: plan.id) == .open
                        && (self.round.map { $0 == round.id.text } ?? true)
                        && !state.workList(of: judge, in: plan, round: round.id).isEmpty
                }.map { (plan, $0) }
            }
            if open.isEmpty { throw Refusal(.noOpenWorks(judge)) }
            for (plan, round) in open { try write(plan, round, of: judge, store, state) }
        }

        private func write(
            _ plan: CategoryPlan, _ round: RoundPlan, of judge: JudgeID, _ store: ContestStore, _ state: ContestState
        ) throws {
            let sheet = try store.resultSheet(plan.id, round.id, language: common.language, lateReason: nil)
            let (works, marks, stamp) = try store.offlineSheets(of: judge, plan.id, round.id)
            let path = try Papers.place(
                "\(plan.id)-\(round.id)-\(common.say("评分簿", "marks"))-\(judge).xlsx", in: output)
            try EditionJob(
                store: store, category: plan.id, round: round.id, paper: "sheets", sheet: sheet, reason: nil,
                actor: common.actor, tellsResult: false
            ).run(
                [
                    .init(path: path) {
                        try JudgeBook($0, judge: judge, works: works, marks: marks, stamp: stamp).write(to: $1)
                    }
                ], common, at: common.now(isRehearsal: state.isRehearsal))
        }
    }
}
