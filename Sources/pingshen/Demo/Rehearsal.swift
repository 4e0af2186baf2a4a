import Foundation
import Intake
import Judging
import Store
import Workbook

/// The whole 2020 contest from nothing, by the same imports, draws and acts as the real one.
struct Rehearsal {
    let folder: String
    let store: ContestStore
    let contest: ContestFolder
    let common: CommonOptions
    private let cast: Cast
    private var random: SeededRandom
    private var progress: Progress
    private var step = 0
    private(set) var papers: [String] = []

    static let seed: UInt64 = 2020_09_20
    /// 福彩 digits would stand here: any public event after the commitment.
    static let digits = "20200905318842771906"
    private let organizer = Actor(role: .organizer, id: "demo")
    private let clerk = Actor(role: .clerk, id: "demo")

    init(folder: String, rubrics: String, common: CommonOptions) throws {
        var findings = Findings()
        guard let contest = ContestFolder.read(rubrics, &findings) else { throw Refusal(findings.all) }
        self.folder = folder
        self.contest = contest
        self.common = common
        var random = SeededRandom(seed: Self.seed)
        cast = Cast(plan: contest.plan, random: SeededRandom(seed: random.next()))
        self.random = random
        progress = Progress(common.say("演练", "Rehearsal"))
        store = try ContestStore.create(
            path: folder + "/contest.sqlite", plan: contest.plan, planDocument: contest.planDocument,
            rubrics: contest.rubrics, rubricDocuments: contest.rubricDocuments, isRehearsal: true, by: organizer,
            at: Self.moment("2020-09-01T09:00:00+08:00"), zone: { Zone(named: $0) }
        ).store
    }

    static func moment(_ text: String) -> Instant {
        guard let moment = Instant(iso: text) else { preconditionFailure("not a time: \(text)") }
        return moment
    }

    private mutating func tell(_ text: String) {
        step += 1
        progress.show(step, of: 8 + contest.plan.categories.count * 5, text)
    }

    mutating func run() throws {
        try bringIn()
        for category in contest.plan.categories { try nominate(category) }
        for category in contest.plan.categories { try draw(category) }
        for category in contest.plan.categories {
            for paper in [OfficePaper.register, .rules] { try write(paper, category, at: "2020-09-07T12:00:00+08:00") }
        }
        let review = contest.plan.categories.filter {
            $0.rounds[0].window.map { $0.from < CivilDate("2020-09-30")! } ?? true
        }
        try mark(review, from: "2020-09-08T09:00:00+08:00", until: "2020-09-10T17:00:00+08:00")
        for category in review where category.recommend != nil {
            try export(category, .recommendation, at: "2020-09-18T10:00:00+08:00")
        }
        let voting = contest.plan.categories.filter { $0.rounds.count > 1 }
        for category in voting {
            _ = try store.openRound(
                category.id, category.rounds[1].id, seed: nil, reason: nil, by: organizer,
                at: Self.moment("2020-10-01T00:00:00+08:00"))
        }
        let later = contest.plan.categories.filter { !review.contains($0) }
        try mark(later, from: "2020-10-12T09:00:00+08:00", until: "2020-11-20T17:00:00+08:00")
        try vote(voting)
        for category in contest.plan.categories { try approve(category) }
        for category in contest.plan.categories { try announce(category) }
        progress.end()
    }

    private func table(_ text: String, _ name: String, _ findings: inout Findings) throws -> Table {
        guard let table = Table.read(InputFile(name: name, bytes: Array(text.utf8)), &findings) else {
            throw Refusal(findings.all)
        }
        // What cities would send stays beside the database, to be looked at and imported again.
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        return table
    }

