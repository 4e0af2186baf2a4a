import Testing

@testable import Judging

struct OrderedTiesTests {
    /// A, B and C are equal at the top, D stands behind them.
    private func standings(
        _ ties: [TieStep], quota: Int = 1, tie: CutTie = .extend, rulings: [Ruling] = []
    ) throws -> Standings {
        let category = SmallContest.category(recommend: Quota(count: quota, reserve: 1, confirmed: nil, tie: tie))
        let marks = [("A", "80"), ("B", "80"), ("C", "80"), ("D", "70")]
        return try Standings(
            TallyInput(
                category: category, round: category.rounds[0],
                rubric: SmallContest.rubric(.mean, rank: RankRule(by: .published, ties: ties)),
                entries: marks.map { SmallContest.entry($0.0) }, judges: [SmallContest.judge("J1")],
                sheets: marks.map { SmallContest.sheet("J1", $0.0, [$0.1]) }, relations: SmallContest.noRelations,
                rulings: Dictionary(uniqueKeysWithValues: rulings.map { ($0.id, $0) })))
    }

    private func order(_ id: String, _ order: String, ayes: Int = 1, noes: Int = 0, facts: String = "80") -> Ruling {
        Ruling(
            id: id, facts: facts, count: PanelVote(ayes: ayes, noes: noes, abstained: 0), votes: [:],
            chair: JudgeID("J1"), order: order.split(separator: " ").map { EntryID(String($0)) })
    }

    private func shown(_ standings: Standings) -> String {
        standings.ranked.map { "\($0.rank!)\($0.entry.id)" }.joined(separator: " ")
    }

    @Test func theChairsOrderPartsItsEqualsAndSettlesTheCase() throws {
        let open = try standings([.chair])
        #expect(open.cases.map(\.matter.id) == ["chair:A+B+C"])
        #expect(shown(open) == "1A 1B 1C 4D")
        let ruled = try standings([.chair], rulings: [order("chair:A+B+C", "C A B")])
        #expect(shown(ruled) == "1C 2A 3B 4D")
        #expect(ruled.cases.map(\.isSettled) == [true])
        #expect(ruled.ranked[0].tie == .parted(.chair))
        let stale = try standings([.chair], rulings: [order("chair:A+B+C", "C A B", facts: "81")])
        #expect(shown(stale) == "1A 1B 1C 4D")
        #expect(stale.cases.map(\.isSettled) == [false])
    }

    @Test func thePanelsOrderNeedsTwoThirds() throws {
        let lost = try standings([.panel], rulings: [order("panel:A+B+C", "C A B", ayes: 1, noes: 1)])
        #expect(shown(lost) == "1A 1B 1C 4D")
        #expect(lost.cases.map(\.isSettled) == [false])
        let carried = try standings([.panel], rulings: [order("panel:A+B+C", "C A B", ayes: 2, noes: 1)])
        #expect(shown(carried) == "1C 2A 3B 4D")
        #expect(carried.cases.map(\.isSettled) == [true])
    }

    @Test func nobodyIsAskedWhereNoLineRunsThroughTheEquals() throws {
        #expect(try standings([.chair], quota: 3).cases.isEmpty)
        #expect(try standings([.panel], quota: 4).cases.isEmpty)
    }

    @Test func whatWasDecidedStaysPartOfTheRecordWhereNoLineRunsThroughItAnyMore() throws {
        let ruled = try standings([.chair], quota: 3, rulings: [order("chair:A+B+C", "C A B")])
        #expect(shown(ruled) == "1C 2A 3B 4D")
        #expect(ruled.cases.map(\.matter.id) == ["chair:A+B+C"])
        #expect(ruled.cases.map(\.isSettled) == [true])
    }

    @Test func anUndecidedStepIsAskedEvenWhereALaterOnePartsTheEquals() throws {
        let ticket: @Sendable (EntryID) -> String = { $0.text == "B" ? "0.1" : "0.2\($0)" }
        let category = SmallContest.category(recommend: Quota(count: 1, reserve: 0, confirmed: nil))
        let input = TallyInput(
            category: category, round: category.rounds[0],
            rubric: SmallContest.rubric(.mean, rank: RankRule(by: .published, ties: [.revote, .lot])),
            entries: ["A", "B"].map { SmallContest.entry($0) }, judges: [SmallContest.judge("J1")],
            sheets: ["A", "B"].map { SmallContest.sheet("J1", $0, ["80"]) }, relations: SmallContest.noRelations,
            ticket: ticket)
        let standings = try Standings(input)
        #expect(shown(standings) == "1B 2A")
        #expect(standings.cases.map(\.matter.id) == ["tie:A+B"])
    }

