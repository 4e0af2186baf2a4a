import ArgumentParser
import Judging
import Store
import Workbook

extension ExportCommand {
    struct Forms: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Numbers and prints what a day needs: sign-in, undertakings, draw and order, a mark sheet a judge.")
        @OptionGroup var target: Target

        func run() throws {
            let (store, state) = try target.open()
            let (plan, round) = try state.find(CategoryID(target.category), target.round.map { RoundID($0) })
            let receipt = try store.issueForms(
                plan.id, round.id, by: target.common.actor, at: target.common.now(isRehearsal: state.isRehearsal))
            try target.write(.forms, store, plan, round)
            let count = FormCount(try store.state().forms(of: plan.id, round.id))
            Shell.complain(
                target.common.say(
                    "提示：新编号 \(receipt.events > 0 ? "已记入留痕" : "无")；共发出 \(count.issued) 份评分表。",
                    "note: \(receipt.events > 0 ? "new numbers are on record" : "no new numbers"); \(count.issued) forms issued in all."
                ))
        }
    }

    struct Proof: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints what was read from each form, for its judge to compare and sign.")
        @OptionGroup var target: Target

        func run() throws { try target.writeDay(.proof) }
    }

    struct Screening: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the first screening, and of each work why it is or is not shortlisted.")
        @OptionGroup var target: Target

        func run() throws { try target.writeDay(.screening) }
    }

    struct Minutes: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the minutes of the review with each vote, and the register of recusals.")
        @OptionGroup var target: Target

        func run() throws { try target.writeDay(.minutes) }
    }

    struct Seal: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the one page that leaves the house within the hour: counts, checkpoint, QR code.")
        @OptionGroup var target: Target

        func run() throws {
            let (store, state) = try target.open()
            let (plan, round) = try state.find(CategoryID(target.category), target.round.map { RoundID($0) })
            let roundState = state.state(of: round.id, in: plan.id)
            guard roundState == .sealed else {
                throw Refusal(.roundIs(round.id, roundState.rawValue, needs: "sealed"))
            }
            try target.write(.seal, store, plan, round)
        }
    }
}

extension ExportCommand.Target {
    func writeDay(_ paper: DayPaper) throws {
        let (store, state) = try open()
        // A day is about the round that was marked, whatever has begun since.
        let plan = try common.category(category, in: state)
        let marked = round.map { RoundID($0) } ?? plan.review?.id
        try write(paper, store, plan, try state.find(plan.id, marked).1)
    }

    func write(_ paper: DayPaper, _ store: ContestStore, _ plan: CategoryPlan, _ round: RoundPlan) throws {
        let sheet = try store.resultSheet(plan.id, round.id, language: common.language, lateReason: nil)
        var day = try store.daySheet(plan.id, round.id)
        if paper == .screening {
            day.admissions = try store.admissions(to: plan.id).map { entry, why in
                (entry, why.isAdmitted, common.words.admission(why, plan))
            }
        }
        let path = try place("\(plan.id)-\(round.id)-\(common.say(paper.chinese, paper.rawValue)).xlsx")
        let now = try common.now(isRehearsal: store.state().isRehearsal)
        try EditionJob(
            store: store, category: plan.id, round: round.id, paper: paper.rawValue, sheet: sheet, reason: reason,
            actor: common.actor, tellsResult: [.minutes, .seal].contains(paper)
        ).run([.init(path: path) { [day] in try DayBook($0, day: day, paper: paper).write(to: $1) }], common, at: now)
    }
}

extension DayPaper {
    /// The paper's name in a file's.
    fileprivate var chinese: String {
        switch self {
        case .forms: "现场用表"
        case .proof: "校对单"
        case .screening: "初审表"
        case .minutes: "工作记录"
        case .seal: "封存单"
        }
    }
}
