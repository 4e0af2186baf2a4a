import Foundation
import Testing

/// Whatever a file holds: the message names file, line and column in the reader's language, and nothing is taken.
@Suite struct BadInputTests {
    @Test(arguments: BadInput.all)
    func isRefusedWithItsPlaceAndNothingChanges(input: BadInput) throws {
        let folder = try Base.folder(input.state)
        try folder.write(Data(input.bytes), to: "bad.csv")
        let before = folder.databaseFiles()
        for language in ["zh", "en"] {
            let outcome = try folder.start(
                ["import", input.kind, "bad.csv", "--lang", language] + input.options
            ).end()
            #expect(outcome.status == 1)
            #expect(outcome.out.isEmpty)
            let expected = ["bad.csv", input.place].filter { !$0.isEmpty }.joined(separator: ":")
            let message = outcome.err.split(separator: "\n").first {
                $0.hasPrefix(expected) && !$0.contains(": note:") && !$0.contains(": 提示:")
            }
            let line = try #require(message, "no message at \(expected):\n\(outcome.err.prefix(500))")
            if !input.place.hasSuffix(":") { #expect(line.dropFirst(expected.count).hasPrefix(": "), "\(line)") }
            for value in input.values { #expect(line.contains(value), "\(line)") }
            expectLanguage(line, language)
        }
        #expect(folder.databaseFiles() == before)
        #expect(try folder.audit().sound == "yes")
    }

    @Test(arguments: ["absent.csv", "rubrics", "locked.csv"])
    func whatCanNotBeReadIsNamed(path: String) throws {
        let folder = try Base.folder(.open)
        try folder.write("entry,\n", to: "rubrics/x")
        try folder.write("id,name\nX,甲\n", to: "locked.csv")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path + "/locked.csv")
        // To the superuser no file is locked.
        if path == "locked.csv", folder.bytes("locked.csv") != nil { return }
        let before = folder.databaseFiles()
        for language in ["zh", "en"] {
            let outcome = try folder.pingshen("import", "units", path, "--lang", language)
            #expect(outcome.status == 1)
            #expect(outcome.err.hasPrefix(path + ": "))
            expectLanguage(Substring(outcome.err), language)
        }
        #expect(folder.databaseFiles() == before)
    }

    @Test func everyFaultOfEveryFileIsSaidAtOnce() throws {
        let folder = try Base.folder(.open)
        try folder.write("id,name,parent\nX Y,甲,AH\nX,,AH\nZ,=1,AH\n", to: "one.csv")
        try folder.write("id,name\nQ,\"乙\n", to: "two.csv")
        try folder.write("id,name\nOK,丙\n", to: "three.csv")
        let before = folder.databaseFiles()
        let outcome = try folder.pingshen("import", "units", "one.csv", "two.csv", "three.csv", "four.csv")
        #expect(outcome.status == 1)
        for place in ["one.csv:2:1", "one.csv:3:3", "one.csv:4:3", "two.csv:2:3", "four.csv"] {
            #expect(outcome.err.contains("\(place): "), "\(place)")
        }
        #expect(folder.databaseFiles() == before)
    }

    /// 合肥 in GB18030, as Chinese Excel saves it: taken, and said.
    @Test func wholeGB18030IsTakenWithANote() throws {
        let folder = try Base.folder(.open)
        let bytes = Array("id,name,parent\nX,".utf8) + [0xBA, 0xCF, 0xB7, 0xCA] + Array(",AH\n".utf8)
        try folder.write(Data(bytes), to: "gb.csv")
        for (language, word) in [("zh", "提示"), ("en", "note")] {
            let outcome = try folder.pingshen("import", "units", "gb.csv", "--lang", language)
            #expect(outcome.status == 0)
            #expect(outcome.err.hasPrefix("gb.csv: \(word)"))
        }
        let again = try folder.pingshen("import", "units", "-", input: "id,name,parent\nX,合肥,AH\n")
        #expect(again.status == 0)
        #expect(try folder.audit().events == Base.events + 1)
    }

    @Test func aHeaderAloneBringsNothing() throws {
        let folder = try Base.folder(.open)
        try folder.write("id,name\n", to: "header.csv")
        let before = folder.databaseFiles()
        #expect(try folder.pingshen("import", "units", "header.csv").status <= 1)
        #expect(folder.databaseFiles() == before)
    }

    @Test(arguments: ["\r\n", "\n"])
    func linesEndEitherWayAndTheLastMayBeBare(end: String) throws {
        let folder = try Base.folder(.open)
        let text = ["\u{FEFF}id,name,备注,parent", "X,\"甲,\"\"乙\"\"\",无,AH", "", "Y,丙,,AH"].joined(separator: end)
        try folder.write(text, to: "units.csv")
        try folder.done("import", "units", "units.csv")
        #expect(try folder.audit().events == Base.events + 2)
    }

    @Test func aDryRunChecksAndWritesNothing() throws {
        let folder = try Base.folder(.open)
        try folder.write("id,name,parent\nX,甲,AH\n", to: "units.csv")
        let before = folder.databaseFiles()
        try folder.done("import", "units", "units.csv", "--dry-run")
        #expect(folder.databaseFiles() == before)
    }

    private func expectLanguage(_ line: Substring, _ language: String) {
        let severity = language == "zh" ? "错误" : "error"
        #expect(line.contains(": \(severity): "), "\(line)")
        // What people wrote is quoted and stays as it is; everything around it is in the reader's language.
        let rest = line.replacing(/“[^”]*”/, with: "").replacing("备注", with: "").replacing("是 or 否", with: "")
            .replacing("通过 or 不通过", with: "")
        #expect(hasChinese(rest) == (language == "zh"), "\(line)")
    }
}

/// A contest with a review under way: the published example with a second category, a recusal and a withdrawn work.
private enum Base {
    static let open: Result<(files: [String: Data], events: Int), any Error> = Result { try make() }
    static let sealed: Result<[String: Data], any Error> = Result {
        let folder = try ContestFolder(open.get().files)
        try folder.done("round", "close", "song", "review")
        try folder.done("round", "seal", "song", "review", "--reason", "缺评已确认")
        return folder.databaseFiles()
    }

    static var events: Int { (try? open.get().events) ?? 0 }

    static func folder(_ state: BadInput.State) throws -> ContestFolder {
        try ContestFolder(state == .open ? open.get().files : sealed.get())
    }

    private static func make() throws -> (files: [String: Data], events: Int) {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        let film = """
              - id: film
                title: {zh: 微电影, en: Film}
                rubric: song
                rounds: [{id: review, blend: {sheets: 1}}]

            """
        try folder.write(SmallContest.contest + film, to: "rubrics/contest.yaml")
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges", "conflicts"] { try folder.done("import", kind, kind + ".csv") }
        try folder.write("id,category,title,unit\nE,song,远山,HF\nF,film,灯火,HF\n", to: "more.csv")
        try folder.done("import", "entries", "more.csv")
        try folder.write("id,name,categories\nJ6,吴,film\n", to: "sixth.csv")
        try folder.done("import", "judges", "sixth.csv")
        try folder.done("round", "open", "song", "review")
        try folder.done("import", "sheets", "sheets.csv")
        try folder.done("recuse", "--judge", "J4", "C", "--reason", "曾指导")
        try folder.done("entry", "withdraw", "E", "--reason", "作者要求")
        return (folder.databaseFiles(), try folder.audit().events)
    }
}
