import Intake
import Judging
import Testing

/// The reference example from its texts to its published lines: read, decided and tallied, with no store in between.
struct SampleContestTests {
    @Test func theExampleOfTheFormatsComesOutAsPublished() throws {
        let rubrics = try TemporaryRubrics(["contest.yaml": SampleContest.contest, "song.yaml": SampleContest.song])
        defer { rubrics.remove() }
        var findings = Findings()
        let contest = try #require(rubrics.read(&findings))
        #expect(findings.all.isEmpty)

        var state = try Self.state(of: contest)
        try state.take(state.importUnits(readUnits(Self.table(SampleContest.units), &findings), amend: nil))
        try state.take(
            state.importEntries(
                readEntries(Self.table(SampleContest.entries), contest.plan, &findings), known: [:],
                judges: People(judges: [:], declared: [:]), amend: nil))
        try state.take(
            state.importJudges(
                readJudges(Self.table(SampleContest.judges), &findings), known: [:], declared: [:], authors: [:],
                amend: nil))
        try state.take(
            state.importConflicts(
                readConflicts(Self.table(SampleContest.conflicts), &findings), recorded: [:], authors: [:], amend: nil))
        #expect(findings.all.isEmpty)

        let song = try #require(contest.plan.category(CategoryID("song")))
        let now = try #require(Instant(iso: "2020-10-20T09:00:00+08:00"))
        let hashes = Hashes(digest: { "\($0.count)" }, ticket: { id, seed in id + seed })
        let review = RoundID("review")
        try state.take(state.openRound(song.id, review, seed: nil, reason: nil, at: now, hashes))
        let sheets = state.importSheets(
            readSheets(try Self.table(SampleContest.sheets), &findings), round: nil, existing: [:], amend: nil)
        let taken = try Self.accepted(sheets).acts.compactMap { ($0 as? SheetSubmitted)?.sheet }.map {
            ScoreSheet(judge: $0.judge, entry: $0.entry, round: $0.round, points: $0.points, gates: $0.gates)
        }
        #expect(findings.all.isEmpty)
        #expect(taken.count == 17)

        let rubric = try #require(contest.rubrics["song"])
        let entries = state.entries.values.sorted { $0.id < $1.id }
        let first = try Standings(
            TallyInput(
                category: song, round: song.rounds[0], rubric: rubric, entries: entries, judges: state.panel(of: song),
                sheets: taken, relations: state.relations))
        #expect(
            first.csv.split(separator: "\n").dropFirst() == [
                "1,A,晨光,HF,89.33,89.33,,5,J2:92;J3:85.5,ranked,criterion:theme",
                "2,C,脊梁,HF,89.33,89.33,,5,J2:95;J3:70,ranked,criterion:theme",
                "3,B,归途,XC,84.88,84.88,,4,,ranked,",
                ",D,潮声,HF,,,,2,,incomplete,",
            ])
        #expect(first[EntryID("A")]?.exact == Fraction(268, over: 3))
        #expect(first[EntryID("C")]?.exact == Fraction(268, over: 3))
        #expect(first.coverage.isConserved)

