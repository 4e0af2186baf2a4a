import Foundation
import Testing

/// From everything handed in to the shortlist: screening by two people, files measured, ticks, and why for each work.
@Suite struct ScreeningTests {
    private static let contest = """
        contest: sample
        title: {zh: 样例, en: Sample}
        timezone: Asia/Shanghai
        categories:
          - id: photo
            title: {zh: 摄影, en: Photography}
            rubric: photo
            entries: [{id: format, title: {zh: 格式, en: Format}, oneOf: [JPG]}, {id: megabytes, title: {zh: 大小, en: Size}, atLeast: 3}]
            rounds:
              - {id: preliminary, ticks: {each: 2, keep: two-thirds}}
              - {id: review, blend: {sheets: 1}}

        """

    private static let rubric = """
        rubric: photo
        version: 1
        criteria: [{id: art, title: {zh: 艺术, en: Art}, max: 100, step: 0.5}]
        tally: {of: totals, rule: mean}

        """

    private func contest() throws -> ContestFolder {
        let folder = try ContestFolder()
        try folder.write(Self.contest, to: "rubrics/contest.yaml")
        try folder.write(Self.rubric, to: "rubrics/photo.yaml")
        try folder.write("id,name\nHF,合肥市总工会\n", to: "units.csv")
        let works = ["A", "B", "C", "D", "E"].map { "\($0),photo,作品\($0),HF,JPG,3.5" }
        try folder.write(
            "id,category,title,unit,format,megabytes\n" + works.joined(separator: "\n") + "\n", to: "entries.csv")
        try folder.write("id,name\nJ1,赵\nJ2,钱\nJ3,孙\n", to: "judges.csv")
        folder.clock = "2020-09-03T09:00:00+08:00"
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges"] { try folder.done("import", kind, kind + ".csv") }
        return folder
    }

    private static let all = ["topic=pass", "orientation=pass", "original=pass"]

    private func check(
        _ folder: ContestFolder, _ entry: String, _ more: String...,
        second: [String] = ["--second", "clerk:wu", "--paper", "CS-1"]
    )
        throws -> Program.Outcome
    {
        try folder.start(["entry", "check", entry] + Self.all + more + second + ["--as", "clerk:li", "--lang", "zh"])
            .end()
    }

    @Test func theShortlistFollowsFromScreeningAndTicksAndSaysWhy() throws {
        let folder = try contest()
        for entry in ["A", "B", "C"] { #expect(try check(folder, entry, "format=pass").status == 0) }
        #expect(try check(folder, "D", "format=fail", "--reason", "像素不足").status == 0)
        #expect(try check(folder, "E", "format=supplement", "--reason", "缺图说", "--until", "2020-09-05").status == 0)
        try folder.done("round", "open", "photo", "preliminary")
        // A has three ticks, B two, C one.
        for (judge, numbers) in [("J1", "1 2"), ("J2", "1-2"), ("J3", "1,3")] {
            let out = try folder.start(["score", "--judge", judge, "--lang", "zh"], input: "\(numbers)\n\n").end()
            #expect(out.status == 0, "\(out.err)")
            #expect(out.out.contains("已提交"), "\(out.out)")
        }
        #expect(try folder.pingshen("entry", "shortlist", "photo").status == 1, "the round is still open")
        try folder.done("round", "close", "photo", "preliminary")
        try folder.done("entry", "shortlist", "photo")
        let why = try folder.done("entry", "why", "photo", "--lang", "zh").split(separator: "\n").map(String.init)
        #expect(why[1].contains("入围") && why[1].contains("得 3 票（共 3 票），第 1 位，达到三分之二"), "\(why[1])")
        #expect(why[2].contains("得 2 票（共 3 票），第 2 位，达到三分之二"), "\(why[2])")
        #expect(why[3].contains("未入围") && why[3].contains("得 1 票（共 3 票），第 3 位，未达三分之二"), "\(why[3])")
        #expect(why[4].contains("初审未通过：格式"), "\(why[4])")
        #expect(why[5].contains("待补正，期限 2020-09-05"), "\(why[5])")
        #expect(why[6] == "5 件中入围 2 件。")
        try folder.done("round", "open", "photo", "review")
        try folder.write("judge,entry,criterion,points\nJ1,A,art,90\nJ1,B,art,80\n", to: "sheets.csv")
        try folder.done("import", "sheets", "sheets.csv")
        try folder.write("judge,entry,criterion,points\nJ1,C,art,90\n", to: "more.csv")
        #expect(try folder.pingshen("import", "sheets", "more.csv").status == 1)
        #expect(
            try folder.done("standings", "photo", "--round", "preliminary", "--format", "csv").contains(
                "1,A,作品A,HF,3,3,,3,,ranked,"))
        #expect(try folder.audit().sound == "yes")
    }

    @Test func aScreeningTakesTwoPeopleEveryCheckAReasonAndADate() throws {
        let folder = try contest()
        #expect(try check(folder, "A", "format=pass", second: []).status == 1)
        #expect(try check(folder, "A", "format=pass", second: ["--second", "clerk:li", "--paper", "CS-1"]).status == 1)
        #expect(try check(folder, "A").err.contains("format"))
        let bare = try check(folder, "A", "format=supplement")
        #expect(bare.status == 1)
        #expect(bare.err.contains("--until") && bare.err.contains("原因"), "\(bare.err)")
        #expect(try check(folder, "A", "sharp=pass", "format=pass").err.contains("sharp"))
    }

    @Test func nobodyTicksMoreThanAllowed() throws {
        let folder = try contest()
        try folder.done("round", "open", "photo", "preliminary")
        let out = try folder.start(["score", "--judge", "J1", "--lang", "en"], input: "1-3\n\nq\n").end().out
        #expect(out.contains("at most 2 are allowed"))
        try folder.write(
            "judge,entry,criterion,points\n" + ["A", "B", "C"].map { "J1,\($0),tick,1\n" }.joined(), to: "ticks.csv")
        #expect(try folder.pingshen("import", "sheets", "ticks.csv").status == 1)
    }

    @Test func filesAreMeasuredBesideWhatWasStated() throws {
        let folder = try contest()
        try folder.write(
            Data([0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 0, count: 3_500_000 - 4)), to: "files/A.jpg")
        try folder.write(Data([0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 0, count: 1_000_000)), to: "files/B.png")
        let out = try folder.start(["entry", "check", "photo", "--files", "files", "--as", "clerk:li", "--lang", "en"])
            .end()
        #expect(out.status == 0, "\(out.err)")
        #expect(out.err.contains("Entry B, format: stated “JPG”, measured “PNG”"), "\(out.err)")
        #expect(out.err.contains("Entry B, megabytes: stated “3.5”, measured “1.000004”"))
        #expect(!out.err.contains("Entry A"))
        #expect(out.err.contains("no file of entry C"))
        #expect(try folder.done("entry", "check", "photo", "--lang", "en").contains("format JPG megabytes 3.5"))
    }
}
