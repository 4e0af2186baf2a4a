import Testing

@testable import Judging

struct PanelTests {
    static let lot = PanelPlan(by: .lot, size: 2, alternates: 1, seats: [])
    static let seed = "20200918001020304050"

    static func state(_ panel: PanelPlan = lot, minimum: Int = 1) -> ContestState {
        SmallContest.state(
            category: SmallContest.category(panel: panel), rubric: SmallContest.rubric(.mean, minimum: minimum))
    }

    static func commit(_ state: ContestState) throws -> (ContestState, PanelCommitted) {
        var state = state
        let decision = state.commitPanel(SmallContest.song, source: "a public draw", .standIn)
        let act = try #require(decision.acceptance?.acts.first as? PanelCommitted)
        state.panels[SmallContest.song] = PanelRecord(
            by: .lot, commitment: act.document, source: act.source, seed: nil, members: [], alternates: [])
        return (state, act)
    }

    @Test func aDrawCanBeRepeatedByAnybody() throws {
        let (state, _) = try Self.commit(Self.state())
        let first = try #require(
            state.drawPanel(SmallContest.song, seed: Self.seed, .standIn).acceptance?.acts[0] as? PanelDrawn)
        let second = try #require(
            state.drawPanel(SmallContest.song, seed: Self.seed, .standIn).acceptance?.acts[0] as? PanelDrawn)
        #expect(first.members == second.members)
        #expect(first.alternates == second.alternates)
        #expect(first.members.count == 2)
        #expect(first.alternates.count == 1)
        #expect(Set(first.members + first.alternates).count == 3)
    }

    @Test func anotherSeedGivesOtherPanelsAndEverybodyMaySit() throws {
        let (state, _) = try Self.commit(Self.state())
        var seated: Set<JudgeID> = []
        var panels: Set<[JudgeID]> = []
        for number in 0..<60 {
            let seed = Self.seed + String(number)
            let drawn = try #require(
                state.drawPanel(SmallContest.song, seed: seed, .standIn).acceptance?.acts[0] as? PanelDrawn)
            seated.formUnion(drawn.members)
            panels.insert(drawn.members.sorted())
        }
        #expect(seated.count == 4)
        #expect(panels.count == 6)
    }

    @Test func aJudgeWhoseSeatWouldLeaveAWorkWithTooFewIsPassedOver() throws {
        var state = Self.state(minimum: 2)
        state.judges[JudgeID("J1")] = SmallContest.judge("J1", unit: "HF")
        state.judges[JudgeID("J2")] = SmallContest.judge("J2", unit: "XC")
        let (committed, _) = try Self.commit(state)
        for number in 0..<40 {
            let drawn = try #require(
                committed.drawPanel(SmallContest.song, seed: Self.seed + String(number), .standIn).acceptance?.acts[0]
                    as? PanelDrawn)
            #expect(drawn.members.sorted() == [JudgeID("J3"), JudgeID("J4")])
        }
    }

    @Test func whoDeclaredTheWholeCategoryIsNoCandidate() {
        var state = Self.state()
        state.declarations.append(Declaration(judge: JudgeID("J2"), with: .category(SmallContest.song)))
        let roster = Roster(state, state.plan.categories[0])
        #expect(roster.candidates == ["J1", "J3", "J4"].map { JudgeID($0) })
    }

    @Test func theDrawIsRefusedOnceTheRosterHasMoved() throws {
        var (state, _) = try Self.commit(Self.state())
        state.entries[EntryID("C")] = SmallContest.entry("C")
        #expect(
            state.drawPanel(SmallContest.song, seed: Self.seed, .standIn).problems
                == [.commitmentMoved(SmallContest.song)])
    }

    @Test func theCommitmentNamesTheDigestOfItsDocument() throws {
        let state = Self.state()
        let decision = state.commitPanel(SmallContest.song, source: "a public draw", .standIn)
        let acceptance = try #require(decision.acceptance)
        let act = try #require(acceptance.acts[0] as? PanelCommitted)
        #expect(acceptance.documents.map(Hashes.standIn.digest) == [act.document])
        #expect(
            String(decoding: acceptance.documents[0], as: UTF8.self)
                == #"{"alternates":1,"barred":[],"candidates":["J1","J2","J3","J4"],"category":"song","entries":["A","B"],"minimum":1,"size":2}"#
        )
    }

    @Test func refusesToDrawWithoutCommitmentWithAShortSeedOrTwice() throws {
        #expect(
            Self.state().drawPanel(SmallContest.song, seed: Self.seed, .standIn).problems
                == [.notCommitted(SmallContest.song)])
        var (state, _) = try Self.commit(Self.state())
        for (seed, length) in [("1234567890123456789", 19), ("1234567890123456789x", 20), ("１２３４５６７８９０１２３４５６７８９０", 20)]
        {
            #expect(state.drawPanel(SmallContest.song, seed: seed, .standIn).problems == [.seedTooShort(length)])
        }
        state.panels[SmallContest.song]?.members = [JudgeID("J1"), JudgeID("J2")]
        #expect(
            state.drawPanel(SmallContest.song, seed: Self.seed, .standIn).problems
                == [.panelIsSeated(SmallContest.song)])
    }

    @Test func refusesToCommitWithEveryReasonAtOnce() {
        var state = Self.state()
        state.judges[JudgeID("J3")] = nil
        state.judges[JudgeID("J4")] = nil
        state.declarations = [Declaration(judge: JudgeID("J1"), with: nil)]
        state.matches = [Pairing(JudgeID("J1"), EntryID("A")): "same-name"]
        #expect(
            state.commitPanel(SmallContest.song, source: "a public draw", .standIn).problems == [
                .tooFewCandidates(have: 2, need: 3), .notDeclared([JudgeID("J2")]),
                .unresolvedIdentity(JudgeID("J1"), EntryID("A")),
            ])
    }

    @Test func appointsExactlyTheSizeOfListedJudgesWhoWereAsked() {
        let appointment = PanelPlan(by: .appointment, size: 2, alternates: 1, seats: [])
        var state = Self.state(appointment)
        let ids = ["J1", "J2", "J3"].map { JudgeID($0) }
        let good = state.appointPanel(SmallContest.song, members: Array(ids[..<2]), alternates: [ids[2]], approval: "7")
        #expect(good.problems.isEmpty)
        state.declarations = []
        state.judges[ids[0]] = SmallContest.judge("J1", categories: [CategoryID("film")])
        let bad = state.appointPanel(
            SmallContest.song, members: [ids[0]], alternates: [ids[0], JudgeID("J9")], approval: nil)
        #expect(
            Set(bad.problems) == [
                .panelSize(have: 1, need: 2), .judgeNotListed(ids[0], SmallContest.song), .unknownJudge("J9"),
                .duplicateID("J1", firstLine: nil), .notDeclared([ids[0], ids[0]]),
            ])
        #expect(
            Self.state().appointPanel(SmallContest.song, members: Array(ids[..<2]), alternates: [], approval: nil)
                .problems == [.panelIs(SmallContest.song, .lot)])
    }
}
