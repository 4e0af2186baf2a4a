import ArgumentParser
import Foundation
import Judging
import Store
import Workbook

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the papers of a category into exports/, and records each file's SHA-256.",
        subcommands: [
            Recommendation.self, Results.self, Marks.self, Forms.self, Proof.self, Screening.self, Minutes.self,
            Seal.self,
        ])

    struct Target: ParsableArguments {
        @Argument(help: "The category.") var category: String
        @Option(help: "The round; else the last that has begun.") var round: String?
        @Option(name: [.short, .customLong("output")], help: "The folder to write to.") var output = "exports"
        @OptionGroup var common: CommonOptions
    }

    struct Recommendation: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The list and forms sent to the national contest, and the inner workbook that computes itself.")
        @OptionGroup var target: Target
        @Option(help: ArgumentHelp("Sends it after the deadline, for this reason.", valueName: "reason")) var late:
            String?

        func run() throws {
            let (store, state) = try target.open()
            let plan = try target.common.category(target.category, in: state)
            // The review ends in the recommendation, whatever has begun since.
            let review = plan.rounds.first { $0.takesSheets }?.id.text
            let round = try target.common.round(target.round ?? review, of: plan, in: state)
            let now = try target.common.now(isRehearsal: state.isRehearsal)
            let standings = try store.standings(plan.id, round.id).standings
            let problems = state.objectionsToRecommending(plan, standings, late: late, at: now)
            if !problems.isEmpty { throw Refusal(problems.map { Finding(.error, $0) }) }
            let reason = state.isLate(plan, at: now) ? late : nil
            try target.write(.recommendation, store, plan, round, late: reason, at: now)
        }
    }

    struct Results: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The result to announce, and the inner workbook behind it.")
        @OptionGroup var target: Target

        func run() throws {
            let (store, state) = try target.open()
            let plan = try target.common.category(target.category, in: state)
            let round = try target.common.round(target.round, of: plan, in: state)
            let standings = try store.standings(plan.id, round.id).standings
            if standings.ranked.isEmpty { throw Refusal(.nothingRanked(plan.id)) }
            try target.write(
                .results, store, plan, round, late: nil, at: target.common.now(isRehearsal: state.isRehearsal))
        }
    }

    struct Marks: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every mark of a round as CSV, as import reads it back.")
        @OptionGroup var target: Target

        func run() throws {
            let (store, state) = try target.open()
            let plan = try target.common.category(target.category, in: state)
            let round = try target.common.round(target.round, of: plan, in: state)
            guard let rubric = state.rubric(of: plan, round: round.id) else { throw Refusal(.nothingRanked(plan.id)) }
            var text = "judge,entry,criterion,points\n"
            let sheets = try store.sheets(plan.id, round.id).filter { $0.state == .submitted }
            for sheet in sheets.sorted(by: { ($0.judge, $0.entry) < ($1.judge, $1.entry) }) {
                for gate in rubric.gates {
                    guard let answer = sheet.gates[gate.id] else { continue }
                    text += "\(sheet.judge),\(sheet.entry),gate:\(gate.id),\(answer ? "pass" : "fail")\n"
                }
                for (criterion, mark) in zip(rubric.criteria, sheet.points) {
                    text += "\(sheet.judge),\(sheet.entry),\(criterion.id),\(mark?.description ?? "")\n"
                }
            }
            let path = try target.place("\(plan.id)-\(round.id)-marks.csv")
            do {
                try text.write(toFile: path, atomically: true, encoding: .utf8)
            } catch {
                throw StoreError.cannotWrite(path: path, why: "\(error.localizedDescription)")
            }
            print(path)
        }
    }
}

extension ExportCommand.Target {
    func open() throws -> (ContestStore, ContestState) {
        try common.permit(.organizer, .clerk)
        let store = try common.open()
        let state = try store.state()
        return (store, state)
    }

    func place(_ name: String) throws -> String {
        do {
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        } catch {
            throw StoreError.cannotWrite(path: output, why: error.localizedDescription)
        }
        return "\(output)/\(name)"
    }

    func write(
        _ paper: Paper, _ store: ContestStore, _ plan: CategoryPlan, _ round: RoundPlan, late: String?, at now: Instant
    ) throws {
        let sheet = try store.resultSheet(plan.id, round.id, language: common.language, lateReason: late)
        let name = "\(plan.id)-\(common.say(paper == .recommendation ? "推荐" : "结果", paper.rawValue))"
        let outgoing = try place("\(name)-\(common.say("报送版", "outgoing")).xlsx")
        let inner = try place("\(name)-\(common.say("内部留存版", "internal")).xlsx")
        let job = ExportJob(store: store, plan: plan, round: round, paper: paper, sheet: sheet)
        for path in try job.write(outgoing: outgoing, inner: inner, late: late, by: common.actor, at: now) {
            print(path)
        }
        if !sheet.occasion.isSealed {
            Shell.complain(
                common.say("提示：本轮尚未封存，文件标有“未定稿”。", "note: the round is not sealed; the papers say provisional."))
        }
    }
}

/// Writes one paper's two files and records each with its SHA-256.
struct ExportJob {
    let store: ContestStore
    let plan: CategoryPlan
    let round: RoundPlan
    let paper: Paper
    let sheet: ResultSheet

    func write(outgoing: String, inner: String, late: String?, by actor: Actor, at now: Instant) throws -> [String] {
        let marked = round.takesSheets ? round : plan.rounds.last { $0.takesSheets && round.earlier.contains($0.id) }
        let marks = try marked.map { try store.sheets(plan.id, $0.id) } ?? []
        var earlier: [RoundID: Standings] = [:]
        for id in round.earlier { earlier[id] = try store.standings(plan.id, id).standings }
        // The files take their places only once their events are on record: a refusal leaves no unrecorded paper.
        let files = [outgoing, inner].map { (path: $0, new: $0 + ".new") }
        defer { for file in files { try? FileManager.default.removeItem(atPath: file.new) } }
        try OutgoingBook(sheet, paper: paper).write(to: files[0].new)
        try InternalBook(sheet, paper: paper, marks: marks, earlier: earlier).write(to: files[1].new)
        for (path, new) in files {
            let event = PaperExported(
                category: plan.id, round: round.id, paper: paper.rawValue, file: (path as NSString).lastPathComponent,
                sha256: try sha256(ofFile: new), late: late.map(Sealed.clear))
            _ = try store.recordPaper(event, by: actor, at: now)
        }
        for (path, new) in files where rename(new, path) != 0 {
            throw StoreError.cannotWrite(path: path, why: String(cString: strerror(errno)))
        }
        return [outgoing, inner]
    }
}
