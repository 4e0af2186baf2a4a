import Testing

@testable import Judging

struct CasesTests {
    private static let gate = Gate(
        id: GateID("red"), title: Text("red"), fail: .panel, guide: .none)
    private static let judges = ["J1", "J2", "J3"].map { SmallContest.judge($0) }

    private func rubric(
        spread: String? = nil, low: String? = nil, high: String? = nil, ties: [TieStep] = [.revote]
    ) -> Rubric {
        var rubric = SmallContest.rubric(.mean, gates: [Self.gate], rank: RankRule(by: .published, ties: ties))
        rubric.discrepancy = Discrepancy(
            spread: spread.map(fixed), low: low.map(fixed), high: high.map(fixed))
        return rubric
    }

    private func standings(
        _ rubric: Rubric, _ marks: [(String, [String])], flags: [(String, String)] = [], notes: Set<String> = [],
        quota: Int? = nil, rulings: [String: Ruling] = [:]
    ) throws -> Standings {
        let sheets = marks.flatMap { entry, points in
            points.enumerated().map { index, mark in
                let judge = "J\(index + 1)"
                let isFlag = flags.contains { $0 == (entry, judge) }
                var sheet = SmallContest.sheet(judge, entry, [mark], gates: [Self.gate.id: !isFlag])
                if notes.contains("\(entry)/\(judge)") { sheet.note = .digest("-") }
                return sheet
            }
        }
        let category = SmallContest.category(recommend: quota.map { Quota(count: $0, reserve: 0, confirmed: nil) })
        return try Standings(
            TallyInput(
                category: category, round: category.rounds[0], rubric: rubric,
                entries: marks.map { SmallContest.entry($0.0) }, judges: Self.judges, sheets: sheets,
                relations: SmallContest.noRelations, rulings: rulings))
    }

    private func ruling(_ one: Case, ayes: Int, noes: Int = 0, abstained: Int = 0, votes: [EntryID: Int] = [:])
        -> [String: Ruling]
    {
        [
            one.id: Ruling(
                id: one.id, facts: one.facts, count: PanelVote(ayes: ayes, noes: noes, abstained: abstained),
                votes: votes, chair: JudgeID("J1"))
        ]
    }

    @Test func aSpreadIsACaseOnlyAboveTheThreshold() throws {
        #expect(try standings(rubric(spread: "15"), [("A", ["80", "90", "95"])]).cases.isEmpty)
        let cases = try standings(rubric(spread: "15"), [("A", ["80", "90", "95.5"])]).cases
        #expect(cases.map(\.matter.id) == ["spread:A"])
        #expect(cases[0].matter.facts == "J1:80;J2:90;J3:95.5")
    }

    @Test func totalsUnderTheLowAndFromTheHighAreCasesUnlessAReasonStandsBeside() throws {
        let marks = [("A", ["59.5", "60", "95"]), ("B", ["94.5", "60", "61"])]
        let open = try standings(rubric(low: "60", high: "95"), marks).cases.map(\.matter.id)
        #expect(open == ["range:A/J1", "range:A/J3"])
        let written = try standings(rubric(low: "60", high: "95"), marks, notes: ["A/J1", "A/J3"]).cases
        #expect(written.isEmpty)
    }

    /// 2/3 of all present, from the definition, over all panels of up to nine.
    @Test func aMotionIsCarriedByTwoThirdsOfAllPresent() {
        for ayes in 0...9 {
            for noes in 0...9 {
                for abstained in 0...9 {
                    let vote = PanelVote(ayes: ayes, noes: noes, abstained: abstained)
                    let all = ayes + noes + abstained
                    let needed = (2 * all + 2) / 3
                    #expect(vote.isCarried == (all > 0 && ayes >= needed), "\(vote)")
                }
            }
        }
    }

    @Test func aFlagShutsNothingUntilThePanelUpholdsIt() throws {
        let marks = [("A", ["80", "81", "82"]), ("B", ["70", "70", "70"])]
        let flagged = try standings(rubric(), marks, flags: [("A", "J2")])
        let flag = try #require(flagged.cases.first)
        #expect(flag.matter.id == "flag:A/red")
        #expect(!flag.isSettled)
        #expect(flagged.rows[0].status == .ranked)
        let fallen = try standings(
            rubric(), marks, flags: [("A", "J2")], rulings: ruling(flag.matter, ayes: 1, noes: 2))
        #expect(fallen.cases.allSatisfy { $0.isSettled })
        #expect(fallen.ranked.map(\.entry.id.text) == ["A", "B"])
        let upheld = try standings(
            rubric(), marks, flags: [("A", "J2")], rulings: ruling(flag.matter, ayes: 2, noes: 1))
        #expect(upheld.cases.allSatisfy { $0.isSettled })
        #expect(upheld.ranked.map(\.entry.id.text) == ["B"])
        #expect(upheld[EntryID("A")]?.status == .gated)
    }

