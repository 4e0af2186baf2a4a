import Foundation
import Intake
import Judging
import Testing

@testable import Store

/// A small contest with three ways to seat a panel, in a folder of its own: what each test acts on.
struct SampleContest {
    enum Kind { case units, entries, judges, conflicts, shortlist, sheets, ballots }

    let folder: ScratchFolder
    let store: ContestStore
    let plan: ContestPlan

    var path: String { folder.path + "/c.sqlite" }

    /// Made with its plan and rubric, and nothing else.
    init(votes: String = "share-of-leader") throws {
        folder = try ScratchFolder()
        let contest = Self.contest.replacingOccurrences(of: "votes: share-of-leader", with: "votes: \(votes)")
        try folder.write(contest, to: "rubrics/contest.yaml")
        try folder.write(Self.rubric, to: "rubrics/song.yaml")
        try folder.write(Self.photoRubric, to: "rubrics/photo.yaml")
        var findings = Findings()
        let read = try #require(ContestFolder.read(folder.path + "/rubrics", &findings), "\(findings.all)")
        plan = read.plan
        store = try ContestStore.create(
            path: folder.path + "/c.sqlite", plan: plan, planDocument: read.planDocument, rubrics: read.rubrics,
            rubricDocuments: read.rubricDocuments, isRehearsal: true, by: Self.organizer,
            at: Self.moment("2020-09-01T09:00:00+08:00"), zone: { Zone(named: $0) }
        ).store
        try FileManager.default.removeItem(atPath: folder.path + "/rubrics")
    }

    static let organizer = Actor(role: .organizer, id: "wang")
    static let second = Second(actor: Actor(role: .clerk, id: "li"), proof: .paper("签-1"))
    static let clerk = Actor(role: .clerk, id: "li")

    static func moment(_ text: String) -> Instant {
        guard let moment = Instant(iso: text) else { preconditionFailure("not a time: \(text)") }
        return moment
    }

    /// Brings a table in as the command line does.
    @discardableResult
    func bring(
        _ kind: Kind, _ text: String, amend: String? = nil, round: RoundID? = nil, at now: Instant
    ) throws -> Receipt {
        var findings = Findings()
        let file = InputFile(name: "\(kind).csv", bytes: Array(text.utf8))
        let table = try #require(Table.read(file, &findings), "\(findings.all)")
        let bring: () throws -> Receipt
        let clerk = Self.clerk
        switch kind {
        case .units:
            let rows = readUnits(table, &findings)
            bring = { try store.importUnits(rows, amend: amend, by: clerk, at: now, dryRun: false) }
        case .entries:
            let rows = readEntries(table, plan, &findings)
            bring = { try store.importEntries(rows, amend: amend, by: clerk, at: now, dryRun: false) }
        case .judges:
            let rows = readJudges(table, &findings)
            bring = { try store.importJudges(rows, amend: amend, by: clerk, at: now, dryRun: false) }
        case .conflicts:
            let rows = readConflicts(table, &findings)
            bring = { try store.importConflicts(rows, amend: amend, by: clerk, at: now, dryRun: false) }
        case .shortlist:
            let rows = readShortlist(table, &findings)
            bring = { try store.importShortlist(rows, by: clerk, at: now, dryRun: false) }
        case .sheets:
            let cells = readSheets(table, &findings)
            bring = { try store.importSheets(cells, round: round, amend: amend, by: clerk, at: now, dryRun: false) }
        case .ballots:
            let rows = readBallots(table, &findings)
            bring = { try store.importBallots(rows, round: round, by: clerk, at: now, dryRun: false) }
        }
        if findings.hasErrors { throw Refusal(findings.all) }
        return try bring()
    }

    /// Units, entries, judges and declarations, as the files below state them.
    func bringPeople() throws {
        let at = Self.moment("2020-09-02T09:00:00+08:00")
        try bring(.units, Self.units, at: at)
        try bring(.entries, Self.entries, at: at)
        try bring(.judges, Self.judges, at: at)
        try bring(.conflicts, Self.conflicts, at: at)
    }

    func verify(key: String? = nil) throws -> AuditReport { try Store.verify(path: path, key: key) }

    /// One number that moves with each event.
    func size() throws -> Int { try store.head().size }
}

/// What was refused, in order; empty where nothing was.
func problems(_ act: () throws -> some Any) throws -> [Problem] {
    do {
        _ = try act()
        return []
    } catch let refusal as Refusal {
        return refusal.findings.filter { $0.severity == .error }.map(\.problem)
    }
}