        try state.take(state.closeRound(song.id, review, reason: nil))
        try state.take(state.openRound(song.id, RoundID("vote"), seed: nil, reason: nil, at: now, hashes))
        let received = try state.importBallots(
            readBallots(try Self.table(SampleContest.ballots), &findings), round: nil, known: []
        ).get()
        var votes: [EntryID: VoteCount] = [:]
        for ballot in received.groups.flatMap(\.ballots) {
            votes[ballot.entry, default: VoteCount(counted: 0, excluded: 0)].counted += 1
        }
        let second = try Standings(
            TallyInput(
                category: song, round: song.rounds[1], rubric: rubric, entries: entries, judges: state.panel(of: song),
                sheets: [], relations: state.relations, votes: votes, earlier: [review: first]))
        #expect(
            second.rows.map { row in
                let cells = second.csvCells(row)
                return [cells[0], cells[1], cells[4], cells[5], cells[6], cells[9]].joined(separator: " ")
            } == [
                "1 C 93.60 89.33 100.00 ranked", "2 A 73.60 89.33 50.00 ranked", "3 B 60.93 84.88 25.00 ranked",
                " D    incomplete",
            ])
    }

    @Test func aConflictedPairIsRefusedAndNothingElseIsTaken() throws {
        let rubrics = try TemporaryRubrics(["contest.yaml": SampleContest.contest, "song.yaml": SampleContest.song])
        defer { rubrics.remove() }
        var findings = Findings()
        let contest = try #require(rubrics.read(&findings))
        var state = try Self.state(of: contest)
        try state.take(state.importUnits(readUnits(Self.table(SampleContest.units), &findings), amend: nil))
        try state.take(
            state.importEntries(
                readEntries(Self.table(SampleContest.entries), contest.plan, &findings), known: [:],
                judges: People(judges: [:], declared: [:]), amend: nil))
        try state.take(
            state.importJudges(
                readJudges(Self.table(SampleContest.judges), &findings), known: [:], declared: [:], authors: [:],
                amend: nil))
        let now = try #require(Instant(iso: "2020-10-20T09:00:00+08:00"))
        let hashes = Hashes(digest: { "\($0.count)" }, ticket: { id, seed in id + seed })
        try state.take(
            state.openRound(CategoryID("song"), RoundID("review"), seed: nil, reason: nil, at: now, hashes))
        let text = """
            judge,entry,criterion,points
            J1,A,theme,52
            J2,B,theme,50
            J2,B,craft,30
            J1,A,craft,40.25
            J1,A,sound,1
            J1,Z,theme,1
            J9,A,theme,1
            J1,A,theme,53
            """
        let decision = state.importSheets(
            readSheets(try Self.table(text), &findings), round: nil, existing: [:], amend: nil)
        guard case .refused(let refusal) = decision else {
            Issue.record("a file with six mistakes was taken")
            return
        }
        let xc = UnitID("XC")
        let forty = Fixed(whole: 40)
        #expect(
            refusal.findings.map(\.problem) == [
                .barred(JudgeID("J2"), EntryID("B"), .relatedUnit(judge: xc, entry: xc)),
                .markOutOfRange(try #require(Fixed("40.25")), max: forty, nearest: [forty]),
                .unknownCriterion("sound", known: ["theme", "craft"]), .unknownEntry("Z"), .unknownJudge("J9"),
                .duplicateRow(key: "J1+A+theme", firstLine: 2),
            ])
        #expect(refusal.findings.map { $0.place?.line } == [3, 5, 6, 7, 8, 9])
    }

    static func table(_ text: String) throws -> Table {
        var findings = Findings()
        let table = try #require(Table.read(InputFile(name: "t.csv", bytes: Array(text.utf8)), &findings))
        #expect(findings.all.isEmpty)
        return table
    }

    static func accepted(_ decision: Decision) throws -> Acceptance {
        switch decision {
        case .accepted(let acceptance): return acceptance
        case .refused(let refusal):
            Issue.record("refused: \(refusal.findings)")
            throw refusal
        }
    }

    private static func state(of contest: ContestFolder) throws -> ContestState {
        var state = ContestState(
            id: "sample", log: "sample", isRehearsal: true, zone: try #require(Zone(named: "Asia/Shanghai")),
            plan: contest.plan, planDocument: "plan", lastEvent: try #require(Instant(iso: "2020-10-01T00:00:00Z")))
        for (name, rubric) in contest.rubrics {
            state.adopted[name] = AdoptedRubric(rubric: rubric, document: name)
            state.documents[name] = rubric
        }
        return state
    }
}

extension ContestState {
    /// What the store's projection does with each act, for those of this example.
    fileprivate mutating func take(_ decision: Decision) throws {
        for act in try SampleContestTests.accepted(decision).acts {
            switch act {
            case let act as UnitRegistered:
                units[act.id] = Unit(id: act.id, name: act.name, parent: act.parent, kind: act.unitKind)
            case let act as EntryRegistered:
                entries[act.id] = Entry(
                    id: act.id, category: act.category, title: act.title, unit: act.unit, submitter: act.submitter,
                    details: act.details, factor: act.factor, bonus: act.bonus, penalty: act.penalty,
                    people: act.people, state: .standing)
            case let act as JudgeRegistered:
                judges[act.id] = Judge(
                    id: act.id, unit: act.unit, categories: act.categories, isChair: act.chair == 1, people: act.people)
            case let act as ConflictDeclared:
                declarations.append(Declaration(judge: act.judge, recorded: act.with))
            case let act as RoundOpened: set(act.category, act.round, .open, act.rubric)
            case let act as RoundClosed:
                set(act.category, act.round, .closed, rounds[RoundKey(act.category, act.round)]!.rubricDocument)
            default: Issue.record("an act the example does not have: \(act)")
            }
        }
    }

    private mutating func set(_ category: CategoryID, _ round: RoundID, _ state: RoundState, _ rubric: String) {
        let key = RoundKey(category, round)
        rounds[key] = RoundRecord(key: key, state: state, rubricDocument: rubric, order: [], lastEvent: lastEvent)
    }
}
