import Foundation
import Testing

/// Two clerks, three planted slips, a flag voted down, a tie voted on again: each sitting as it reads, then the trail.
@Suite struct PaperDayTests {
    private static let slips: [Int: [String: String]] = [
        1: ["A/theme": "5"], 3: ["C/theme": "54"], 5: ["D/theme": "41"],
    ]

    private func key(
        _ folder: ContestFolder, _ judge: Int, pass: Int, by clerk: String, _ lines: [String], _ language: String
    )
        throws -> Program.Outcome
    {
        try folder.start(
            ["key", "--pass", "\(pass)", "--judge", "J\(judge)", "--as", clerk, "--lang", language],
            input: (lines + [""]).joined(separator: "\n") + "\n"
        ).end()
    }

    private func transcript(_ command: [String], _ outcome: Program.Outcome) -> String {
        "$ pingshen \(command.joined(separator: " "))\n\(outcome.out)\(outcome.err)"
    }

    @Test(arguments: ["zh", "en"])
    func aDayOnPaperReadsAsBlessed(language: String) throws {
        let folder = try PaperContest.opened()
        try folder.done("export", "forms", "song", "-o", "out")
        let order = try folder.rows(of: "song-review-1")
        var text = ""
        for judge in 1...5 {
            let first = try key(
                folder, judge, pass: 1, by: "clerk:li",
                PaperContest.typed(judge, order: order, slips: Self.slips[judge] ?? [:]), language)
            #expect(first.status == 0, "\(first.err)")
            let second = try key(
                folder, judge, pass: 2, by: "clerk:wu", PaperContest.typed(judge, order: order), language)
            #expect(second.status == 0, "\(second.err)")
            if judge == 1 {
                text += "== \(judge), first\n\(first.out)\n== \(judge), second\n\(second.out)\n"
            }
        }
        for (judge, cell) in [(1, "A/theme=50"), (3, "C/theme=44"), (5, "D/theme=40")] {
            let command = [
                "key", "--settle", "--judge", "J\(judge)", "--set", cell, "--as", "supervisor:chen", "--lang", language,
            ]
            text += transcript(command, try folder.start(command).end())
        }
        let acts: [[String]] = [
            ["form", "list", "song"],
            ["round", "close", "song", "review"],
            ["round", "seal", "song", "review"],
            ["case", "list", "song"],
            [
                "case", "rule", "song", "flag:C/red-line", "--for", "1", "--against", "3", "--abstained", "1",
                "--chair", "J1", "--paper", "纪要-1",
            ],
            ["case", "rule", "song", "spread:D", "--for", "3", "--against", "2", "--chair", "J1", "--paper", "纪要-1"],
            ["case", "rule", "song", "spread:D", "--for", "4", "--against", "1", "--chair", "J1", "--paper", "纪要-2"],
            [
                "case", "rule", "song", "tie:A+B", "--for", "5", "--votes", "A=2,B=3", "--chair", "J2", "--paper",
                "纪要-2",
            ],
            [
                "case", "rule", "song", "tie:A+B", "--for", "5", "--votes", "A=2,B=3", "--chair", "J1", "--paper",
                "纪要-2",
            ],
            ["case", "list", "song"],
            ["round", "seal", "song", "review"],
            ["standings", "song"],
        ]
        for act in acts {
            let command = act + ["--lang", language]
            text += transcript(command, try folder.start(command).end())
        }
        try expectGolden(Self.withoutRoots(text), "paper-day-\(language)")
        #expect(try folder.audit().sound == "yes")
    }

    /// Roots hold salts: another each time.
    private static func withoutRoots(_ text: String) -> String {
        text.replacing(/[0-9a-f]{16}/, with: "················")
    }

    @Test func aMarkCostsItsDigitsAndOneEnter() throws {
        let folder = try PaperContest.opened()
        try folder.done("export", "forms", "song", "-o", "out")
        let order = try folder.rows(of: "song-review-1")
        let lines = PaperContest.typed(1, order: order) + [""]
        let outcome = try key(folder, 1, pass: 1, by: "clerk:li", PaperContest.typed(1, order: order), "en")
        #expect(outcome.status == 0)
        let digits = order.flatMap { entry -> [String] in
            let row = PaperContest.marks[entry]![0]
            return [row.theme, row.craft, row.total]
        }
        // One Enter a cell, one a row for “no flag”, one to hand it in.
        let strokes = (lines.joined(separator: "\n") + "\n").count
        #expect(strokes == digits.joined().count + digits.count + order.count + 1)
    }

    @Test func blindHidesUnitsFromJudgesAndForms() throws {
        let folder = try PaperContest.opened()
        let out = try folder.start(["score", "--judge", "J1", "--lang", "zh"], input: "q\n").end().out
        #expect(!out.contains("总工会"))
        let list = try folder.done("entry", "list", "song", "--as", "judge:J1", "--lang", "zh")
        #expect(!list.contains("总工会"))
        #expect(try folder.done("entry", "list", "song", "--lang", "zh").contains("合肥市总工会"))
    }

    @Test func trialWorksAreMarkedAndCountNowhere() throws {
        let folder = try PaperContest.opened()
        let out = try folder.start(["score", "--judge", "J1", "--lang", "en"], input: "p\n30\n20\n\nq\n").end().out
        #expect(out.contains("Trial  T"))
        #expect(try folder.done("sheet", "show", "J1", "T", "--as", "judge:J1").contains("30"))
        #expect(try !folder.done("standings", "song", "--format", "csv").contains("往届之歌"))
        #expect(try folder.audit().sound == "yes")
    }

    /// Whoever has a PIN acts with it alone.
    @Test func aPinGuardsItsPerson() throws {
        let folder = try PaperContest.opened()
        let printed = try folder.done("person", "pin", "clerk:li").split(separator: " ")
        let pin = String(printed[1].trimmingCharacters(in: .whitespacesAndNewlines))
        let none = try folder.start(["form", "list", "song", "--as", "clerk:li"]).end()
        #expect(none.status == 1)
        var run = folder.environment
        run["PINGSHEN_PIN"] = pin
        let with = try Program.Run(["form", "list", "song", "--as", "clerk:li"], in: folder.path, environment: run)
            .end()
        #expect(with.status == 0, "\(with.err)")
        run["PINGSHEN_PIN"] = pin == "000000" ? "000001" : "000000"
        let wrong = try Program.Run(["form", "list", "song", "--as", "clerk:li"], in: folder.path, environment: run)
            .end()
        #expect(wrong.status == 1)
    }
}
