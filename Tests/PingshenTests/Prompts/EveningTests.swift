import Foundation
import Testing

/// One judge's evening at the prompts, answer by answer, held against what was blessed.
@Suite struct EveningTests {
    /// What J1 types in each sitting; the clock moves on between them.
    static let sittings: [(clock: String, what: String, answers: [String])] = [
        (
            "2020-10-20T19:00:00+08:00", "a first work with every slip there is, a second skipped, a third begun",
            [
                "?", "maybe", "pass", "P", "61", "50.25", "-1", "5e1", "５０", "", "?", "52", "b", "", "36", "n",
                "=1+1", "n", "副歌很好", "x", "b", "37", "", "s", "p", "40", "q",
            ]
        ),
        (
            "2020-10-20T20:00:00+08:00", "the first amended, once without and once with a reason; a recusal; the rest",
            [
                "#1", "", "#1", "看错一行", "", "51.5", "", "", "#3", "b", "b", "", "", "30", "", "p", "r", "", "r",
                "曾指导排练", "#9", "f", "10", "9.5", "",
            ]
        ),
    ]

    @Test(arguments: ["zh", "en"])
    func aWholeEveningReadsAsBlessed(language: String) throws {
        let folder = try contest()
        for (index, sitting) in Self.sittings.enumerated() {
            folder.clock = sitting.clock
            let arguments = ["score", "--judge", "J1", "--category", "song", "--lang", language]
            let outcome = try folder.start(arguments, input: sitting.answers.joined(separator: "\n") + "\n").end()
            #expect(outcome.status == 0)
            #expect(outcome.err.isEmpty, "\(outcome.err)")
            try expectGolden(
                transcript(arguments, sitting.what, sitting.answers, outcome.out), "evening-\(index + 1)-\(language)")
        }
        folder.clock = "2020-10-20T22:00:00+08:00"
        let history = try ["A", "B", "C", "D"].map { entry in
            try folder.done("audit", "show", entry, "--lang", language, "--as", "judge:J1")
        }
        try expectGolden(history.joined(separator: "\n----\n"), "evening-history-\(language)")
        #expect(try folder.audit().sound == "yes")
    }

    @Test func whatWasTypedIsWhatIsOnRecord() throws {
        let folder = try contest()
        for sitting in Self.sittings {
            folder.clock = sitting.clock
            _ = try folder.start(
                ["score", "--judge", "J1", "--lang", "en"], input: sitting.answers.joined(separator: "\n") + "\n"
            ).end()
        }
        let path = try folder.done("export", "marks", "song", "--round", "review", "-o", "out").split(separator: "\n")[
            0]
        let marks = try #require(folder.bytes(String(path)))
        #expect(
            String(decoding: marks, as: UTF8.self) == """
                judge,entry,criterion,points
                J1,A,gate:red-line,pass
                J1,A,theme,51.5
                J1,A,craft,37
                J1,C,gate:red-line,pass
                J1,C,theme,40
                J1,C,craft,30
                J1,D,gate:red-line,fail
                J1,D,theme,10
                J1,D,craft,9.5

                """)
    }

    /// Gates take p and f alone: a mistyped answer must not pass for one.
    @Test(arguments: ["pass", "fail", "1", "0", "y", "n0", "通过", "pp", "p f"])
    func gatesTakePAndFAlone(answer: String) throws {
        let folder = try contest()
        let size = try folder.audit().size
        let out = try folder.start(["score", "--judge", "J1", "--lang", "en"], input: "\(answer)\nq\n").end().out
        #expect(out.components(separatedBy: "Gate Red line").count == 3, "asked again")
        #expect(try folder.audit().size == size)
    }

    @Test func theEndOfInputSavesAndLeaves() throws {
        let folder = try contest()
        let outcome = try folder.pingshen("score", "--judge", "J1", "--lang", "en", input: "p\n52")
        #expect(outcome.status == 0)
        let again = try folder.pingshen("score", "--judge", "J1", "--lang", "en", input: "b\nq\n")
        #expect(again.out.contains("[52]"))
    }

    @Test(arguments: [
        ["score"], ["score", "--judge", "J9"], ["score", "--judge", "J1", "--category", "opera"],
        ["score", "--judge", "J3", "--as", "judge:J1"], ["score", "--judge", "J1", "--as", "auditor:zhao"],
    ])
    func whoMayNotScoreIsRefused(arguments: [String]) throws {
        let folder = try contest()
        let before = folder.databaseFiles()
        let outcome = try folder.start(arguments, input: "p\n50\n30\n\n").end()
        #expect(outcome.status == 1)
        #expect(!outcome.err.isEmpty)
        #expect(folder.databaseFiles() == before)
    }

    private func contest() throws -> ContestFolder {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        folder.clock = "2020-10-20T09:00:00+08:00"
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges", "conflicts"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review")
        return folder
    }

    private func transcript(_ arguments: [String], _ what: String, _ answers: [String], _ out: String) -> String {
        """
        # \(what)
        $ pingshen \(arguments.joined(separator: " "))
        < \(answers.map { $0.isEmpty ? "⏎" : $0 }.joined(separator: " | "))

        \(out)
        """
    }
}
