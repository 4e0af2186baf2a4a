import ArgumentParser
import Foundation
import Judging
import Store

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Shows each category and round, who still owes what, and the days to each deadline.")

    @Flag(help: "Shows it again every five seconds, until stopped.") var watch = false
    @Option(help: "text or json.") var format = OutputFormat.text
    @OptionGroup var common: CommonOptions

    func run() throws {
        while true {
            let store = try common.open(readonly: true)
            let state = try store.state()
            let report = try StatusReport(
                store: store, state: state, now: common.now(isRehearsal: state.isRehearsal), common: common)
            if watch, Shell.isTerminal { print("\u{1B}[2J\u{1B}[H", terminator: "") }
            print(format == .json ? report.json : report.text)
            guard watch else { return }
            Thread.sleep(forTimeInterval: 5)
        }
    }
}

/// The state of the contest as an organizer asks for it.
struct StatusReport {
    struct Row {
        let category: CategoryPlan
        let round: RoundPlan
        let state: RoundState
        let entries: Int
        let coverage: Coverage?
        let owing: [(JudgeID, Int)]
        let votes: Int
        /// What stands between the round and its seal.
        let blocks: [Problem]
        let next: String
    }

    private let state: ContestState
    private let common: CommonOptions
    private let today: CivilDate
    private var rows: [Row] = []

    init(store: ContestStore, state: ContestState, now: Instant, common: CommonOptions) throws {
        self.state = state
        self.common = common
        today = state.zone.date(of: now)
        for category in state.plan.categories {
            for round in category.rounds { rows.append(try row(store, category, round)) }
        }
    }

    private func row(_ store: ContestStore, _ category: CategoryPlan, _ round: RoundPlan) throws -> Row {
        let roundState = state.state(of: round.id, in: category.id)
        var coverage: Coverage?
        var owing: [(JudgeID, Int)] = []
        var votes = 0
        var blocks: [Problem] = []
        if roundState != .planned {
            let standings = try store.standings(category.id, round.id).standings
            if round.takesSheets { coverage = standings.coverage }
            votes = standings.votes.received
            if roundState == .open || roundState == .closed { blocks = state.blocks(standings) }
            let missing = round.takesSheets ? standings.rows.flatMap { $0.tally?.missing ?? [] } : []
            owing = Dictionary(grouping: missing, by: { $0 }).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
        }
        return Row(
            category: category, round: round, state: roundState, entries: state.shortlisted(in: category.id).count,
            coverage: coverage, owing: owing, votes: votes, blocks: blocks,
            next: next(category, round, roundState, owing))
    }

    private func next(_ category: CategoryPlan, _ round: RoundPlan, _ roundState: RoundState, _ owing: [(JudgeID, Int)])
        -> String
    {
        switch roundState {
        case .planned:
            if state.entries(of: category.id).isEmpty { return "pingshen import entries …" }
            if round.takesSheets, category.panel.by == .lot, state.panels[category.id]?.isSeated != true {
                return state.panels[category.id]?.commitment == nil
                    ? "pingshen panel commit \(category.id) --source …" : "pingshen panel draw \(category.id) --seed …"
            }
            if round.takesSheets, category.panel.by == .appointment, state.panels[category.id]?.isSeated != true {
                return "pingshen panel appoint \(category.id) --members …"
            }
            let waits = round.earlier.filter { [.planned, .open].contains(state.state(of: $0, in: category.id)) }
            if let first = waits.first { return common.say("等 \(first) 轮关闭", "waits for \(first) to close") }
            return "pingshen round open \(category.id) \(round.id)"
        case .open:
            return owing.isEmpty
                ? "pingshen round close \(category.id) \(round.id)" : "pingshen score --judge \(owing[0].0)"
        case .closed: return "pingshen round seal \(category.id) \(round.id)"
        case .sealed:
            if let desk = category.national, !desk.isSelf, category.recommend != nil, round.id == category.rounds[0].id
            {
                return "pingshen export recommendation \(category.id)"
            }
            return "pingshen export results \(category.id)"
        }
    }

    private func deadline(_ category: CategoryPlan) -> String {
        guard let desk = category.national, !desk.isSelf, let deadline = desk.deadline else { return "—" }
        let days = state.plan.workingDays(after: today, through: deadline)
        if today > deadline { return common.say("\(deadline) 已过", "\(deadline) passed") }
        return common.say("\(deadline) 余\(days)工作日", "\(deadline), \(days) working days")
    }

    private func words(_ state: RoundState) -> String {
        switch state {
        case .planned: common.say("未开", "planned")
        case .open: common.say("进行中", "open")
        case .closed: common.say("已关闭", "closed")
        case .sealed: common.say("已封存", "sealed")
        }
    }

    var text: String {
        let cells = rows.map { row in
            [
                row.category.id.text, row.round.id.text, words(row.state), String(row.entries),
                row.coverage.map { "\($0.submitted + $0.recused)/\($0.expected)" }
                    ?? (row.round.takesBallots ? "\(row.votes)" : "—"),
                row.owing.prefix(4).map { "\($0.0):\($0.1)" }.joined(separator: " ")
                    + (row.owing.count > 4 ? " …" : ""),
                deadline(row.category), row.next,
            ]
        }
        let header = [
            common.say("子项目", "Category"), common.say("轮次", "Round"), common.say("状态", "State"),
            common.say("作品", "Works"), common.say("已评/应评", "Done"), common.say("尚缺（评委：件）", "Owing"),
            common.say("报送期限", "Deadline"), common.say("下一步", "Next"),
        ]
        var head = "\(state.plan.title[common.language])  \(today)"
        if state.isRehearsal { head += common.say("  【演练】", "  [REHEARSAL]") }
        let table = TextTable(header: header, rows: cells, numbers: [3, 4]).text
        let blocks = rows.flatMap { row in
            row.blocks.map { "\(row.category.id) \(row.round.id): " + common.words.problem($0) }
        }
        let rest = blocks.isEmpty ? [] : [common.say("封存前须办：", "Before the seal:")] + blocks
        return ([Shell.bold(head), table] + rest).joined(separator: "\n")
    }

    var json: String {
        JSON.object([
            ("contest", .text(state.id)), ("date", .text(today.description)),
            ("rehearsal", .text(state.isRehearsal ? "yes" : "no")),
            (
                "rounds",
                .list(
                    rows.map { row in
                        .object([
                            ("category", .text(row.category.id.text)), ("round", .text(row.round.id.text)),
                            ("state", .text(row.state.rawValue)), ("entries", .number(row.entries)),
                            ("expected", .number(row.coverage?.expected ?? 0)),
                            ("submitted", .number(row.coverage?.submitted ?? 0)),
                            ("recused", .number(row.coverage?.recused ?? 0)),
                            ("missing", .number(row.coverage?.missing ?? 0)), ("ballots", .number(row.votes)),
                            ("blocks", .list(row.blocks.map { .text(common.words.problem($0)) })),
                            ("owing", .object(row.owing.map { ($0.0.text, .number($0.1)) })),
                            ("next", .text(row.next)),
                        ])
                    })
            ),
        ]).text
    }
}
