import ArgumentParser
import Judging
import Store

extension AuditCommand {
    struct Sample: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Names cells, drawn by lot, whose marks are to be compared with the paper.",
            discussion:
                "Where 299 cells all agree, fewer than one in a hundred of all cells is wrong, with 95 % confidence: 0.99²⁹⁹ < 0.05."
        )
        @Option(help: ArgumentHelp("Digits of a public event (20 or more).", valueName: "digits")) var seed: String
        @Option(name: .customShort("n"), help: "How many cells.") var count = 299
        @Option(help: "The category; else all.") var category: String?
        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard count > 0 else { throw ValidationError("-n is a number above 0.") }
        }

        func run() throws {
            try common.permit(.auditor, .supervisor, .organizer)
            guard seed.count >= 20, seed.allSatisfy({ $0.isASCII && $0.isNumber }) else {
                throw Refusal(.seedTooShort(seed.count))
            }
            let store = try common.open(readonly: true)
            let state = try store.state()
            let plans = try category.map { [try common.category($0, in: state)] } ?? state.plan.categories
            var sheets: [(category: CategoryID, sheet: ScoreSheet)] = []
            for plan in plans {
                for round in plan.rounds where round.takesSheets && state.state(of: round.id, in: plan.id) != .planned {
                    sheets += try store.sheets(plan.id, round.id).map { (plan.id, $0) }
                }
            }
            let cells = state.sample(sheets, count: count, seed: seed, hashes)
            print(TextTable(header: header, rows: cells.map { row($0, state) }, numbers: [2, 5]).text)
            let all = sheets.filter { $0.sheet.state == .submitted }.reduce(0) { $0 + $1.sheet.points.count }
            print(
                common.say(
                    "共 \(all) 格，抽查 \(cells.count) 格。如全部相符，有 95% 的把握：差错率低于 \(bound(cells.count))%。",
                    "\(cells.count) of \(all) cells. If all agree, the rate of errors is below \(bound(cells.count)) % with 95 % confidence."
                ))
        }

        private var header: [String] {
            [
                common.say("表号", "Form"), common.say("评委", "Judge"), common.say("序号", "No."),
                common.say("作品", "Entry"), common.say("评分项", "Criterion"), common.say("记录分", "Recorded"),
            ]
        }

        private func row(_ cell: SampledCell, _ state: ContestState) -> [String] {
            let category = state.entries[cell.sheet.entry]?.category ?? CategoryID("")
            let place = state.order(of: cell.sheet.round, in: category).firstIndex(of: cell.sheet.entry)
            return [
                state.form(of: cell.sheet.judge, category, cell.sheet.round)?.number ?? "—", cell.sheet.judge.text,
                place.map { String($0 + 1) } ?? "", cell.sheet.entry.text, cell.criterion.text,
                cell.mark?.description ?? common.say("空", "blank"),
            ]
        }

        /// 100 (1 − 0.05^(1/n)), to two places: the rate that n agreeing cells leave possible.
        private func bound(_ count: Int) -> String {
            var low = 0.0
            var high = 1.0
            for _ in 0..<60 {
                let middle = (low + high) / 2
                var agree = 1.0
                for _ in 0..<count { agree *= 1 - middle }
                if agree > 0.05 { low = middle } else { high = middle }
            }
            return Fixed(millionths: Int64((high * 10_000).rounded(.up)) * 10_000).description
        }
    }
}
