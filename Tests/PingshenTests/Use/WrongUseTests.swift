import Foundation
import Testing

/// Exit 2 for wrong use, 3 for a broken world, 1 for a refusal; and options that may stand on either side of the noun.
@Suite struct WrongUseTests {
    @Test(arguments: [
        ["frobnicate"], ["import"], ["import", "units"], ["import", "unicorns", "x.csv"],
        ["round", "open", "song"], ["round", "open", "song", "review", "extra"], ["--lang", "fr", "status"],
        ["status", "--lang", "klingon"], ["--as", "king:one", "status"], ["status", "--as", "organizer"],
        ["status", "--as", "judge:a b"], ["status", "--no-such-option"], ["standings", "song", "--format", "xml"],
        ["audit", "frobnicate"], ["init"], ["--db"], ["panel", "commit", "song"],
    ])
    func wrongUseExitsTwo(arguments: [String]) throws {
        let folder = try ContestFolder()
        let outcome = try folder.start(arguments).end()
        #expect(outcome.status == 2, "\(outcome.err)")
        #expect(outcome.out.isEmpty)
        #expect(!outcome.err.isEmpty)
    }

    @Test(arguments: [
        ["status"], ["standings", "song"], ["audit", "verify"], ["import", "units", "units.csv"],
        ["round", "open", "song", "review"], ["score", "--judge", "J1"], ["sheet", "show", "J1", "A"],
        ["export", "results", "song"], ["entry", "list", "song"], ["panel", "show", "song"],
    ])
    func anAbsentDatabaseExitsThree(arguments: [String]) throws {
        let folder = try ContestFolder()
        for language in ["zh", "en"] {
            let outcome = try folder.start(arguments + ["--db", "nowhere.sqlite", "--lang", language]).end()
            #expect(outcome.status == 3)
            #expect(outcome.err.contains("nowhere.sqlite"))
            #expect(hasChinese(outcome.err) == (language == "zh"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test func aFileThatIsNoDatabaseExitsThree() throws {
        let folder = try ContestFolder()
        try folder.write("this is some text and no database", to: "c.sqlite")
        #expect(try folder.pingshen("status").status == 3)
        #expect(try folder.pingshen("audit", "verify").status == 3)
    }

    @Test func aContestThatIsThereIsNotTouched() throws {
        let folder = try contest()
        let before = folder.databaseFiles()
        #expect(try folder.pingshen("init", "rubrics", "--rehearsal").status == 1)
        #expect(folder.databaseFiles() == before)
    }

    @Test func globalOptionsStandOnEitherSideOfTheNoun() throws {
        let folder = try contest()
        let arguments = [["--lang", "en"], ["--db", "c.sqlite"], ["--as", "organizer:wang"]]
        let expected = try folder.done("status", "--lang", "en", "--db", "c.sqlite", "--as", "organizer:wang")
        #expect(try folder.start(arguments.flatMap { $0 } + ["status"]).end().out == expected)
        #expect(try folder.start(["--lang=en", "--db=c.sqlite", "status"]).end().out == expected)
        #expect(try folder.start(["--lang", "en", "status", "--db", "c.sqlite"]).end().out == expected)
        #expect(try folder.done("--db", "c.sqlite", "--lang", "en", "round", "open", "song", "review") != "")
        let history = try folder.start(["audit", "show", "A", "--lang", "en"]).end()
        #expect(history.status == 1, "no entry yet")
    }

    @Test func whoActsIsOnRecord() throws {
        let folder = try contest()
        for kind in ["units", "entries"] {
            try folder.done("--as", "clerk:li", "import", kind, kind + ".csv")
        }
        #expect(try folder.done("audit", "show", "A").contains("clerk:li"))
    }

    @Test func theClockIsRefusedInARealContest() throws {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        let refused = try folder.pingshen("init", "rubrics")
        #expect(refused.status == 1)
        #expect(refused.err.contains("PINGSHEN_CLOCK"))
        #expect(folder.databaseFiles().isEmpty)
        folder.clock = nil
        try folder.done("init", "rubrics")
        let before = folder.databaseFiles()
        folder.clock = "2030-01-01T00:00:00+08:00"
        for arguments in [["import", "units", "units.csv"], ["round", "open", "song", "review"]] {
            let outcome = try folder.start(arguments).end()
            #expect(outcome.status == 1)
            #expect(outcome.err.contains("PINGSHEN_CLOCK"))
        }
        #expect(folder.databaseFiles() == before)
    }

    @Test(arguments: ["2020-10-19T08:59:59+08:00", "2020-10-20 09:00:00", "tomorrow", "2020-13-01T00:00:00Z"])
    func aClockThatCanNotBeIsRefused(clock: String) throws {
        let folder = try contest()
        let before = folder.databaseFiles()
        folder.clock = clock
        let outcome = try folder.pingshen("round", "open", "song", "review")
        #expect(outcome.status == 1)
        #expect(!outcome.err.isEmpty)
        #expect(folder.databaseFiles() == before)
    }

    private func contest() throws -> ContestFolder {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        try folder.done("init", "rubrics", "--rehearsal")
        return folder
    }
}

func hasChinese(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
}
