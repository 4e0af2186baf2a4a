import Foundation
import Judging
import Testing

@testable import Store

let song = CategoryID("song")
let film = CategoryID("film")
let photo = CategoryID("photo")
let review = RoundID("review")
let vote = RoundID("vote")

extension SampleContest {
    /// Every kind of act once or more, so that each table of record, projection and vault has rows.
    static func rehearsed() throws -> SampleContest {
        let sample = try SampleContest()
        try sample.bringPeople()
        try sample.seat()
        try sample.mark()
        try sample.onPaper()
        try sample.count()
        try sample.announce()
        return sample
    }

    /// The files of a rehearsed contest, made once.
    static let files: Result<[String: Data], any Error> = Result {
        let sample = try rehearsed()
        return try sample.folder.contents()
    }

    /// A copy of the rehearsed contest that no store holds open: its database's path and its folder.
    static func copy() throws -> (path: String, folder: ScratchFolder) {
        let folder = try ScratchFolder()
        for (name, data) in try files.get() { try data.write(to: URL(filePath: "\(folder.path)/\(name)")) }
        return (folder.path + "/c.sqlite", folder)
    }

    private func seat() throws {
        let at = Self.moment("2020-09-04T09:00:00+08:00")
        try bring(.shortlist, "entry\nF\nG\n", at: at)
        let draft = ScreeningDraft(
            entry: EntryID("P"),
            answers: ["topic": .pass, "orientation": .pass, "original": .pass, "format": .supplement],
            until: CivilDate("2020-09-03"), reason: "图说不全")
        _ = try store.screen([Placed(draft, at: Place(file: "P"))], second: Self.second, by: Self.organizer, at: at)
        let passed = ScreeningDraft(
            entry: EntryID("Q"), answers: ["topic": .pass, "orientation": .pass, "original": .pass, "format": .pass],
            until: nil, reason: nil)
        _ = try store.screen([Placed(passed, at: Place(file: "Q"))], second: Self.second, by: Self.organizer, at: at)
        let measured = EntryMeasured(entry: EntryID("P"), sha256: "00ff", values: ["megabytes": "3.2"])
        _ = try store.recordMeasurements([measured], by: Self.organizer, at: at)
        _ = try store.commitPanel(film, source: "2020-09-05 福彩", by: Self.organizer, at: at)
        _ = try store.drawPanel(
            film, seed: "20200905318842771906", by: Self.organizer, at: Self.moment("2020-09-05T22:00:00+08:00"))
        _ = try store.appointPanel(
            photo, members: [JudgeID("J1"), JudgeID("J3")], alternates: [JudgeID("J4")], approval: "批文3号",
            by: Self.organizer,
            at: Self.moment("2020-09-05T22:00:00+08:00"))
    }

    private func mark() throws {
        let at = Self.moment("2020-09-08T09:00:00+08:00")
        for category in [song, film, photo] {
            _ = try store.openRound(
                category, review, seed: "31415926535897932384", reason: "提前", by: Self.organizer, at: at)
        }
        _ = try store.removeEntry(EntryID("D"), as: .withdrawn, reason: "作者要求", by: Self.organizer, at: at)
        _ = try store.removeEntry(EntryID("E"), as: .disqualified, reason: "超时", by: Self.organizer, at: at)
        try bring(.sheets, Self.marks, at: at)
        let judge = Actor(role: .judge, id: "J6")
        _ = try store.submit(
            ScoreSheet(
                judge: JudgeID("J6"), entry: EntryID("C"), round: review, points: [Fixed("52")!, Fixed("38")!],
                gates: [GateID("red-line"): true], note: .clear("副歌很好")), reason: nil, keepsWindow: true, by: judge,
            at: at)
        try bring(.sheets, "judge,entry,criterion,points\nJ1,A,theme,52.5\n", amend: "看错一行", at: at)
        _ = try store.voidSheet(JudgeID("J3"), EntryID("C"), review, reason: "未签名", by: Self.organizer, at: at)
        _ = try store.recuse(
            JudgeID("J4"), from: EntryID("C"), reason: "曾指导", by: Actor(role: .judge, id: "J4"), at: at)
        _ = try store.commitLot(song, review, source: "2020-09-11 福彩", by: Self.organizer, at: at)
        let close = Self.moment("2020-09-10T09:00:00+08:00")
        _ = try store.closeRound(song, review, reason: "到期", by: Self.organizer, at: close)
        _ = try store.reopenRound(
            song, review, reason: "补录", second: Self.second, by: Self.organizer, at: close.adding(seconds: 60))
        _ = try store.closeRound(song, review, reason: nil, by: Self.organizer, at: close.adding(seconds: 120))
        _ = try store.drawLot(
            song, review, seed: "01382438112797316654", by: Self.organizer, at: close.adding(seconds: 150))
        _ = try store.sealRound(
            song, review, reason: "缺评已确认", by: Self.organizer, at: close.adding(seconds: 180))
    }