    private mutating func bringIn() throws {
        var findings = Findings()
        let at = Self.moment("2020-09-02T09:00:00+08:00")
        let units = readUnits(try table(cast.units, "units.csv", &findings), &findings)
        let entries = readEntries(try table(cast.entries, "entries.csv", &findings), contest.plan, &findings)
        let judges = readJudges(try table(cast.judges, "judges.csv", &findings), &findings)
        let conflicts = readConflicts(try table(cast.conflicts, "conflicts.csv", &findings), &findings)
        if findings.hasErrors { throw Refusal(findings.all) }
        _ = try store.importUnits(units, amend: nil, by: clerk, at: at, dryRun: false)
        tell("units")
        _ = try store.importEntries(entries, amend: nil, by: clerk, at: at, dryRun: false)
        tell("entries")
        _ = try store.importJudges(judges, amend: nil, by: clerk, at: at, dryRun: false)
        _ = try store.importConflicts(conflicts, amend: nil, by: clerk, at: at, dryRun: false)
        tell("judges")
    }

    private mutating func nominate(_ category: CategoryPlan) throws {
        let at = Self.moment("2020-09-04T09:00:00+08:00")
        switch category.panel.by {
        case .open: break
        case .lot:
            let source = common.say("2020年9月5日中国福利彩票开奖号码\u{FF08}演练\u{FF09}", "Lottery of 5 September 2020 (rehearsal)")
            _ = try store.commitPanel(category.id, source: source, by: organizer, at: at)
        case .appointment:
            let listed = try store.state().judges.values.filter { $0.isListed(for: category.id) }.map(\.id).sorted()
            _ = try store.appointPanel(
                category.id, members: Array(listed.prefix(category.panel.size)),
                alternates: Array(listed.dropFirst(category.panel.size).prefix(category.panel.alternates)),
                approval: common.say("演练批文", "rehearsal approval"), by: organizer, at: at)
        }
    }

    private mutating func draw(_ category: CategoryPlan) throws {
        if category.panel.by == .lot {
            let at = Self.moment("2020-09-05T21:30:00+08:00")
            _ = try store.drawPanel(category.id, seed: Self.digits, by: organizer, at: at)
        }
        tell(category.id.text)
    }

    /// Reviews from their opening to their seal: recusals, marks, an amendment, a void sheet, and the gaps' reason.
    private mutating func mark(_ categories: [CategoryPlan], from: String, until: String) throws {
        let at = Self.moment(from)
        for category in categories {
            let seed = category.panel.by == .lot ? nil : Self.digits
            _ = try store.openRound(category.id, category.rounds[0].id, seed: seed, reason: nil, by: organizer, at: at)
        }
        for category in categories { try recuse(in: category, at: at.adding(seconds: 600)) }
        for category in categories { try importMarks(category, at: at.adding(seconds: 7200)) }
        for category in categories { try correct(category, category.rounds[0], at: at.adding(seconds: 9000)) }
        let end = Self.moment(until)
        for category in categories {
            _ = try store.closeRound(category.id, category.rounds[0].id, reason: nil, by: organizer, at: end)
        }
        for category in categories { try settle(category, at: end) }
        let gaps = common.say("评委临时离席\u{FF0C}缺评已由评审组确认", "a judge had to leave; the panel confirmed the gaps")
        for category in categories {
            _ = try store.sealRound(
                category.id, category.rounds[0].id, reason: gaps, by: organizer, at: end.adding(seconds: 1800))
            tell(category.id.text)
        }
    }

    /// The panel votes on every case: differences stand, one flag in three is upheld, a tie at the line is parted.
    private mutating func settle(_ category: CategoryPlan, at: Instant) throws {
        let state = try store.state()
        let panel = state.panel(of: category)
        guard let chair = panel.first(where: \.isChair)?.id ?? panel.first?.id else { return }
        let minutes = Second(actor: Actor(role: .judge, id: chair.text), proof: .paper("\(category.id)-1"))
        // A vote may bring another tie about: equals it left equal, or a work that moved up.
        while case let standings = try store.standings(category.id, category.rounds[0].id).standings,
            let one = standings.cases.first(where: { !$0.isSettled })
        {
            var count = PanelVote(ayes: panel.count, noes: 0, abstained: 0)
            var votes: [EntryID: Int] = [:]
            var order: [EntryID] = []
            switch one.matter.matter {
            case .flag:
                if !random.chance(0.33) { count = PanelVote(ayes: 1, noes: panel.count - 1, abstained: 0) }
            case .tie(let equals):
                votes = Dictionary(uniqueKeysWithValues: equals.map { ($0, 0) })
                for _ in panel { votes[random.pick(equals), default: 0] += 1 }
            case .order(_, let equals): order = equals.shuffled(using: &random)
            case .spread, .range: break
            }
            _ = try store.rule(
                on: one.matter.id, category.id, standings.round.id, count: count, votes: votes, chair: chair,
                second: minutes, reason: nil, order: order, by: organizer, at: at)
        }
    }

