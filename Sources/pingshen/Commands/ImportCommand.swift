import ArgumentParser
import Intake
import Judging
import Store

struct ImportCommand: ParsableCommand {
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case units, entries, judges, conflicts, screening, shortlist, sheets, ballots, cells
    }

    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings CSV and .xlsx files into the contest: all or nothing, every finding at once.")

    @Argument(
        help:
            "One of units, entries, judges, conflicts, screening, shortlist, sheets, ballots; or cells, which prints a file as understood, as CSV, without a contest."
    )
    var kind: Kind
    @Argument(help: "CSV or .xlsx files; - is standard input.") var files: [String]
    @Option(help: "The round marks or ballots go to, where a category has several open.") var round: String?
    @Option(help: ArgumentHelp("Lets rows replace what is known, for this reason.", valueName: "reason")) var amend:
        String?
    @Option(
        help: ArgumentHelp(
            "The worksheet to read; else the only one of a workbook whose header is known.", valueName: "name"))
    var sheet: String?
    @Flag(help: "Checks everything and writes nothing.") var dryRun = false
    @OptionGroup var second: SecondOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        guard let table = TableKind(rawValue: kind.rawValue) else { return try printCells() }
        let store = try common.open()
        let state = try store.state()
        let now = try common.now(isRehearsal: state.isRehearsal)
        if common.actor.role == .judge || common.actor.role == .auditor {
            throw Refusal(.roleMayNot(common.actor.role.rawValue))
        }
        var findings = Findings()
        var tables: [Table] = []
        let zone = Zone(named: state.plan.timezone)
        for path in files {
            if let file = InputFile.read(path, &findings),
                let read = Table.read(file, as: table, sheet: sheet, zone: zone, &findings)
            {
                tables.append(read)
            }
        }
        let rows = read(tables, as: table, state.plan, try second.proved(by: common, in: store), &findings)
        // What does not even read is reported with what the contest itself would refuse, as far as it goes.
        if findings.hasErrors { throw Refusal(findings.all) }
        let receipt = try rows(store, now)
        Shell.report(findings.all, common.words)
        let count = tables.reduce(0) { $0 + $1.rowCount }
        if dryRun {
            Shell.report(receipt.notes, common.words)
            print(
                common.say(
                    "检查通过：\(count) 行，将记入 \(receipt.events) 条，\(receipt.unchanged) 项无变化。未写入。",
                    "Checked: \(count) rows, \(receipt.events) events would be recorded, \(receipt.unchanged) unchanged. Nothing written."
                ))
        } else {
            common.done(
                receipt, "已导入 \(count) 行：新记 \(receipt.events) 条，\(receipt.unchanged) 项无变化",
                "Imported \(count) rows: \(receipt.events) events recorded, \(receipt.unchanged) unchanged")
        }
    }

    private func printCells() throws {
        var findings = Findings()
        var text = ""
        for path in files {
            guard let file = InputFile.read(path, &findings) else { continue }
            text += SheetCells.read(file, sheet: sheet, &findings)?.csv ?? ""
        }
        if findings.hasErrors { throw Refusal(findings.all) }
        print(text, terminator: "")
        Shell.report(findings.all, common.words)
    }

    /// Reads the tables as the kind asked for; the answer brings them into a store.
    private func read(
        _ tables: [Table], as kind: TableKind, _ plan: ContestPlan, _ second: Second?, _ findings: inout Findings
    ) -> (ContestStore, Instant) throws -> Receipt {
        let (actor, amend, dryRun) = (common.actor, amend, dryRun)
        let round = round.map { RoundID($0) }
        switch kind {
        case .units:
            let rows = tables.flatMap { readUnits($0, &findings) }
            return { try $0.importUnits(rows, amend: amend, by: actor, at: $1, dryRun: dryRun) }
        case .entries:
            let rows = tables.flatMap { readEntries($0, plan, &findings) }
            return { try $0.importEntries(rows, amend: amend, by: actor, at: $1, dryRun: dryRun) }
        case .judges:
            let rows = tables.flatMap { readJudges($0, &findings) }
            return { try $0.importJudges(rows, amend: amend, by: actor, at: $1, dryRun: dryRun) }
        case .conflicts:
            let rows = tables.flatMap { readConflicts($0, &findings) }
            return { try $0.importConflicts(rows, amend: amend, by: actor, at: $1, dryRun: dryRun) }
        case .screening:
            let rows = tables.flatMap { readScreening($0, plan, &findings) }
            return { try $0.screen(rows, second: second, by: actor, at: $1, dryRun: dryRun) }
        case .shortlist:
            let rows = tables.flatMap { readShortlist($0, &findings) }
            return { try $0.importShortlist(rows, by: actor, at: $1, dryRun: dryRun) }
        case .sheets:
            let cells = tables.flatMap { readSheets($0, &findings) }
            let stamps = tables.compactMap(readStamp)
            return {
                try $0.importSheets(
                    cells, stamps: stamps, round: round, amend: amend, by: actor, at: $1, dryRun: dryRun)
            }
        case .ballots:
            let rows = tables.flatMap { readBallots($0, &findings) }
            return { try $0.importBallots(rows, round: round, by: actor, at: $1, dryRun: dryRun) }
        }
    }
}