    @Test func aVoteThatLeavesAllEqualHandsThemToTheChair() throws {
        let vote = Ruling(
            id: "tie:A+B+C", facts: "80", count: PanelVote(ayes: 1, noes: 0, abstained: 0),
            votes: [EntryID("A"): 1, EntryID("B"): 1, EntryID("C"): 1], chair: JudgeID("J1"))
        let voted = try standings([.revote, .chair], rulings: [vote])
        #expect(voted.cases.filter { !$0.isSettled }.map(\.matter.id) == ["chair:A+B+C"])
        let both = try standings([.revote, .chair], rulings: [vote, order("chair:A+B+C", "B C A")])
        #expect(shown(both) == "1B 2C 3A 4D")
        #expect(both.cases.allSatisfy { $0.isSettled })
    }

    private func recommended(_ standings: Standings) -> String {
        let (works, reserve) = standings.recommended
        return works.map(\.entry.id.text).joined() + "/" + reserve.map(\.entry.id.text).joined()
    }

    @Test(
        "the tie at the line of the quota goes as declared",
        arguments: [
            (CutTie.extend, 2, "ABC/"), (.shrink, 2, "/ABC"), (.chair, 2, "/ABC"), (.extend, 3, "ABC/D"),
            (.shrink, 3, "ABC/D"), (.chair, 3, "ABC/D"), (.extend, 4, "ABCD/"), (.extend, 0, "/ABC"),
            (.shrink, 9, "ABCD/"),
        ])
    func theTieAtTheLineGoesAsDeclared(tie: CutTie, quota: Int, works: String) throws {
        #expect(recommended(try standings([], quota: quota, tie: tie)) == works)
    }

    @Test func theChairPartsEqualsAtTheLineWithoutPartingTheirRank() throws {
        let open = try standings([], quota: 2, tie: .chair)
        #expect(open.cases.map(\.matter.id) == ["chair:A+B+C"])
        let ruled = try standings([], quota: 2, tie: .chair, rulings: [order("chair:A+B+C", "C B A")])
        #expect(recommended(ruled) == "CB/A")
        #expect(shown(ruled) == "1A 1B 1C 4D")
        #expect(ruled.cases.map(\.isSettled) == [true])
        #expect(try standings([], quota: 3, tie: .chair).cases.isEmpty)
        // What was not left to the chair is not the chair's.
        let extended = try standings([], quota: 2, tie: .extend, rulings: [order("chair:A+B+C", "C B A")])
        #expect(recommended(extended) == "ABC/")
    }

    @Test func aRulingOnAnOrderNamesEveryEqualOnceAndNothingElseTakesOne() throws {
        var state = SmallContest.state(category: SmallContest.category())
        state.set(SmallContest.review, .closed)
        func problems(_ id: String, _ standings: Standings, _ order: [String]) -> [Problem] {
            state.rule(
                on: id, standings, count: PanelVote(ayes: 1, noes: 0, abstained: 0),
                votes: id.hasPrefix("tie") ? [EntryID("A"): 1, EntryID("B"): 0, EntryID("C"): 0] : [:],
                chair: JudgeID("J1"), second: SmallContest.second, reason: nil, order: order.map { EntryID($0) }
            ).problems
        }
        let equals = ["A", "B", "C"].map { EntryID($0) }
        let chair = try standings([.chair])
        #expect(problems("chair:A+B+C", chair, ["B", "A"]) == [.orderNeededFor(equals)])
        #expect(problems("chair:A+B+C", chair, ["B", "A", "A"]) == [.orderNeededFor(equals)])
        #expect(problems("chair:A+B+C", chair, ["B", "A", "C"]).isEmpty)
        let revote = try standings([.revote])
        #expect(problems("tie:A+B+C", revote, ["B", "A", "C"]) == [.orderOnlyForEquals("tie:A+B+C")])
    }
}