extension SampleContest {
    static let contest = """
        contest: sample
        title: {zh: 样例, en: Sample}
        timezone: Asia/Shanghai
        units: [{id: AH, name: 安徽省总工会, kind: province}]
        categories:
          - id: song
            title: {zh: 歌曲, en: Song}
            rubric: song
            entries: [{id: seconds, title: {zh: 时长, en: Seconds}, atMost: 300}]
            rounds:
              - {id: review, blend: {sheets: 1}}
              - {id: vote, votes: share-of-leader, blend: {review: 0.6, ballots: 0.4}, window: {from: 2020-10-01, to: 2020-11-30}}
            awards:
              grades: [{id: first, title: {zh: 一等, en: First}, count: 1}, {id: second, title: {zh: 二等, en: Second}, count: 2, floor: 99}]
          - id: film
            title: {zh: 微电影, en: Film}
            rubric: song
            panel: {by: lot, size: 3, alternates: 1}
            rounds: [{id: review, blend: {sheets: 1}}]
          - id: photo
            title: {zh: 摄影, en: Photography}
            rubric: photo
            panel: {by: appointment, size: 2}
            rounds: [{id: review, blend: {sheets: 1}}]

        """

    static let rubric = """
        rubric: song
        version: 1
        criteria:
          - {id: theme, title: {zh: 主题, en: Theme}, max: 60, step: 0.5}
          - {id: craft, title: {zh: 技艺, en: Craft}, max: 40, step: 0.5}
        gates: [{id: red-line, title: {zh: 红线, en: Red line}, fail: any}]
        adjust: [factor, bonus, penalty]
        tally: {of: totals, rule: trimmed-mean, drop: {high: 1, low: 1}, dropFrom: 5, minimum: 2, round: {total: 2, blend: 2}}
        rank: {by: published, ties: [criterion:theme, lot]}

        """

    static let photoRubric =
        rubric.replacingOccurrences(of: "rubric: song", with: "rubric: photo")
        + "discrepancy: {spread: 1, low: 60}\n"

    static let units = """
        id,name,parent,kind
        HF,合肥市总工会,AH,city
        XC,宣城市总工会,AH,city

        """

    static let entries = """
        id,category,title,unit,authors,submitter,seconds,factor,bonus,penalty
        A,song,晨光,HF,词:甲#p1;乙,AH,179.5,1.05,2,0.5
        B,song,归途,XC,丙,,200,,,
        C,song,脊梁,HF,周#p5,,201,,,
        D,song,潮声,HF,丁,,202,,,
        E,song,远山,HF,戊,,203,,,
        F,film,灯火,HF,己,,,,,
        G,film,车间,XC,庚,,,,,
        H,film,班组,HF,辛,,,,,
        P,photo,瞬间,HF,壬,,,,,
        Q,photo,光影,HF,癸,,,,,

        """

    /// J5 is an author of C; J2's unit is B's.
    static let judges = """
        id,name,unit,categories,person,chair
        J1,赵,,,,1
        J2,钱,XC,song;film,,
        J3,孙,,,,
        J4,李,,,,
        J5,周,,song;film,p5,
        J6,吴,,,,

        """

    static let conflicts = """
        judge,state,with,reason
        J1,none,,
        J2,declared,entry:A,师生
        J3,declared,person:p1,亲属
        J4,declared,unit:XC,曾任职
        J5,none,,
        J6,declared,category:film,赞助

        """

    static let marks = """
        judge,entry,criterion,points
        J1,A,gate:red-line,pass
        J1,A,theme,52
        J1,A,craft,36
        J4,A,theme,50
        J4,A,craft,35.5
        J5,A,theme,53
        J5,A,craft,37
        J6,A,theme,54
        J6,A,craft,36
        J1,B,theme,50
        J1,B,craft,35
        J3,B,theme,49
        J3,B,craft,34
        J5,B,theme,51
        J5,B,craft,
        J1,C,theme,51
        J1,C,craft,37.5
        J2,C,theme,55
        J2,C,craft,40
        J3,C,theme,40
        J3,C,craft,30

        """

    static let ballots = """
        channel,voter,entry,time,points,ip,device,ballot
        web,v1,A,2020-10-10T12:00:00+08:00,,10.0.0.1,d1,b1
        web,v2,A,2020-10-10T12:00:01+08:00,9.5,10.0.0.2,d2,b2
        web,v3,C,2020-10-11T12:00:00+08:00,,,,
        web,v4,C,2020-12-01T12:00:00+08:00,,,,
        app,v5,B,2020-10-12T12:00:00+08:00,,,,

        """
}