    @Test func anotherFlagOpensTheCaseAgain() throws {
        let marks = [("A", ["80", "81", "82"])]
        let one = try standings(rubric(), marks, flags: [("A", "J2")]).cases[0].matter
        let two = try standings(
            rubric(), marks, flags: [("A", "J2"), ("A", "J3")], rulings: ruling(one, ayes: 0, noes: 3))
        #expect(two.cases.map(\.isSettled) == [false])
    }

    @Test func differencesThatThePanelDidNotCarryStayOpen() throws {
        let marks = [("A", ["60", "90", "90"])]
        let one = try standings(rubric(spread: "15"), marks).cases[0].matter
        let lost = try standings(rubric(spread: "15"), marks, rulings: ruling(one, ayes: 1, noes: 2)).cases
        #expect(lost.map(\.isSettled) == [false])
        let carried = try standings(rubric(spread: "15"), marks, rulings: ruling(one, ayes: 2, noes: 1)).cases
        #expect(carried.map(\.isSettled) == [true])
    }

    @Test func anAmendedMarkLeavesTheRulingBehind() throws {
        let one = try standings(rubric(spread: "15"), [("A", ["60", "90", "90"])]).cases[0].matter
        let after = try standings(
            rubric(spread: "15"), [("A", ["60", "90", "91"])], rulings: ruling(one, ayes: 3)
        ).cases
        #expect(after.map(\.isSettled) == [false])
    }

    @Test func aTieIsACaseOnlyWhereALineCutsIt() throws {
        let marks = [("A", ["80", "80", "80"]), ("B", ["80", "80", "80"]), ("C", ["70", "70", "70"])]
        #expect(try standings(rubric(), marks, quota: 1).cases.map(\.matter.id) == ["tie:A+B"])
        #expect(try standings(rubric(), marks, quota: 2).cases.isEmpty)
        #expect(try standings(rubric(ties: [.share]), marks, quota: 1).cases.isEmpty)
    }

    @Test func aVoteInTheRoomPartsExactlyItsEquals() throws {
        let marks = [("A", ["80", "80", "80"]), ("B", ["80", "80", "80"]), ("C", ["80", "80", "80"])]
        let tie = try standings(rubric(), marks, quota: 1).cases[0].matter
        let votes = [EntryID("A"): 0, EntryID("B"): 2, EntryID("C"): 1]
        let parted = try standings(rubric(), marks, quota: 1, rulings: ruling(tie, ayes: 3, votes: votes))
        #expect(parted.ranked.map { "\($0.rank!) \($0.entry.id)" } == ["1 B", "2 C", "3 A"])
        #expect(parted.ranked.allSatisfy { $0.tie == .parted(.revote) })
        #expect(parted.cases.map(\.isSettled) == [true])
        // With another score it is another tie.
        let moved = marks.map { ($0.0, ["81", "81", "81"]) }
        let stale = try standings(rubric(), moved, quota: 1, rulings: ruling(tie, ayes: 3, votes: votes))
        #expect(stale.ranked.map(\.rank) == [1, 1, 1])
        #expect(stale.cases.map(\.isSettled) == [false])
    }

    @Test func equalsThatAVoteLeftEqualMayBeVotedOnAgain() throws {
        let marks = ["A", "B", "C"].map { ($0, ["80", "80", "80"]) }
        let tie = try standings(rubric(), marks, quota: 1).cases[0].matter
        var rulings = ruling(
            tie, ayes: 3, votes: [EntryID("A"): 1, EntryID("B"): 1, EntryID("C"): 0])
        let left = try standings(rubric(), marks, quota: 1, rulings: rulings)
        #expect(left.ranked.map { "\($0.rank!) \($0.entry.id)" } == ["1 A", "1 B", "3 C"])
        let again = try #require(left.cases.first { !$0.isSettled }).matter
        #expect(again.id == "tie:A+B")
        rulings.merge(ruling(again, ayes: 3, votes: [EntryID("A"): 1, EntryID("B"): 2])) { $1 }
        let parted = try standings(rubric(), marks, quota: 1, rulings: rulings)
        #expect(parted.ranked.map { "\($0.rank!) \($0.entry.id)" } == ["1 B", "2 A", "3 C"])
        #expect(parted.cases.allSatisfy { $0.isSettled })
    }

    @Test func aWorkThatIsNotOnTheShortlistOwesNoSheets() throws {
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: ["A", "B"].map { SmallContest.entry($0) }, judges: Self.judges,
            sheets: Self.judges.map { SmallContest.sheet($0.id.text, "A", ["80"]) }, shortlist: [EntryID("A")])
        #expect(standings.coverage.expected == 3)
        #expect(standings.coverage.missing == 0)
    }
}
