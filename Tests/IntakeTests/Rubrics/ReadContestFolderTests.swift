import Intake
import Judging
import Testing

struct ReadContestFolderTests {
    static func run(_ files: [String: String]) throws -> (contest: ContestFolder?, shown: [String], findings: Findings)
    {
        let rubrics = try TemporaryRubrics(files)
        defer { rubrics.remove() }
        var findings = Findings()
        let contest = rubrics.read(&findings)
        return (contest, rubrics.shown(findings), findings)
    }

    @Test func findsEveryMistakeOfAFolderInOneRun() throws {
        let contest = """
            contest: sample
            title: {zh: 样例}
            timezone: Asia/Atlantis
            colour: red
            calendar:
              - {id: vote, from: 2020-10-01, to: 2020-11-30}
            units:
              - {id: AH, name: 省}
              - {id: AH, name: 又一省}
              - {id: HF, name: 市, parent: XX}
            categories:
              - id: song
                title: {zh: 歌曲, en: Song}
                rubric: song
                rounds:
                  - {id: review, blend: {sheets: 0.9}}
                  - {id: vote, votes: share-of-leader, blend: {review: 0.6, ballots: 0.5}, window: {from: 2020-09-01, to: 2020-10-10}}
                  - {id: final, blend: {jury: 1}}
              - {id: song, title: 又一, rubric: missing, rounds: []}
            """
        let song = """
            rubric: song
            version: 0
            full: 90
            criteria:
              - {id: theme, title: {zh: 主题, en: Theme}, max: 60, step: 0.7}
              - {id: theme, title: {zh: 又, en: Again}, max: 40, step: 0.5, wait: 1}
            tally: {of: totals, rule: trimmed-mean, drop: {high: 1, low: 1}, dropFrom: 2, minimum: three}
            rank: {by: published, ties: [criterion:sound, coin]}
            """
        let (read, shown, _) = try Self.run(["contest.yaml": contest, "song.yaml": song])
        #expect(read == nil)
        // Each with the file, the line and the column at which the mistake stands.
        let plan = { (anchor: String, problem: String) in try Self.expected("contest.yaml", contest, anchor, problem) }
        let rubric = { (anchor: String, problem: String) in try Self.expected("song.yaml", song, anchor, problem) }
        let expected = [
            try plan("{zh: 样例}", "oneLanguageOnly(missing: Judging.Language.en)"),
            try plan("Asia/Atlantis", #"unknownZone("Asia/Atlantis")"#), try plan("colour", #"unknownKey("colour""#),
            try plan("{id: AH, name: 又一省}", #"duplicateID("AH", firstLine: Optional(8))"#),
            try plan("{id: HF", "unknownUnit(XX)"), try plan("{sheets: 0.9}", "sharesDoNotSum(0.9)"),
            try plan("{review: 0.6, ballots: 0.5}", "sharesDoNotSum(1.1)"),
            try plan("{from: 2020-09-01", "windowOutsideCalendar("), try plan("jury", #"blendNamesNoSource("jury""#),
            try plan("{id: song", #"duplicateID("song", firstLine: Optional(12))"#), try plan("[]", "emptyList"),
            #"contest.yaml:-:- missingRubricFile(rubric: "missing""#, try rubric("0\nfull", #"badWhole("0""#),
            try rubric("90", #"fullNotMet(90, sum: "100.000000")"#),
            try rubric("0.7", "stepDoesNotDivide(0.7, max: 60)"),
            try rubric("{id: theme, title: {zh: 又", #"duplicateID("theme", firstLine: Optional(5))"#),
            try rubric("wait", #"unknownKey("wait""#), try rubric("three", #"badWhole("three""#),
            try rubric("2, minimum", "dropFromTooLow(2, needs: 3)"),
            try rubric("criterion:sound", "tieNamesAbsentCriterion(sound"),
            try rubric("coin", #"unknownTieStep("coin""#),
        ]
        for line in expected {
            #expect(shown.contains { $0.hasPrefix(line) }, "\(line) is not among \(shown)")
        }
        #expect(shown.count == expected.count, "\(shown.filter { line in !expected.contains { line.hasPrefix($0) } })")
    }

    @Test func aMistakeInOneLineOfTheTallyHidesNoneInAnother() throws {
        let song = SampleContest.song.replacing("dropFrom: 5, minimum: 3", with: "dropFrom: 2, minimum: three")
        let (_, shown, _) = try Self.run(["contest.yaml": SampleContest.contest, "song.yaml": song])
        let one = try Self.expected("song.yaml", song, "three", #"badWhole("three", low: 1, high: 10000)"#)
        #expect(shown.contains(one))
        let other = try Self.expected("song.yaml", song, "2, minimum", "dropFromTooLow(2, needs: 3)")
        #expect(shown.contains(other))
    }

    /// `file:line:column problem` for the one place in the text where the mistake begins.
    static func expected(_ file: String, _ text: String, _ anchor: String, _ problem: String) throws -> String {
        let found = text.ranges(of: anchor)
        try #require(found.count == 1, "\(anchor) stands \(found.count) times in \(file)")
        let before = text[..<found[0].lowerBound]
        let column = before.distance(
            from: before.lastIndex(of: "\n").map(before.index(after:)) ?? before.startIndex, to: before.endIndex)
        return "\(file):\(before.count { $0 == "\n" } + 1):\(column + 1) \(problem)"
    }

    /// What is changed, into what, where the mistake then begins, and the finding.
    @Test(
        "each mistake is refused where it stands",
        arguments: [
            ("max: 60, step: 0.5", "max: 60, step: 0.7", "0.7", "stepDoesNotDivide(0.7, max: 60)"),
            ("max: 60, step: 0.5", "max: 60, step: 0.0", "0.0", "notPositive(0)"),
            ("max: 60, step: 0.5", "max: 6e1, step: 0.5", "6e1", #"badNumber("6e1")"#),
            ("max: 60, step: 0.5", "step: 0.5", "{id: theme", #"missingKey("max")"#),
            ("max: 60, step: 0.5", "max: 60, step: 0.5, weight: -1", "-1", "notPositive(-1)"),
            ("id: craft", "id: theme", "{id: theme, title: {zh: 技艺", #"duplicateID("theme", firstLine: Optional(4))"#),
            ("id: craft", "id: my craft", "my craft", #"badIdentifier("my craft")"#),
            ("fail: any", "fail: some", "some", #"notOneOf("some""#),
            ("rule: trimmed-mean", "rule: mean", "{high", #"ruleDropsNothing("mean")"#),
            ("rule: trimmed-mean", "rule: average", "average", #"notOneOf("average""#),
            ("dropFrom: 5", "dropFrom: 2", "2, minimum", "dropFromTooLow(2, needs: 3)"),
            ("criterion:theme", "criterion:sound", "criterion:sound", "tieNamesAbsentCriterion(sound"),
            ("criterion:theme", "luck", "luck", #"unknownTieStep("luck""#),
            ("version: 1", "version: one", "one", #"badWhole("one""#),
            ("version: 1", "version: 1\nfull: 90", "90", #"fullNotMet(90, sum: "100.000000")"#),
            ("version: 1", "version: 1\nversoin: 1", "versoin", #"unknownKey("versoin""#),
        ])
    func refusesAMistakeInARubric(part: String, other: String, anchor: String, problem: String) throws {
        try Self.refuses("song.yaml", part, other, anchor, problem)
    }

    @Test(
        "each mistake in the plan is refused where it stands",
        arguments: [
            ("ballots: 0.4", "ballots: 0.5", "{review: 0.6", "sharesDoNotSum(1.1)"),
            ("blend: {sheets: 1}", "blend: {sheets: -1, ballots: 2}", "-1", "notPositive(-1)"),
            ("blend: {sheets: 1}", "blend: {ballots: 1}", "{ballots: 1}", #"missingKey("votes")"#),
            ("votes: share-of-leader, ", "", "{review: 0.6", #"missingKey("votes")"#),
            ("blend: {sheets: 1}", "blend: {vote: 1}", "vote: 1", #"blendNamesNoSource("vote""#),
            (
                "blend: {sheets: 1}", "votes: share-of-leader, blend: {sheets: 1}", "share-of-leader, blend: {sheets",
                "votesWithoutBallots"
            ),
            ("share-of-leader", "lottery", "lottery", #"notOneOf("lottery""#),
            (
                "share-of-leader", "{rank-steps: {first: 80, step: 1, floor: 90}}", "{rank-steps",
                "floorAboveFirst(90, first: 80)"
            ),
            ("by: open", "by: lot", "{by: lot", #"missingKey("size")"#),
            ("by: open", "by: shout", "shout", #"notOneOf("shout""#),
            ("id: vote", "id: review", "{id: review, votes", #"duplicateID("review", firstLine: Optional(10))"#),
            ("timezone: Asia/Shanghai", "timezone: Mars", "Mars", #"unknownZone("Mars")"#),
            ("timezone: Asia/Shanghai\n", "", "contest: sample", #"missingKey("timezone")"#),
            ("contest: sample", "contest: [sample]", "[sample]", "expectedText"),
            (
                "blend: {sheets: 1}", "blend: {sheets: 1}, window: {from: 2020-10-02, to: 2020-10-01}", "{from",
                "windowEndsBeforeItBegins("
            ),
            (
                "blend: {sheets: 1}", "blend: {sheets: 1}, window: {from: 2020-02-30, to: 2020-10-01}", "2020-02-30",
                #"badDate("2020-02-30")"#
            ),
        ])
    func refusesAMistakeInThePlan(part: String, other: String, anchor: String, problem: String) throws {
        try Self.refuses("contest.yaml", part, other, anchor, problem)
    }

    private static func refuses(
        _ file: String, _ part: String, _ other: String, _ anchor: String, _ problem: String
    ) throws {
        var files = ["contest.yaml": SampleContest.contest, "song.yaml": SampleContest.song]
        let text = try #require(files[file])
        let changed = text.replacing(part, with: other, maxReplacements: 1)
        try #require(changed != text, "\(part) does not stand in \(file)")
        files[file] = changed
        let (contest, shown, findings) = try run(files)
        #expect(contest == nil)
        #expect(findings.hasErrors)
        let line = try expected(file, changed, anchor, problem)
        #expect(shown.contains { $0.hasPrefix(line) }, "\(line) is not among \(shown)")
    }

    @Test func aRubricThatIsMissingOrNamedOtherwiseIsRefused() throws {
        let named = SampleContest.song.replacing("rubric: song", with: "rubric: sing")
        let one = try Self.run(["contest.yaml": SampleContest.contest, "song.yaml": named])
        #expect(one.shown == [#"song.yaml:1:- rubricNamedOtherwise(is: "sing", file: "song")"#])
        let two = try Self.run(["contest.yaml": SampleContest.contest])
        #expect(two.shown == [#"contest.yaml:-:- missingRubricFile(rubric: "song", file: "song.yaml")"#])
    }

    @Test func theSampleHasNothingWrongWithIt() throws {
        let (contest, shown, _) = try Self.run(["contest.yaml": SampleContest.contest, "song.yaml": SampleContest.song])
        #expect(shown == [])
        #expect(contest?.rubrics["song"]?.tally.aggregation == .trimmedMean(try Self.trimming(contest)))
    }

    private static func trimming(_ contest: ContestFolder?) throws -> Trimming {
        guard case .trimmedMean(let trimming)? = contest?.rubrics["song"]?.tally.aggregation else {
            throw Refusal(.missingKey("tally"))
        }
        #expect(trimming.low == 1 && trimming.high == 1 && trimming.from == 5)
        return trimming
    }

    @Test func oneLanguageOnlyIsAWarningAndAPlainTextIsBoth() throws {
        let one = SampleContest.contest.replacing("{zh: 样例, en: Sample}", with: "{en: Sample}")
        let (contest, shown, findings) = try Self.run(["contest.yaml": one, "song.yaml": SampleContest.song])
        #expect(contest?.plan.title[.zh] == "Sample")
        #expect(shown == ["contest.yaml:2:8 oneLanguageOnly(missing: Judging.Language.zh)"])
        #expect(findings.all.first?.severity == .warning)
        let plain = SampleContest.contest.replacing("{zh: 样例, en: Sample}", with: "样例")
        #expect(try Self.run(["contest.yaml": plain, "song.yaml": SampleContest.song]).shown == [])
    }

    @Test func aRubricThatNoCategoryNamesIsAWarningAndIsReadAllTheSame() throws {
        let other = SampleContest.song.replacing("rubric: song", with: "rubric: film").replacing(
            "step: 0.5", with: "step: 7")
        let (contest, shown, _) = try Self.run([
            "contest.yaml": SampleContest.contest, "song.yaml": SampleContest.song, "film.yaml": other,
        ])
        #expect(contest == nil)
        #expect(shown.first == #"film.yaml:-:- unusedRubricFile("film")"#)
        #expect(shown.count == 3)
    }

    @Test func aFolderWithoutAPlanIsRefusedByName() throws {
        let (contest, shown, _) = try Self.run(["song.yaml": SampleContest.song])
        #expect(contest == nil)
        #expect(shown.count == 1)
        #expect(shown[0].hasPrefix("contest.yaml:-:- cannotRead"))
    }

    @Test func theDocumentOfARubricReadsBackAsTheSameRubric() throws {
        let (contest, _, _) = try Self.run(["contest.yaml": SampleContest.contest, "song.yaml": SampleContest.song])
        let bytes = try #require(contest?.rubricDocuments["song"])
        var findings = Findings()
        let again = Rubric(reading: SourceNode(try Canonical(bytes: bytes), document: "d"), &findings)
        #expect(again == contest?.rubrics["song"])
        let plan = try #require(contest?.planDocument)
        let node = SourceNode(try Canonical(bytes: plan), document: "d")
        let read = ContestPlan(reading: node, isZone: { _ in true }, &findings)
        #expect(read?.categories[0].rounds[0] == contest?.plan.categories[0].rounds[0])
        #expect(findings.all.isEmpty)
    }
}
