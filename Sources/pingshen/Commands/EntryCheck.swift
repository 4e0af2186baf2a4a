import ArgumentParser
import Intake
import Judging
import Store

extension EntryCommand {
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "First screening of works: each check passed, to be supplemented or failed, by two people.",
            discussion:
                "pingshen entry check 1001 topic=pass orientation=pass original=pass format=supplement --until 2020-09-04 --reason … --second clerk:wu\nWithout answers it shows where the screening stands. Many at once: pingshen import screening checks.csv."
        )
        @Argument(help: "A work and its answers, or a category to show.") var subject: String
        @Argument(help: "Answers, as check=pass, check=supplement or check=fail.") var answers: [String] = []
        @Option(help: "The last day for what must be handed in, as 2020-09-04.") var until: String?
        @Option(help: "Why something is not passed.") var reason: String?
        @Option(help: ArgumentHelp("A folder with the works' files, named by id, to measure.", valueName: "folder"))
        var files: String?
        @OptionGroup var second: SecondOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            let isReading = answers.isEmpty && files == nil
            let store = try common.open(readonly: isReading)
            let state = try store.state()
            if let entry = state.entries[EntryID(subject)], !isReading {
                try common.permit(.organizer, .clerk)
                if let files { try measure([entry], files, store, state) }
                if !answers.isEmpty { try screen(entry, store, state) }
                return
            }
            let plan = try common.category(state.entries[EntryID(subject)]?.category.text ?? subject, in: state)
            if let files {
                try common.permit(.organizer, .clerk)
                try measure(state.entries(of: plan.id).filter { $0.state == .standing }, files, store, state)
            } else {
                print(try ScreeningTable(store: store, state: state, category: plan, common: common).text)
            }
        }

        private func screen(_ entry: Entry, _ store: ContestStore, _ state: ContestState) throws {
            var findings = Findings()
            var read: [String: ScreeningAnswer] = [:]
            for text in answers {
                let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2, let answer = ScreeningAnswer(reading: parts[1]) else {
                    findings.refuse(.notOneOf(text, choices: ["=pass", "=supplement", "=fail"]))
                    continue
                }
                read[parts[0]] = answer
            }
            let day = until.flatMap { CivilDate($0) }
            if let until, day == nil { findings.refuse(.badDate(until)) }
            if findings.hasErrors { throw Refusal(findings.all) }
            let draft = ScreeningDraft(entry: entry.id, answers: read, until: day, reason: reason)
            let receipt = try store.screen(
                [Placed(draft, at: Place(file: entry.id.text))], second: second.proved(by: common, in: store),
                by: common.actor, at: common.now(isRehearsal: state.isRehearsal))
            let conclusion = common.words.screening(read.values.max() ?? .pass)
            common.done(receipt, "作品 \(entry.id) 初审：\(conclusion)", "Entry \(entry.id) screened: \(conclusion)")
        }

        /// Measures files, keeps the values, and says where they differ from what was stated or break a limit.
        private func measure(_ entries: [Entry], _ folder: String, _ store: ContestStore, _ state: ContestState) throws
        {
            var findings = Findings()
            var acts: [EntryMeasured] = []
            for entry in entries {
                guard let found = measureFile(of: entry.id, in: folder) else {
                    findings.warn(.noFileFor(entry.id, folder: folder))
                    continue
                }
                let values = found.values
                acts.append(EntryMeasured(entry: entry.id, sha256: try sha256(ofFile: found.path), values: values))
                for field in state.plan.category(entry.category)?.fields ?? [] {
                    guard let measured = values[field.id] else { continue }
                    let stated = entry.details[field.id] ?? ""
                    if differs(stated, measured) {
                        findings.warn(
                            .measuredDiffers(entry.id, field: field.id, stated: stated, measured: measured))
                    }
                    if let problem = field.objection(to: measured) {
                        findings.warn(problem, at: Place(file: found.path))
                    }
                }
            }
            if acts.isEmpty { throw Refusal(findings.all.map { Finding(.error, $0.problem) }) }
            let receipt = try store.recordMeasurements(
                acts, by: common.actor, at: common.now(isRehearsal: state.isRehearsal))
            Shell.report(findings.all, common.words)
            common.done(receipt, "已实测 \(acts.count) 个文件", "\(acts.count) files measured")
        }

        /// A stated 179.9 and a measured 179.933 are one length; half a unit apart is another.
        private func differs(_ stated: String, _ measured: String) -> Bool {
            guard let one = Fixed(stated), let two = Fixed(measured) else {
                return stated.lowercased() != measured.lowercased()
            }
            return abs(one.millionths - two.millionths) > Fixed.scale / 2
        }
    }

    struct Shortlist: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes the shortlist that follows from the screening and the round of ticks.")
        @Argument(help: "The category.") var category: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let state = try store.state()
            let receipt = try store.admit(
                to: CategoryID(category), by: common.actor, at: common.now(isRehearsal: state.isRehearsal))
            common.done(
                receipt, "\(category) 入围 \(receipt.events + receipt.unchanged) 件",
                "\(receipt.events + receipt.unchanged) works of \(category) are shortlisted")
        }
    }

    struct Why: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says of each work why it is, or is not, shortlisted.")
        @Argument(help: "The category.") var category: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.open(readonly: true)
            let state = try store.state()
            let plan = try common.category(category, in: state)
            try common.refuseEarlyLook(store, state, plan)
            let all = try store.admissions(to: plan.id)
            let rows = all.map { entry, why in
                [
                    entry.id.text, entry.title,
                    why.isAdmitted ? common.say("入围", "in") : common.say("未入围", "out"),
                    common.words.admission(why, plan),
                ]
            }
            let header = [
                common.say("编号", "Entry"), common.say("名称", "Title"), common.say("结果", "Result"),
                common.say("依据", "Because"),
            ]
            print(TextTable(header: header, rows: rows).text)
            let admitted = all.count(where: \.why.isAdmitted)
            print(common.say("\(all.count) 件中入围 \(admitted) 件。", "\(admitted) of \(all.count) works."))
        }
    }
}

/// Where the first screening of a category stands, work by work.
struct ScreeningTable {
    let store: ContestStore
    let state: ContestState
    let category: CategoryPlan
    let common: CommonOptions

    var text: String {
        get throws {
            let rows = try state.entries(of: category.id).map { entry in
                let screening = state.screenings[entry.id]
                let answers = category.screening.map { check in
                    screening?.answers[check.id].map { common.words.screening($0) } ?? "—"
                }
                let conclusion = screening.map { common.words.screening($0.conclusion) } ?? "—"
                let reason = try screening?.reason.flatMap { try store.vaultText($0) } ?? ""
                return [entry.id.text, entry.title] + answers
                    + [conclusion, screening?.until?.description ?? "", reason, people(screening), measured(entry)]
            }
            let header =
                [common.say("编号", "Entry"), common.say("名称", "Title")]
                + category.screening.map { $0.title[common.language] }
                + [
                    common.say("结论", "Result"), common.say("补正期限", "Until"), common.say("理由", "Reason"),
                    common.say("初审/复核", "Checkers"), common.say("实测", "Measured"),
                ]
            return TextTable(header: header, rows: rows).text
        }
    }

    private func people(_ screening: Screening?) -> String {
        screening.map { "\($0.checker) / \($0.second.actor)" } ?? ""
    }

    private func measured(_ entry: Entry) -> String {
        (state.measured[entry.id] ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            .joined(separator: " ")
    }
}