    private mutating func recuse(in category: CategoryPlan, at: Instant) throws {
        for _ in 0..<2 {
            let state = try store.state()
            let judge = random.pick(state.panel(of: category).map(\.id))
            let entry = random.pick(state.shortlisted(in: category.id))
            guard let known = state.entries[entry], state.objection(judge, known, category, state.relations) == nil
            else { continue }
            _ = try store.recuse(
                judge, from: entry, reason: common.say("曾指导该作品拍摄", "advised on the work"),
                by: Actor(role: .judge, id: judge.text), at: at)
        }
    }

    private mutating func importMarks(_ category: CategoryPlan, at: Instant) throws {
        let state = try store.state()
        let round = category.rounds[0]
        guard let rubric = state.rubric(of: category, round: round.id) else { return }
        let relations = state.relations
        let works = state.rounds[RoundKey(category.id, round.id)]?.order ?? []
        let evening = Evening(rubric: rubric, judges: state.panel(of: category).map(\.id), works: works) {
            judge, entry in
            state.entries[entry].map { state.objection(judge, $0, category, relations) == nil } ?? false
        }
        var findings = Findings()
        let text = evening.csv(cast, &random)
        let cells = readSheets(try table(text, "sheets-\(category.id).csv", &findings), &findings)
        if findings.hasErrors { throw Refusal(findings.all) }
        _ = try store.importSheets(cells, round: nil, amend: nil, by: clerk, at: at, dryRun: false)
        tell(category.id.text)
    }

    private func correct(_ category: CategoryPlan, _ round: RoundPlan, at: Instant) throws {
        guard let rubric = try store.state().rubric(of: category, round: round.id) else { return }
        let sheets = try store.sheets(category.id, round.id).sorted { ($0.judge, $0.entry) < ($1.judge, $1.entry) }
        guard var sheet = sheets.first(where: { $0.isComplete }), let last = sheets.last(where: { $0.isComplete })
        else { return }
        let down = (sheet.points[0]?.millionths ?? 0) - rubric.criteria[0].step.millionths
        sheet.points[0] = Fixed(millionths: max(0, down))
        _ = try store.submit(
            sheet, reason: common.say("录入时看错一行", "misread a line"), keepsWindow: false, by: clerk, at: at)
        _ = try store.voidSheet(
            last.judge, last.entry, round.id, reason: common.say("涂改处未签名", "a correction without signature"),
            by: organizer, at: at)
    }

