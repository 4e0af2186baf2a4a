import Testing

@testable import Judging

struct LotTests {
    private static let key = RoundKey(SmallContest.song, SmallContest.review)
    private static let seed = "01382438112797316654"

    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("Lot").runChain() }

    private func state(ties: [TieStep] = [.exact, .lot]) -> ContestState {
        var state = SmallContest.state(
            rubric: SmallContest.rubric(.mean, rank: RankRule(by: .published, ties: ties)))
        state.set(SmallContest.review, .open)
        return state
    }

    private func commit(_ state: ContestState, _ source: String = "双色球2020100期") -> Decision {
        state.commitLot(SmallContest.song, SmallContest.review, source: source, .standIn)
    }

    private func draw(_ state: ContestState, _ seed: String = Self.seed) -> Decision {
        state.drawLot(SmallContest.song, SmallContest.review, seed: seed, .standIn)
    }

    private func committed(_ state: ContestState) throws -> ContestState {
        let act = try #require(commit(state).acceptance?.acts.first as? LotCommitted)
        var state = state
        state.lots[Self.key] = LotRecord(commitment: act.document, source: act.source, seed: nil)
        return state
    }

    @Test func isCommittedWhileOpenAndDrawnOnceWhenClosed() throws {
        var state = try committed(state())
        #expect(draw(state).problems == [.roundIs(SmallContest.review, "open", needs: "closed")])
        state.set(SmallContest.review, .closed)
        #expect(draw(state).acceptance?.acts.count == 1)
        state.lots[Self.key]?.seed = Self.seed
        #expect(draw(state).problems == [.lotIsDrawn(SmallContest.review)])
        #expect(commit(state, "another").problems == [.lotIsDrawn(SmallContest.review)])
    }

    @Test func refusesWithEveryReason() throws {
        var sealed = state(ties: [.exact])
        sealed.set(SmallContest.review, .sealed)
        #expect(
            commit(sealed).problems == [
                .noLotInChain(SmallContest.song, SmallContest.review),
                .roundIs(SmallContest.review, "sealed", needs: "open"),
            ])
        #expect(draw(state()).problems == [.lotNotCommitted(SmallContest.song, SmallContest.review)])
        var known = try committed(state())
        known.set(SmallContest.review, .closed)
        #expect(draw(known, "123").problems == [.seedTooShort(3)])
        #expect(draw(known, Self.seed + "a").problems == [.seedTooShort(21)])
    }

    @Test func aNewWorkMovesTheCommitmentAndAWithdrawnOneDoesNot() throws {
        var state = try committed(state())
        #expect(commit(state, "another").problems == [.lotIsCommitted(SmallContest.review)])
        state.set(SmallContest.review, .closed)
        state.entries[EntryID("A")]?.state = .withdrawn
        #expect(draw(state).problems.isEmpty)
        state.entries[EntryID("C")] = SmallContest.entry("C")
        #expect(draw(state).problems == [.lotMoved(SmallContest.song, SmallContest.review)])
        #expect(
            commit(state).problems == [.lotIsCommitted(SmallContest.review)], "the same event may not be named again")
        #expect(commit(state, "another").problems.isEmpty)
    }

    @Test func undrawnItLeavesThePlaceShared() throws {
        let field = TiedField(marks: [[1], [1], [2]])
        let standings = try field.standings([.exact, .lot])
        #expect(TiedField.parts(standings) == [[2], [0, 1]])
        #expect(standings.tickets.isEmpty)
        #expect(standings.ranked.map(\.tie) == [.parted(.exact), .shared, .shared])
    }

    @Test(arguments: seeds)
    func drawnItOrdersEqualsAloneByTheirTickets(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let ticket: @Sendable (EntryID) -> String = { Hashes.standIn.ticket(Self.key.lot(of: $0), "\(seed)") }
        for field in TiedField.random(seed: seed, count: 40) {
            let before = TiedField.parts(try field.standings([.exact]))
            let after = TiedField.parts(try field.standings([.exact, .lot], ticket: ticket, shuffling: &random))
            let sorted = before.flatMap { group in
                group.map { (ticket(EntryID(TiedField.name($0))), $0) }.sorted { $0.0 < $1.0 }.map { [$0.1] }
            }
            #expect(after == sorted, "seed \(seed)")
        }
    }
}
