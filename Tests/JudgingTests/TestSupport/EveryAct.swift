@testable import Judging

/// One act of each kind with every field filled, and each again with what may be absent left out.
enum EveryAct {
    static let full: [any Act] = [
        ContestOpened(
            contest: "sample", log: "sample.log", verifier: "sample+00000000+AAAA", rehearsal: "yes",
            zone: "Asia/Shanghai"),
        PlanAdopted(document: "00ff"),
        RubricAdopted(rubric: "song", version: 2, document: "00ff"),
        UnitRegistered(
            id: UnitID("HF"), name: "合肥市总工会", parent: UnitID("AH"), unitKind: "city", reason: .clear("改名")),
        EntryRegistered(
            id: EntryID("A"), category: CategoryID("song"), title: "晨光 “=1”", unit: UnitID("HF"),
            submitter: UnitID("AH"), details: ["seconds": "179.9", "format": "MP4"], factor: fixed("1.2"),
            bonus: fixed("0.5"), penalty: fixed("0.000001"), people: .clear("\t甲\t"), reason: .clear("补正")),
        EntryWithdrawn(entry: EntryID("A"), reason: .clear("作者撤回")),
        EntryDisqualified(entry: EntryID("A"), reason: .clear("抄袭")),
        JudgeRegistered(
            id: JudgeID("J1"), unit: UnitID("XC"), categories: [CategoryID("song"), CategoryID("film")], chair: 1,
            people: .clear("赵\t"), reason: .clear("换人")),
        ConflictDeclared(judge: JudgeID("J1"), state: "declared", with: "entry:A", reason: .clear("师生")),
        IdentityMatched(judge: JudgeID("J1"), entry: EntryID("A"), clause: "same-name"),
        EntryShortlisted(entry: EntryID("A"), category: CategoryID("song")),
        PanelAppointed(
            category: CategoryID("song"), members: [JudgeID("J1"), JudgeID("J2")], alternates: [JudgeID("J3")],
            approval: .clear("第7号")),
        PanelCommitted(category: CategoryID("song"), document: "00ff", source: "双色球2020100期"),
        PanelDrawn(
            category: CategoryID("song"), seed: "01234567890123456789", members: [JudgeID("J2")],
            alternates: [JudgeID("J1")]),
        RoundOpened(
            category: CategoryID("song"), round: RoundID("review"), plan: "00", rubric: "11", order: "22",
            seed: "01234567890123456789", reason: .clear("提前")),
        RoundClosed(category: CategoryID("song"), round: RoundID("review"), reason: .clear("到期")),
        RoundSealed(
            category: CategoryID("song"), round: RoundID("review"), expected: 20, submitted: 17, recused: 1, missing: 2,
            standings: "00ff", reason: .clear("两张缺表")),
        RoundReopened(
            category: CategoryID("song"), round: RoundID("review"), reason: .clear("误关"), second: second),
        SheetSubmitted(sheet: sheet),
        SheetAmended(sheet: sheet, reason: .clear("笔误")),
        SheetVoided(judge: JudgeID("J1"), entry: EntryID("A"), round: RoundID("review"), reason: .clear("误评")),
        JudgeRecused(judge: JudgeID("J1"), entry: EntryID("A"), reason: .clear("回避")),
        BallotsReceived(
            batch: 3, category: CategoryID("song"), round: RoundID("vote"), channel: "web", first: 1, last: 7,
            excluded: 2, root: "AAAA", counts: "00ff", opens: "2020-10-01", ends: "2020-11-30"),
        PaperExported(
            category: CategoryID("song"), round: RoundID("review"), paper: "recommendation", file: "推荐.xlsx",
            sha256: "00ff", edition: 2, facts: "11ff", reason: .clear("更正单位"), late: .clear("系统故障")),
        PinSet(person: Actor(role: .clerk, id: "li"), pin: .clear("scrypt:AA==:AA==")),
        EntryMeasured(entry: EntryID("A"), sha256: "00ff", values: ["seconds": "179.9", "format": "MP4"]),
        EntryScreened(
            entry: EntryID("A"), answers: ["topic": .pass, "format": .supplement], until: CivilDate("2020-09-04"),
            second: second, reason: .clear("缺字幕")),
        FormsIssued(
            category: CategoryID("song"), round: RoundID("review"), forms: ["song-review-1": JudgeID("J1")]),
        FormMarked(form: "song-review-1", state: .void, reason: .clear("涂改")),
        FormKeyed(form: "song-review-1", pass: 2, grid: "00ff"),
        FormSettled(form: "song-review-1", cells: ["A/craft": "25.5", "A/total": ""]),
        CaseRuled(
            category: CategoryID("song"), round: RoundID("review"), matter: "tie:A+B", facts: "89.33",
            count: PanelVote(ayes: 5, noes: 1, abstained: 1), votes: [EntryID("A"): 4, EntryID("B"): 3],
            chair: JudgeID("J1"), second: Second(actor: Actor(role: .judge, id: "J1"), proof: .paper("纪要-3")),
            reason: .clear("合议"), order: [EntryID("B"), EntryID("A")]),
        RoundRevised(
            category: CategoryID("song"), round: RoundID("review"), edition: 2, standings: "00ff", second: second,
            reason: .clear("公示期取消资格")),
        AwardChanged(
            category: CategoryID("song"), approval: 1, entry: EntryID("A"), was: "second", now: "first",
            minutes: "纪要-7", reason: .clear("两家商定")),
        ResultApproved(
            category: CategoryID("song"), round: RoundID("vote"), edition: 2, number: 1, computed: "00ff",
            approved: "11ff", minutes: "纪要-7", second: second),
        NoticePosted(
            category: CategoryID("song"), approval: 1, from: CivilDate("2020-12-02")!, to: CivilDate("2020-12-08")!,
            place: "官网"),
        ObjectionReceived(
            category: CategoryID("song"), number: 1, entry: EntryID("A"), objector: .clear("张三"),
            contact: .clear("13800000000"), content: .clear("疑似抄袭"), evidence: .clear("截图")),
        ObjectionAnswered(
            category: CategoryID("song"), number: 1, outcome: .upheld, second: second, finding: .clear("属实"),
            answer: .clear("取消资格")),
        ResultAnnounced(category: CategoryID("song"), approval: 2),
        LotCommitted(
            category: CategoryID("song"), round: RoundID("review"), document: "00ff", source: "双色球2020100期"),
        LotDrawn(category: CategoryID("song"), round: RoundID("review"), seed: "01234567890123456789"),
    ]