    /// One form keyed twice alike, one that differs and is settled, one void; a case ruled on.
    private func onPaper() throws {
        let at = Self.moment("2020-09-11T09:00:00+08:00")
        let wu = Actor(role: .clerk, id: "wu")
        let li = Actor(role: .clerk, id: "li")
        _ = try store.setPin(of: wu, by: Self.organizer, at: at)
        _ = try store.issueForms(photo, review, by: Self.organizer, at: at)
        _ = try store.markForms(["photo-review-2"], as: .void, reason: "涂改", by: Self.organizer, at: at)
        _ = try store.issueForms(photo, review, by: Self.organizer, at: at)
        for (form, marks) in [("photo-review-1", ["50", "35"]), ("photo-review-3", ["40", "30.5"])] {
            let grid = try Self.grid(marks)
            _ = try store.key(form, pass: 1, grid, by: li, at: at)
            var other = grid
            if form == "photo-review-3" { other.rows[0].marks[1] = Fixed("30") }
            _ = try store.key(form, pass: 2, other, by: wu, at: at)
        }
        let cells = ["Q/craft": "30.5", "Q/total": "70.5"]
        _ = try store.settle("photo-review-3", values: cells, by: Self.organizer, at: at)
        _ = try store.rule(
            on: "spread:Q", photo, review, count: PanelVote(ayes: 2, noes: 0, abstained: 0), votes: [:],
            chair: JudgeID("J1"), second: Second(actor: Actor(role: .judge, id: "J1"), proof: .paper("纪要-1")),
            reason: "各有侧重", by: Self.organizer, at: at)
        try store.keep("51", of: "theme", EntryID("Q"), form: "photo-review-1", pass: 1)
        #expect(throws: Refusal.self) { try store.prove(wu, pin: "", at: at) }
    }

    private static func grid(_ marks: [String]) throws -> KeyedGrid {
        let points = marks.map { Fixed($0) }
        let total = points.compactMap { $0?.millionths }.reduce(0, +)
        return KeyedGrid(rows: [
            KeyedGrid.Row(
                entry: EntryID("Q"), marks: points, gates: [GateID("red-line"): true], total: Fixed(millionths: total))
        ])
    }

    /// 拟定 → 审定 → 公示 → 异议 → 通报, with a change of the computed list and one objection answered.
    private func announce() throws {
        let at = Self.moment("2020-12-03T09:00:00+08:00")
        _ = try store.closeRound(song, vote, reason: nil, by: Self.organizer, at: at)
        _ = try store.sealRound(song, vote, reason: "缺评已确认", by: Self.organizer, at: at)
        let change = AwardChangeDraft(entry: EntryID("A"), award: "second", gives: true, reason: "两家商定")
        _ = try store.approveResult(
            song, changes: [change], minutes: "纪要-7", second: Second(actor: Self.otherOrganizer, proof: .paper("审-1")),
            by: Self.organizer, at: at)
        _ = try store.postNotice(
            song, from: CivilDate("2020-12-04")!, to: CivilDate("2020-12-10")!, place: "官网", by: Self.organizer, at: at)
        let draft = ObjectionDraft(
            entry: EntryID("A"), objector: "张三", contact: "13800000000", content: "疑似抄袭", evidence: "截图")
        _ = try store.receiveObjection(song, draft, by: Self.organizer, at: at.adding(seconds: 86_400))
        _ = try store.answerObjection(
            song, 1, outcome: .dismissed, finding: "系原创", answer: "不成立", second: Self.second, by: Self.organizer,
            at: at.adding(seconds: 2 * 86_400))
        _ = try store.announceResult(song, by: Self.organizer, at: at.adding(seconds: 9 * 86_400))
    }

    static let otherOrganizer = Actor(role: .organizer, id: "bao")

    private func count() throws {
        let at = Self.moment("2020-10-02T09:00:00+08:00")
        _ = try store.openRound(song, vote, seed: nil, reason: nil, by: Self.organizer, at: at)
        try bring(.ballots, Self.ballots, at: Self.moment("2020-12-02T09:00:00+08:00"))
        let facts = ResultFacts(try store.standings(song, vote).standings, awards: AwardList([]))
        let paper = PaperExported(
            category: song, round: vote, paper: "results", file: "song-结果.xlsx",
            sha256: String(repeating: "ab", count: 32), edition: 1, facts: store.digest(facts), reason: .clear("另报"),
            late: .clear("补报"))
        _ = try store.recordEdition(
            [paper], facts: facts, folder: "/nowhere", by: Self.organizer,
            at: Self.moment("2020-12-02T10:00:00+08:00"))
        try store.keep("50", of: "theme", JudgeID("J3"), EntryID("P"), review)
    }
}
