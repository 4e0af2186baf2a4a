import Testing

@testable import Judging

struct MoreFirstsTests {
    @Test func theWorkedExamplesOfThePageHold() throws { try RulePage("MoreFirsts").runChain() }

    @Test func isTheCountOfFirstsInAllSmallFields() throws {
        for field in TiedField.allSmall { try expectTwin(field) }
    }

    @Test(arguments: seeds)
    func isTheCountOfFirstsInRandomFields(seed: UInt64) throws {
        for field in TiedField.random(seed: seed) { try expectTwin(field, "seed \(seed)") }
    }

    @Test func aFirstThatAWorkOutsideTheTieHasIsNobodysElse() throws {
        let sheets = [
            ("J1", "A", "80"), ("J1", "B", "70"), ("J1", "C", "100"), ("J2", "A", "70"), ("J2", "B", "80"),
            ("J2", "C", "75"),
        ].map { SmallContest.sheet($0, $1, [$2]) }
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean, rank: RankRule(by: .published, ties: [.moreFirsts])),
            entries: ["A", "B", "C"].map { SmallContest.entry($0) },
            judges: ["J1", "J2"].map { SmallContest.judge($0) },
            sheets: sheets)
        #expect(RankTests.shown(standings) == ["1 C ", "2 B more-firsts", "3 A more-firsts"])
    }

    private func expectTwin(_ field: TiedField, _ seed: String = "") throws {
        let twin = field.twin(Array(field.marks.indices), [(TiedField.firsts, false)])
        #expect(TiedField.parts(try field.standings([.moreFirsts])) == twin, "\(field.marks) \(seed)")
    }
}
