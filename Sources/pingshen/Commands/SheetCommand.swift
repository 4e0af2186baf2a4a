import ArgumentParser
import Judging
import Store

struct RecuseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recuse", abstract: "Records that a judge steps back from one entry.")

    @Option(help: "The judge.") var judge: String
    @Argument(help: "The entry.") var entry: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        if common.actor.role == .auditor || common.actor.role == .judge && common.actor.id != judge {
            throw Refusal(.roleMayNot(common.actor.role.rawValue))
        }
        let store = try common.open()
        let receipt = try store.recuse(
            JudgeID(judge), from: EntryID(entry), reason: reason, by: common.actor,
            at: common.now(isRehearsal: store.state().isRehearsal))
        common.done(receipt, "评委 \(judge) 已回避作品 \(entry)", "Judge \(judge) is recused from \(entry)")
    }
}

struct SheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet", abstract: "Shows, amends or voids one judge's sheet on one entry.",
        subcommands: [Show.self, Amend.self, Void.self])

    struct Target: ParsableArguments {
        @Argument(help: "The judge.") var judge: String
        @Argument(help: "The entry.") var entry: String
        @Option(help: "The round; else the category's last begun one with sheets.") var round: String?

        func find(_ state: ContestState) throws -> (category: CategoryPlan, round: RoundPlan, rubric: Rubric) {
            guard let entry = state.entries[EntryID(entry)] else { throw Refusal(.unknownEntry(self.entry)) }
            guard let category = state.plan.category(entry.category) else {
                throw Refusal(.unknownCategory(entry.category.text, known: []))
            }
            let begun = category.rounds.filter { $0.takesSheets && state.state(of: $0.id, in: category.id) != .planned }
            let plan = round.map { category.round(RoundID($0)) } ?? begun.last
            guard let plan, let rubric = state.rubric(of: category, round: plan.id) else {
                throw Refusal(.unknownRound(round ?? "", known: category.rounds.map(\.id.text)))
            }
            return (category, plan, rubric)
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows a sheet.")
        @OptionGroup var target: Target
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.open(readonly: true)
            let state = try store.state()
            let (category, round, rubric) = try target.find(state)
            if common.actor.id != target.judge { try common.refuseEarlyLook(store, state, category) }
            guard let sheet = try store.sheet(JudgeID(target.judge), EntryID(target.entry), round.id) else {
                throw Refusal(.noSheet(JudgeID(target.judge), EntryID(target.entry)))
            }
            print(SheetText(sheet: sheet, rubric: rubric, common: common).text)
        }
    }

    struct Amend: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Changes marks of a submitted sheet while the round is open; both versions are kept.")
        @OptionGroup var target: Target
        @Argument(help: "What changes, as criterion=points or gate:id=pass.") var changes: [String]
        @Option(help: "Why.") var reason: String?
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.open()
            let state = try store.state()
            let (_, round, rubric) = try target.find(state)
            guard var sheet = try store.sheet(JudgeID(target.judge), EntryID(target.entry), round.id) else {
                throw Refusal(.noSheet(JudgeID(target.judge), EntryID(target.entry)))
            }
            if common.actor.role == .auditor || common.actor.role == .judge && common.actor.id != target.judge {
                throw Refusal(.roleMayNot(common.actor.role.rawValue))
            }
            var findings = Findings()
            for change in changes { apply(change, to: &sheet, rubric, &findings) }
            if findings.hasErrors { throw Refusal(findings.all) }
            let receipt = try store.submit(
                sheet, reason: reason, keepsWindow: common.actor.role == .judge, by: common.actor,
                at: common.now(isRehearsal: state.isRehearsal))
            common.done(receipt, "评分表已更正，两个版本均已留痕", "The sheet is amended; both versions are on record")
        }

        private func apply(_ change: String, to sheet: inout ScoreSheet, _ rubric: Rubric, _ findings: inout Findings) {
            let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let value = parts.count > 1 ? parts[1] : ""
            if parts[0].hasPrefix("gate:") {
                let id = GateID(String(parts[0].dropFirst(5)))
                guard rubric.gates.contains(where: { $0.id == id }) else {
                    return findings.refuse(.unknownGate(id.text, known: rubric.gates.map(\.id.text)))
                }
                guard let answer = Rubric.gateAnswer(value) else { return findings.refuse(.badGateAnswer(value)) }
                sheet.gates[id] = answer
                return
            }
            guard let index = rubric.index(of: CriterionID(parts[0])) else {
                return findings.refuse(.unknownCriterion(parts[0], known: rubric.criteria.map(\.id.text)))
            }
            switch rubric.check(value, for: rubric.criteria[index]) {
            case .success(let mark): sheet.points[index] = mark
            case .failure(let refusal): findings.add(refusal.findings)
            }
        }
    }

    struct Void: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Strikes a sheet out; its marks stay on record.")
        @OptionGroup var target: Target
        @Option(help: "Why.") var reason: String?
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer, .clerk)
            let store = try common.open()
            let state = try store.state()
            let round = try target.find(state).round
            let receipt = try store.voidSheet(
                JudgeID(target.judge), EntryID(target.entry), round.id, reason: reason, by: common.actor,
                at: common.now(isRehearsal: state.isRehearsal))
            common.done(receipt, "评分表已作废", "The sheet is void")
        }
    }
}

/// One sheet as lines on screen.
struct SheetText {
    let sheet: ScoreSheet
    let rubric: Rubric
    let common: CommonOptions

    var text: String {
        var lines = rubric.gates.map { gate in
            let answer = sheet.gates[gate.id].map { $0 ? common.say("通过", "pass") : common.say("不通过", "fail") } ?? "—"
            return [gate.title[common.language], answer, ""]
        }
        lines += zip(rubric.criteria, sheet.points).map { criterion, mark in
            [criterion.title[common.language], mark?.description ?? "—", "/ \(criterion.max)"]
        }
        lines.append([common.say("合计", "Total"), total?.shortest ?? "—", ""])
        var text = TextTable(header: ["", "", ""], rows: lines, numbers: [1]).text
        text.removeFirst(text.prefix { $0 == "\n" }.count)
        return sheet.state == .void ? text + "\n" + common.say("（作废）", "(void)") : text
    }

    /// Σ weight × mark, where every mark is there.
    var total: Fraction? {
        var sum = Fraction.zero
        for (criterion, mark) in zip(rubric.criteria, sheet.points) {
            guard let mark, let part = try? Fraction(criterion.weight).multiplied(by: Fraction(mark)),
                let next = try? sum.adding(part)
            else { return nil }
            sum = next
        }
        return sum
    }
}
