import ArgumentParser
import Judging
import Store

struct ResultCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "result",
        abstract: "After the seal: approval by both organizers, public notice, objections, announcement.",
        subcommands: [Show.self, Approve.self, Post.self, Object.self, Answer.self, Announce.self])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows how far a result has come: the computed list, the approved one beside it, objections.")
        @Argument(help: "The category.") var category: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer, .clerk, .supervisor, .auditor)
            let store = try common.open(readonly: true)
            let state = try store.state()
            let plan = try common.category(category, in: state)
            guard plan.awards != nil else { throw Refusal(.noAwards(plan.id)) }
            let sheet = try store.resultSheet(
                plan.id, plan.rounds.last!.id, language: common.language, lateReason: nil)
            let changes = try sheet.progress.approval.map {
                try store.awardChanges(plan.id, approval: $0.number)
            }
            print(ResultText(sheet: sheet, changes: changes ?? [], common: common).text)
        }
    }

    struct Approve: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Approves the computed list of awards, with such changes as have a reason each.")
        @Argument(help: "The category.") var category: String
        @Option(help: ArgumentHelp("The number of the minutes that decided it.", valueName: "number")) var minutes:
            String
        @Option(
            name: .customLong("change"), parsing: .singleValue,
            help: ArgumentHelp(
                "Gives a work an award, or with a minus before it takes it away, for this reason.",
                valueName: "work=[-]award:reason"))
        var changes: [String] = []
        @OptionGroup var second: SecondOptions
        @OptionGroup var common: CommonOptions

        func validate() throws {
            for change in changes where AwardChangeDraft(typed: change) == nil {
                throw ValidationError("--change takes WORK=AWARD:REASON or WORK=-AWARD:REASON; got \(change).")
            }
        }

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.approveResult(
                CategoryID(category), changes: changes.compactMap { AwardChangeDraft(typed: $0) }, minutes: minutes,
                second: second.proved(by: common, in: store), by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(receipt, "\(category) 的结果已审定", "The result of \(category) is approved")
        }
    }

    struct Post: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says where and on which days the approved list hangs out.")
        @Argument(help: "The category.") var category: String
        @Option(help: "The first day.", transform: date) var from: CivilDate
        @Option(help: "The last day.", transform: date) var to: CivilDate
        @Option(help: "Where it can be seen.") var place: String
        @OptionGroup var common: CommonOptions

        private static func date(_ text: String) throws -> CivilDate {
            guard let date = CivilDate(text) else { throw ValidationError("A day is written 2020-12-01; got \(text).") }
            return date
        }

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.postNotice(
                CategoryID(category), from: from, to: to, place: place, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(receipt, "\(category) 自 \(from) 至 \(to) 公示", "\(category) is shown from \(from) to \(to)")
        }
    }

    struct Object: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes an objection into the register; its texts go into the vault.")
        @Argument(help: "The category.") var category: String
        @Option(help: "The work it is about; else the whole category.") var entry: String?
        @Option(name: .customLong("by"), help: "Who objects, by the real name.") var objector: String
        @Option(help: "How to reach the objector.") var contact: String
        @Option(help: "What is objected to.") var content: String
        @Option(help: "The evidence handed in.") var evidence = ""
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer, .clerk, .supervisor)
            let store = try common.open()
            let draft = ObjectionDraft(
                entry: entry.map { EntryID($0) }, objector: objector, contact: contact, content: content,
                evidence: evidence)
            let receipt = try store.receiveObjection(
                CategoryID(category), draft, by: common.actor, at: common.now(isRehearsal: store.state().isRehearsal))
            let number = try store.state().results[CategoryID(category)]?.objections.count ?? 0
            common.done(receipt, "异议 \(number) 已登记", "Objection \(number) is registered")
        }
    }

    struct Answer: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Closes an objection with what was found and what the objector was told.")
        @Argument(help: "The category.") var category: String
        @Argument(help: "The objection's number.") var number: Int
        @Flag(help: "Whether it is upheld or dismissed.") var outcome: Outcome
        @Option(help: "What was found.") var finding: String
        @Option(help: "What the objector was told.") var answer: String
        @OptionGroup var second: SecondOptions
        @OptionGroup var common: CommonOptions

        enum Outcome: String, EnumerableFlag { case upheld, dismissed }

        func run() throws {
            try common.permit(.organizer, .supervisor)
            let store = try common.open()
            let receipt = try store.answerObjection(
                CategoryID(category), number, outcome: outcome == .upheld ? .upheld : .dismissed, finding: finding,
                answer: answer, second: second.proved(by: common, in: store), by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(receipt, "异议 \(number) 已答复", "Objection \(number) is answered")
            if outcome == .upheld {
                Shell.complain(
                    common.say(
                        "提示：异议成立的，请取消资格（entry disqualify）、出新版结果（round revise）或改等次，再审定（result approve）。",
                        "note: now disqualify the work (entry disqualify) and revise the round (round revise), or change the award, and approve again (result approve)."
                    ))
            }
        }
    }

    struct Announce: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Announces the approved list, once its notice is over and every objection is answered.")
        @Argument(help: "The category.") var category: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.announceResult(
                CategoryID(category), by: common.actor, at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(receipt, "\(category) 的结果已通报", "The result of \(category) is announced")
        }
    }
}

extension AwardChangeDraft {
    /// `WORK=AWARD:REASON`, or `WORK=-AWARD:REASON` to take it away; nil where it is neither.
    init?(typed text: String) {
        guard let equals = text.firstIndex(of: "="),
            let colon = text[equals...].firstIndex(where: { $0 == ":" || $0 == "\u{FF1A}" })
        else { return nil }
        var award = text[text.index(after: equals)..<colon]
        let takes = award.hasPrefix("-")
        if takes { award = award.dropFirst() }
        self.init(
            entry: EntryID(String(text[..<equals])), award: String(award), gives: !takes,
            reason: String(text[text.index(after: colon)...]))
    }
}
