import ArgumentParser
import Judging
import Store
import Workbook

extension ExportCommand {
    struct Register: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the register of works: who handed in what and when.")
        @OptionGroup var target: Target

        func run() throws { try target.writeOffice(.register) }
    }

    struct Rules: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the rules of the review with the rubric, out of the contest's files, and their digests.")
        @OptionGroup var target: Target

        func run() throws { try target.writeOffice(.rules) }
    }

    struct Votes: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the count of the online votes: days, channels, rule, and where every ballot went.")
        @OptionGroup var target: Target

        func run() throws { try target.writeOffice(.votes) }
    }

    struct Notice: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the public notice of the approved list, without scores and telephones.")
        @OptionGroup var target: Target

        func run() throws { try target.writeOffice(.notice) }
    }

    struct Objections: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the register of objections, each to its answer.")
        @OptionGroup var target: Target

        func run() throws { try target.writeOffice(.objections) }
    }

    struct Certificates: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the register of certificates, to be signed for.")
        @OptionGroup var target: Target

        func run() throws { try target.writeOffice(.certificates) }
    }

    struct Units: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints what each unit handed in and reached in the whole contest.")
        @Option(name: [.short, .customLong("output")], help: "The folder to write to.") var output = "exports"
        @Option(help: "Why there is another edition.") var reason: String?
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer, .clerk)
            let store = try common.open()
            let state = try store.state()
            let first = state.plan.categories[0]
            let sheet = try store.resultSheet(
                first.id, state.find(first.id, nil).1.id, language: common.language, lateReason: nil)
            var office = OfficeSheet()
            office.unitTallies = try store.unitTallies()
            let path = try Papers.place("\(state.id)-\(common.say("组织单位", "units")).xlsx", in: output)
            try EditionJob(
                store: store, category: nil, round: nil, paper: OfficePaper.units.rawValue, sheet: sheet,
                reason: reason, actor: common.actor
            ).run(
                [.init(path: path) { [office] in try OfficeBook($0, office: office, paper: .units).write(to: $1) }],
                common,
                at: common.now(isRehearsal: state.isRehearsal))
        }
    }
}

extension ExportCommand.Target {
    fileprivate func writeOffice(_ paper: OfficePaper) throws {
        let (store, state) = try open()
        let plan = try common.category(category, in: state)
        // The register and the rules stand before any round; votes are the last round's that takes ballots.
        let wanted = round.map { RoundID($0) } ?? paper.round(of: plan)
        let (_, round) = try state.find(plan.id, wanted)
        if paper == .votes, !round.takesBallots { throw Refusal(.noBallotsIn(round.id)) }
        if paper.needsAwards {
            guard plan.awards != nil else { throw Refusal(.noAwards(plan.id)) }
            guard state.results[plan.id]?.approval != nil else { throw Refusal(.notApproved(plan.id)) }
        }
        let office = OfficeFile(
            store: store, plan: plan, round: round, paper: paper, language: common.language,
            path: try place("\(plan.id)-\(common.say(paper.chinese, paper.rawValue)).xlsx"))
        try office.job(reason: reason, actor: common.actor).run(
            [office.file()], common, at: common.now(isRehearsal: state.isRehearsal))
    }
}

/// One paper of the office about a category, and the job that makes an edition of it.
struct OfficeFile {
    let store: ContestStore
    let plan: CategoryPlan
    let round: RoundPlan
    let paper: OfficePaper
    let language: Language
    let path: String

    func job(reason: String?, actor: Actor) throws -> EditionJob {
        EditionJob(
            store: store, category: plan.id, round: round.id, paper: paper.rawValue,
            sheet: try store.resultSheet(plan.id, round.id, language: language, lateReason: nil), reason: reason,
            actor: actor, tellsResult: ![.register, .rules, .objections].contains(paper))
    }

    func file() throws -> EditionJob.File {
        let office = try store.officeSheet(plan.id, round.id)
        return .init(path: path) { [paper] in try OfficeBook($0, office: office, paper: paper).write(to: $1) }
    }
}

extension OfficePaper {
    func round(of plan: CategoryPlan) -> RoundID? {
        switch self {
        case .register, .rules: plan.review?.id ?? plan.rounds.first?.id
        case .votes: plan.rounds.last { $0.takesBallots }?.id ?? plan.rounds.last?.id
        case .notice, .objections, .certificates, .units: plan.rounds.last?.id
        }
    }

    fileprivate var needsAwards: Bool { self == .notice || self == .certificates }

    /// The paper's name in a file's.
    var chinese: String {
        switch self {
        case .register: "登记台账"
        case .rules: "评审办法"
        case .votes: "计票报告"
        case .notice: "公示"
        case .objections: "异议登记"
        case .certificates: "证书台账"
        case .units: "组织单位"
        }
    }
}