    private static let second = Second(actor: Actor(role: .supervisor, id: "chen"), proof: .pin)

    static let bare: [any Act] = [
        UnitRegistered(id: UnitID("AH"), name: "安徽省总工会"),
        EntryRegistered(
            id: EntryID("A"), category: CategoryID("song"), title: "晨光", unit: UnitID("HF"), details: [:], factor: .one,
            bonus: .zero, penalty: .zero, people: .clear("")),
        JudgeRegistered(id: JudgeID("J1"), unit: nil, categories: [], chair: 0, people: .clear("")),
        ConflictDeclared(judge: JudgeID("J1"), state: "none", with: ""),
        PanelAppointed(category: CategoryID("song"), members: [], alternates: []),
        RoundOpened(category: CategoryID("song"), round: RoundID("review"), plan: "00", rubric: "11", order: "22"),
        RoundClosed(category: CategoryID("song"), round: RoundID("review")),
        RoundSealed(
            category: CategoryID("song"), round: RoundID("review"), expected: 0, submitted: 0, recused: 0, missing: 0,
            standings: "00ff"),
        SheetSubmitted(
            sheet: SheetFields(
                ScoreSheet(judge: JudgeID("J1"), entry: EntryID("A"), round: RoundID("review"), points: [nil, nil]))),
        PaperExported(
            category: nil, round: nil, paper: "units", file: "组织单位.xlsx", sha256: "00ff", edition: 1, facts: "11ff"),
        AwardChanged(
            category: CategoryID("song"), approval: 1, entry: EntryID("A"), was: nil, now: nil, minutes: "纪要-7",
            reason: .clear("两家商定")),
        ObjectionReceived(
            category: CategoryID("song"), number: 2, entry: nil, objector: .clear("李四"), contact: .clear("信箱"),
            content: .clear("评委名单"), evidence: nil),
        EntryScreened(entry: EntryID("A"), answers: [:], until: nil, second: second, reason: nil),
        FormMarked(form: "song-review-1", state: .blank, reason: nil),
    ]

    private static let sheet = SheetFields(
        ScoreSheet(
            judge: JudgeID("J1"), entry: EntryID("A"), round: RoundID("review"), points: [fixed("52.5"), nil, .zero],
            gates: [GateID("red-line"): true, GateID("原创"): false], note: .clear("有异议")))
}
