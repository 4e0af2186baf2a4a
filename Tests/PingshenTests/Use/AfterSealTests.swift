import Foundation
import Testing

/// From a sealed result to its announcement, by the program as organizers use it.
@Suite struct AfterSealTests {
    private static let awards = """
            recommend: {count: 2, reserve: 1}
            awards:
              grades:
                - {id: first, title: {zh: 一等, en: First}, count: 1}
                - {id: second, title: {zh: 二等, en: Second}, count: 1}
              special: [{id: popular, title: {zh: 最具人气, en: Popular}, count: 1, by: ballots}]

        """

    /// The small contest with both rounds sealed on 20 October and the clock in December.
    static func sealed() throws -> ContestFolder {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        try folder.write(SmallContest.contest + awards, to: "rubrics/contest.yaml")
        try folder.write(
            "id,category,title,unit,authors,联系人,联系电话\nA,song,晨光,HF,甲,王五,13900000001\nB,song,归途,XC,乙,,\nC,song,脊梁,HF,丙,,\nD,song,潮声,HF,丁,,\n",
            to: "entries.csv")
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges", "conflicts"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review")
        try folder.done("import", "sheets", "sheets.csv")
        try folder.done("round", "close", "song", "review")
        try folder.done("round", "seal", "song", "review", "--reason", "缺评")
        try folder.done("round", "open", "song", "vote")
        try folder.done("import", "ballots", "ballots.csv")
        try folder.done("round", "close", "song", "vote")
        try folder.done("round", "seal", "song", "vote", "--reason", "缺评")
        folder.clock = "2020-12-01T09:00:00+08:00"
        return folder
    }

    private func refused(_ folder: ContestFolder, _ arguments: String..., says text: String) throws {
        let before = folder.databaseFiles()
        let outcome = try folder.start(arguments + ["--lang", "zh"]).end()
        #expect(outcome.status == 1, "\(arguments)")
        #expect(outcome.err.contains(text), "\(arguments): \(outcome.err)")
        #expect(folder.databaseFiles() == before, "\(arguments) changed something")
    }

    private static let approve = ["result", "approve", "song", "--minutes", "JY-1"]
    private static let other = ["--second", "organizer:bao", "--paper", "SD-1"]

    @Test func anApprovalTakesTwoOrganizersMinutesAndAReasonForEachChange() throws {
        let folder = try Self.sealed()
        try refused(
            folder, "result", "post", "song", "--from", "2020-12-02", "--to", "2020-12-08", "--place", "官网",
            says: "还没有审定")
        try refused(folder, "result", "approve", "song", "--minutes", "JY-1", says: "两家")
        try refused(
            folder, "result", "approve", "song", "--minutes", "JY-1", "--second", "supervisor:chen", "--paper", "S",
            says: "两家")
        try refused(
            folder, "result", "approve", "song", "--minutes", "JY-1", "--second", "organizer:local", "--paper", "S",
            says: "两家")
        try refused(
            folder, "result", "approve", "song", "--minutes", "", "--second", "organizer:bao", "--paper", "S",
            says: "纪要")
        try refused(
            folder, "result", "approve", "song", "--minutes", "JY-1", "--second", "organizer:bao", "--paper", "S",
            "--change", "D=first:补", "--change", "B=popular:", "--change", "C=third:x", "--change", "A=-first:x",
            says: "没有名次")
        try folder.done(
            "result", "approve", "song", "--minutes", "JY-1", "--second", "organizer:bao", "--paper", "SD-1",
            "--change", "B=popular:并列人气")
        let shown = try folder.done("result", "show", "song", "--lang", "zh")
        #expect(shown.contains("B: — → 最具人气 · 并列人气"))
        #expect(shown.contains("纪要 JY-1"))
        try refused(
            folder, "result", "approve", "song", "--minutes", "JY-1", "--second", "organizer:bao", "--paper", "SD-1",
            "--change", "B=popular:并列人气", says: "相同")
    }

    @Test func aNoticeHasItsFiveWorkingDaysAndEveryObjectionItsAnswer() throws {
        let folder = try Self.sealed()
        try folder.done(
            "result", "approve", "song", "--minutes", "JY-1", "--second", "organizer:bao", "--paper", "SD-1")
        // From Wednesday to Monday there are four working days.
        try refused(
            folder, "result", "post", "song", "--from", "2020-12-02", "--to", "2020-12-07", "--place", "官网",
            says: "只有 4 个工作日")
        try folder.done("result", "post", "song", "--from", "2020-12-02", "--to", "2020-12-08", "--place", "官网")
        try folder.done(
            "result", "object", "song", "--entry", "A", "--by", "张三", "--contact", "13800000000", "--content", "疑似抄袭")
        folder.clock = "2020-12-08T23:59:59+08:00"
        try refused(folder, "result", "announce", "song", says: "2020-12-08")
        folder.clock = "2020-12-09T00:00:00+08:00"
        try refused(folder, "result", "announce", "song", says: "异议 1 还没有答复")
        try refused(
            folder, "result", "answer", "song", "1", "--dismissed", "--finding", "系原创", "--answer", "不成立", says: "两人")
        try refused(
            folder, "result", "answer", "song", "2", "--dismissed", "--finding", "系原创", "--answer", "不成立",
            says: "没有异议 2")
        try folder.done(
            "result", "answer", "song", "1", "--dismissed", "--finding", "系原创", "--answer", "不成立", "--second",
            "supervisor:chen", "--paper", "Y-1")
        try folder.done("result", "announce", "song")
        try refused(folder, "result", "announce", "song", says: "已经通报")
        try refused(folder, "result", "object", "song", "--by", "李", "--contact", "x", "--content", "y", says: "已经通报")
        #expect(try folder.audit().sound == "yes")
        // Who objected is personal: no event holds the name, the number or the words.
        let record = try #require(folder.bytes("c.sqlite"))
        #expect(record.range(of: Data("张三".utf8)) != nil, "the vault holds it")
        let shown = try folder.done("audit", "show", "A", "--lang", "zh")
        #expect(shown.contains("异议 1") && !shown.contains("张三"))
    }

    @Test func aWorkThatLeavesOnNoticeMakesANewApprovalAndNothingNewGoesUnseen() throws {
        let folder = try Self.sealed()
        try folder.done(
            "result", "approve", "song", "--minutes", "JY-1", "--second", "organizer:bao", "--paper", "SD-1")
        try folder.done("result", "post", "song", "--from", "2020-12-02", "--to", "2020-12-08", "--place", "官网")
        try folder.done("entry", "disqualify", "C", "--reason", "抄袭")
        try folder.done(
            "round", "revise", "song", "vote", "--reason", "抄袭", "--second", "supervisor:chen", "--paper", "G-1")
        folder.clock = "2020-12-09T09:00:00+08:00"
        try refused(folder, "result", "announce", "song", says: "第 1 版结果，现在是第 2 版")
        try folder.done(
            "result", "approve", "song", "--minutes", "JY-2", "--second", "organizer:bao", "--paper", "SD-2")
        // A moved up to the first grade, which nobody has seen on the notice.
        try refused(folder, "result", "announce", "song", says: "没有公示过")
        try folder.done("result", "post", "song", "--from", "2020-12-10", "--to", "2020-12-16", "--place", "官网")
        folder.clock = "2020-12-17T09:00:00+08:00"
        try folder.done("result", "announce", "song")
        #expect(try folder.audit().sound == "yes")
    }

    @Test func anotherEditionOfASealedResultNeedsItsReasonAndSaysWhatChanged() throws {
        let folder = try Self.sealed()
        try folder.done("export", "results", "song", "-o", "out", "--lang", "zh")
        let first = try #require(folder.bytes("out/song-结果-报送版.xlsx"))
        let again = try folder.start(["export", "results", "song", "-o", "out", "--lang", "zh"]).end()
        #expect(again.status == 0)
        #expect(folder.bytes("out/song-结果-报送版.xlsx") == first)
        let events = try folder.audit().events
        try folder.done("entry", "disqualify", "C", "--reason", "抄袭")
        try folder.done(
            "round", "revise", "song", "vote", "--reason", "抄袭", "--second", "supervisor:chen", "--paper", "G-1")
        try refused(folder, "export", "results", "song", "-o", "out", says: "第 2 版")
        #expect(folder.bytes("out/song-结果-报送版.xlsx") == first)
        let next = try folder.start(
            ["export", "results", "song", "-o", "out", "--lang", "zh", "--reason", "取消资格"]).end()
        #expect(next.status == 0, "\(next.err)")
        #expect(next.err.contains("第 2 版，较第 1 版：A 第2名 73.60 [second] → 第1名"), "\(next.err)")
        #expect(try folder.audit().events == events + 4)
        #expect(try folder.done("audit", "show", "A", "--lang", "zh").contains("导出第 2 版 song-结果-报送版.xlsx"))
    }

    @Test func aPaperChangedAfterItsExportIsFoundAndOneThatWasSentAwayIsNot() throws {
        let folder = try Self.sealed()
        try folder.done("export", "register", "song", "-o", "out", "--lang", "zh")
        try folder.done("export", "rules", "song", "-o", "out", "--lang", "zh")
        var outcome = try folder.pingshen("audit", "verify", "--lang", "zh")
        #expect(outcome.out.contains("导出文件 2 份：与最新版一致"))
        try FileManager.default.moveItem(
            atPath: folder.path + "/out/song-评审办法.xlsx", toPath: folder.path + "/sent.xlsx")
        outcome = try folder.pingshen("audit", "verify", "--lang", "zh")
        #expect(outcome.status == 0 && outcome.err.contains("1 份导出文件不在原处"))
        let register = try #require(folder.bytes("out/song-登记台账.xlsx"))
        try folder.write(register + Data("x".utf8), to: "out/song-登记台账.xlsx")
        outcome = try folder.pingshen("audit", "verify", "--lang", "zh")
        #expect(outcome.status == 1 && outcome.out.contains("song-登记台账.xlsx: 文件与第 1 版的摘要不符"))
        // On another machine the folder is named.
        try folder.write(register, to: "elsewhere/song-登记台账.xlsx")
        outcome = try folder.pingshen("audit", "verify", "--papers", "elsewhere", "--lang", "zh")
        #expect(outcome.status == 0, "\(outcome.out)")
    }

    @Test func contactsStandInTheRegisterAndTheRecommendationAndOnNoNotice() throws {
        let folder = try Self.sealed()
        try folder.done(
            "result", "approve", "song", "--minutes", "JY-1", "--second", "organizer:bao", "--paper", "SD-1")
        try folder.done("result", "post", "song", "--from", "2020-12-02", "--to", "2020-12-08", "--place", "官网")
        for paper in ["register", "notice"] { try folder.done("export", paper, "song", "-o", "out", "--lang", "zh") }
        let register = try folder.done("import", "cells", "out/song-登记台账.xlsx")
        #expect(register.contains("王五,13900000001"))
        let notice = try folder.done("import", "cells", "out/song-公示.xlsx")
        #expect(notice.contains("公示期为2020年12月2日至2020年12月8日"))
        #expect(!notice.contains("13900000001") && !notice.contains("93.60") && !notice.contains("王五"))
        let amended = try #require(String(data: folder.bytes("entries.csv")!, encoding: .utf8))
            .replacingOccurrences(of: "13900000001", with: "13900000002")
        try folder.write(amended, to: "entries.csv")
        let outcome = try folder.pingshen("import", "entries", "entries.csv", "--lang", "zh")
        #expect(outcome.status == 1 && outcome.err.contains("telephone"))
    }
}