    /// 100,000 ballots over the categories with a vote, popular works far ahead, some too late.
    private mutating func vote(_ categories: [CategoryPlan]) throws {
        let arrival = Self.moment("2020-12-01T09:00:00+08:00")
        let start = Self.moment("2020-10-01T00:00:00+08:00")
        var text = "channel,voter,entry,time\n"
        let perCategory = 100_000 / max(categories.count, 1)
        for category in categories {
            let works = try store.standings(category.id, category.rounds[0].id).standings.rows.map(\.entry.id)
            for index in 0..<perCategory {
                let place = Int(Double(works.count) * pow(Double.random(in: 0..<1, using: &random), 2.2))
                let seconds = Int.random(in: 0..<(61 * 86_400 + 3600), using: &random)
                let time = start.adding(seconds: seconds).civil(offset: 28_800)
                text +=
                    "\(index % 5 == 0 ? "app" : "wechat"),v\(category.id.text.utf8.count)\(index),\(works[min(place, works.count - 1)]),\(time.date)T\(time.time)+08:00\n"
            }
        }
        var findings = Findings()
        let ballots = readBallots(try table(text, "ballots.csv", &findings), &findings)
        if findings.hasErrors { throw Refusal(findings.all) }
        tell("ballots")
        _ = try store.importBallots(ballots, round: nil, by: clerk, at: arrival.adding(seconds: 600), dryRun: false)
        tell("ballots")
        for category in categories {
            _ = try store.closeRound(
                category.id, category.rounds[1].id, reason: nil, by: organizer, at: arrival.adding(seconds: 3600))
        }
        for category in categories {
            _ = try store.sealRound(
                category.id, category.rounds[1].id, reason: nil, by: organizer, at: arrival.adding(seconds: 7200))
            tell(category.id.text)
        }
    }

    /// 审定 and 公示: the computed list stands, and hangs out for five working days.
    private mutating func approve(_ category: CategoryPlan) throws {
        guard category.awards != nil else { return }
        let at = "2020-12-05T10:00:00+08:00"
        let second = Second(actor: Actor(role: .organizer, id: "demo2"), proof: .paper("演练审定表"))
        _ = try store.approveResult(
            category.id, changes: [], minutes: "演练纪要", second: second, by: organizer, at: Self.moment(at))
        _ = try store.postNotice(
            category.id, from: CivilDate("2020-12-07")!, to: CivilDate("2020-12-11")!,
            place: common.say("活动官网", "the contest's site"), by: organizer, at: Self.moment(at))
        try write(.notice, category, at: at)
    }

    /// 通报, with the papers that follow it.
    private mutating func announce(_ category: CategoryPlan) throws {
        let at = "2020-12-12T10:00:00+08:00"
        if category.awards != nil {
            _ = try store.announceResult(category.id, by: organizer, at: Self.moment(at))
            try write(.certificates, category, at: at)
        }
        if category.rounds.contains(where: \.takesBallots) { try write(.votes, category, at: at) }
        try export(category, .results, at: at)
    }

    private mutating func write(_ paper: OfficePaper, _ category: CategoryPlan, at: String) throws {
        let round = category.rounds.first { $0.id == paper.round(of: category) } ?? category.rounds[0]
        try FileManager.default.createDirectory(atPath: folder + "/exports", withIntermediateDirectories: true)
        let office = OfficeFile(
            store: store, plan: category, round: round, paper: paper, language: common.language,
            path: "\(folder)/exports/\(category.id)-\(common.say(paper.chinese, paper.rawValue)).xlsx")
        _ = try office.job(reason: nil, actor: organizer).write([office.file()], at: Self.moment(at))
        papers.append(office.path)
    }

    private mutating func export(_ category: CategoryPlan, _ paper: Paper, at: String) throws {
        let round = paper == .recommendation ? category.rounds[0] : category.rounds[category.rounds.count - 1]
        let sheet = try store.resultSheet(category.id, round.id, language: common.language, lateReason: nil)
        let name =
            "\(folder)/exports/\(category.id)-\(common.say(paper == .recommendation ? "推荐" : "结果", paper.rawValue))"
        try FileManager.default.createDirectory(atPath: folder + "/exports", withIntermediateDirectories: true)
        let files = try ResultFiles(store: store, plan: category, round: round, paper: paper).files(
            outgoing: "\(name)-\(common.say("报送版", "outgoing")).xlsx",
            inner: "\(name)-\(common.say("内部留存版", "internal")).xlsx")
        _ = try EditionJob(
            store: store, category: category.id, round: round.id, paper: paper.rawValue, sheet: sheet, reason: nil,
            actor: organizer
        ).write(files, at: Self.moment(at))
        papers += files.map(\.path)
        tell(category.id.text)
    }
}
