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
            Recommendation.self, Results.self, Marks.self, Sheets.self, Forms.self, Proof.self, Screening.self,
            Minutes.self,
            Seal.self, Register.self, Rules.self, Votes.self, Notice.self, Objections.self, Certificates.self,
            Units.self,
        ])

    struct Target: ParsableArguments {
        @Argument(help: "The category.") var category: String
        @Option(help: "The round; else the last that has begun.") var round: String?
        @Option(name: [.short, .customLong("output")], help: "The folder to write to.") var output = "exports"
        @Option(help: "Why there is another edition of a paper whose round is sealed.") var reason: String?
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

    func place(_ name: String) throws -> String { try Papers.place(name, in: output) }

    func write(
        _ paper: Paper, _ store: ContestStore, _ plan: CategoryPlan, _ round: RoundPlan, late: String?, at now: Instant
    ) throws {
        let sheet = try store.resultSheet(plan.id, round.id, language: common.language, lateReason: late)
        let name = "\(plan.id)-\(common.say(paper == .recommendation ? "推荐" : "结果", paper.rawValue))"
        let outgoing = try place("\(name)-\(common.say("报送版", "outgoing")).xlsx")
        let inner = try place("\(name)-\(common.say("内部留存版", "internal")).xlsx")
        let files = try ResultFiles(store: store, plan: plan, round: round, paper: paper)
            .files(outgoing: outgoing, inner: inner)
        try EditionJob(
            store: store, category: plan.id, round: round.id, paper: paper.rawValue, sheet: sheet,
            reason: reason ?? late,
            late: late, actor: common.actor
        ).run(files, common, at: now)
        if !sheet.occasion.isSealed {
            Shell.complain(
                common.say("提示：本轮尚未封存，文件标有“未定稿”。", "note: the round is not sealed; the papers say provisional."))
        }
    }
}

/// The two files of a recommendation or a result: what goes out, and what stays.
struct ResultFiles {
    let store: ContestStore
    let plan: CategoryPlan
    let round: RoundPlan
    let paper: Paper

    func files(outgoing: String, inner: String) throws -> [EditionJob.File] {
        let marked = round.takesSheets ? round : plan.rounds.last { $0.takesSheets && round.earlier.contains($0.id) }
        let marks = try marked.map { try store.sheets(plan.id, $0.id) } ?? []
        var earlier: [RoundID: Standings] = [:]
        for id in round.earlier { earlier[id] = try store.standings(plan.id, id).standings }
        return [
            .init(path: outgoing) { [paper] in try OutgoingBook($0, paper: paper).write(to: $1) },
            .init(path: inner) { [paper, earlier] in
                try InternalBook($0, paper: paper, marks: marks, earlier: earlier).write(to: $1)
            },
        ]
    }
}

enum Papers {
    /// A file's path in a folder, which is made where it is not there.
    static func place(_ name: String, in folder: String) throws -> String {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw StoreError.cannotWrite(path: folder, why: error.localizedDescription)
        }
        return "\(folder)/\(name)"
    }
}
