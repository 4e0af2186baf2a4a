import Testing

@testable import Judging

struct RoundActsTests {
    static let vote = SmallContest.round(
        SmallContest.vote, votes: .shareOfLeader,
        blend: [
            RoundPlan.Share(source: .round(SmallContest.review), share: fixed("0.6")),
            RoundPlan.Share(source: .ballots, share: fixed("0.4")),
        ])
    static let category = SmallContest.category(rounds: [SmallContest.round(), vote])

    enum Verb: CaseIterable { case open, close, seal, reopen }

    static func ask(_ verb: Verb, _ state: ContestState) throws -> Decision {
        switch verb {
        case .open:
            return state.openRound(
                SmallContest.song, SmallContest.review, seed: nil, reason: nil, at: SmallContest.now, .standIn)
        case .close: return state.closeRound(SmallContest.song, SmallContest.review, reason: nil)
        case .seal:
            let standings = try SmallContest.standings(
                SmallContest.rubric(.mean), entries: [], judges: [], sheets: [], category: category)
            return state.sealRound(standings, reason: nil, .standIn)
        case .reopen:
            return state.reopenRound(
                SmallContest.song, SmallContest.review, reason: "误关", second: SmallContest.second,
                by: Actor(role: .organizer, id: "wang"))
        }
    }

    /// The whole machine: four verbs in four states, four of the sixteen allowed.
    @Test func eachVerbIsTakenInItsOneStateAndRefusedInAllOthers() throws {
        let allowed: [Verb: RoundState] = [.open: .planned, .close: .open, .seal: .closed, .reopen: .closed]
        for verb in Verb.allCases {
            for now in [RoundState.planned, .open, .closed, .sealed] {
                var state = SmallContest.state(category: Self.category)
                if now != .planned { state.set(SmallContest.review, now) }
                let decision = try Self.ask(verb, state)
                let needs = allowed[verb]!
                let expected: [Problem] =
                    needs == now ? [] : [.roundIs(SmallContest.review, now.rawValue, needs: needs.rawValue)]
                #expect(decision.problems == expected, "\(verb) while \(now)")
                #expect((decision.acceptance?.acts.count ?? 0) == (expected.isEmpty ? 1 : 0))
            }
        }
    }

    @Test func aRoundOpensOnlyWhenTheRoundsItBlendsAreClosed() {
        for now in [RoundState.planned, .open, .closed, .sealed] {
            var state = SmallContest.state(category: Self.category)
            if now != .planned { state.set(SmallContest.review, now) }
            let decision = state.openRound(
                SmallContest.song, SmallContest.vote, seed: nil, reason: nil, at: SmallContest.now, .standIn)
            let ready = now == .closed || now == .sealed
            #expect(decision.problems == (ready ? [] : [.earlierRoundNotClosed(SmallContest.review)]))
        }
    }

    @Test func aRoundWithALaterOneBegunStaysClosed() {
        var state = SmallContest.state(category: Self.category)
        state.set(SmallContest.review, .closed)
        state.set(SmallContest.vote, .open)
        let decision = state.reopenRound(
            SmallContest.song, SmallContest.review, reason: nil, second: nil, by: Actor(role: .organizer, id: "wang"))
        #expect(decision.problems == [.reasonNeeded, .secondPersonNeeded, .laterRoundBegun(SmallContest.vote)])
    }

    @Test func missingSheetsNeedAReasonToSeal() throws {
        var state = SmallContest.state(category: Self.category)
        state.set(SmallContest.review, .closed)
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: [SmallContest.entry("A")],
            judges: ["J1", "J2"].map { SmallContest.judge($0) }, sheets: [SmallContest.sheet("J1", "A", ["90"])],
            category: Self.category)
        #expect(
            state.sealRound(standings, reason: nil, .standIn).problems
                == [.gapsNeedReason(missing: 1, examples: ["J2–A"])])
        let act = try #require(
            state.sealRound(standings, reason: "评委生病", .standIn).acceptance?.acts[0] as? RoundSealed)
        #expect(act.expected == act.submitted + act.recused + act.missing)
        #expect(act.missing == 1)
        #expect(act.standings == Hashes.standIn.digest(Array(standings.csv.utf8)))
    }

    @Test func outsideItsWindowARoundOpensOnlyWithAReason() throws {
        let window = Window(from: try #require(CivilDate("2020-09-01")), to: try #require(CivilDate("2020-09-20")))
        let round = RoundPlan(
            id: SmallContest.review, title: nil, votes: nil,
            blend: [RoundPlan.Share(source: .sheets, share: .one)], window: window)
        let state = SmallContest.state(category: SmallContest.category(rounds: [round]))
        let open = { (time: String, reason: String?) in
            state.openRound(
                SmallContest.song, SmallContest.review, seed: nil, reason: reason, at: try #require(Instant(iso: time)),
                .standIn
            ).problems
        }
        let refusal = [Problem.outsideWindow(SmallContest.review, from: window.from, to: window.to)]
        #expect(try open("2020-08-31T23:59:59+08:00", nil) == refusal)
        #expect(try open("2020-09-01T00:00:00+08:00", nil) == [])
        #expect(try open("2020-09-20T23:59:59+08:00", nil) == [])
        #expect(try open("2020-09-21T00:00:00+08:00", nil) == refusal)
        #expect(try open("2020-09-21T00:00:00+08:00", "延期") == [])
    }

    @Test func theOrderOfWorksIsOfTheSeedAndWithoutOneOfTheIds() throws {
        let state = SmallContest.state(category: Self.category)
        let order = { (seed: String?) in
            let decision = state.openRound(
                SmallContest.song, SmallContest.review, seed: seed, reason: nil, at: SmallContest.now, .standIn)
            return String(decoding: try #require(decision.acceptance?.documents.first), as: UTF8.self)
        }
        #expect(try order(nil) == #"["A","B"]"#)
        let drawn = try (0..<20).map { try order("2020091800102030405\($0)") }
        #expect(Set(drawn) == [#"["A","B"]"#, #"["B","A"]"#])
        #expect(try order("20200918001020304050") == order("20200918001020304050"))
    }

    @Test func aSeatedPanelIsNeededWhereTheRoundTakesSheetsAndThePanelIsNotOpen() {
        let panel = PanelPlan(by: .lot, size: 2, alternates: 0, seats: [])
        let state = SmallContest.state(category: SmallContest.category(panel: panel))
        let decision = state.openRound(
            SmallContest.song, SmallContest.review, seed: "123", reason: nil, at: SmallContest.now, .standIn)
        #expect(decision.problems == [.panelNotSeated(SmallContest.song), .seedTooShort(3)])
    }

    @Test func namesWhatIsThereWhereCategoryOrRoundIsUnknown() {
        let state = SmallContest.state(category: Self.category)
        #expect(
            state.closeRound(CategoryID("film"), SmallContest.review, reason: nil).problems
                == [.unknownCategory("film", known: ["song"])])
        #expect(
            state.closeRound(SmallContest.song, RoundID("final"), reason: nil).problems
                == [.unknownRound("final", known: ["review", "vote"])])
    }
}
