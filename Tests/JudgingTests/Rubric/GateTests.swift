import Testing

@testable import Judging

struct GateTests {
    @Test func noAnswersLeaveEveryGateOpen() {
        for threshold in Gate.Threshold.allCases { #expect(!threshold.isShut(fails: 0, answers: 0)) }
    }

    /// Up to twelve answers, against a count done by hand: the share as a fraction of answers given.
    @Test(arguments: 1...12)
    func shutsAtItsShareOfTheAnswersGiven(answers: Int) {
        for fails in 0...answers {
            let share = Fraction(Int128(fails), over: Int128(answers))
            #expect(Gate.Threshold.any.isShut(fails: fails, answers: answers) == (fails > 0))
            #expect(Gate.Threshold.majority.isShut(fails: fails, answers: answers) == (share > Fraction(1, over: 2)))
            #expect(Gate.Threshold.twoThirds.isShut(fails: fails, answers: answers) == (share >= Fraction(2, over: 3)))
            #expect(Gate.Threshold.all.isShut(fails: fails, answers: answers) == (share == .one))
        }
    }

    @Test func oneMoreFailNeverOpensAGate() {
        for threshold in Gate.Threshold.allCases {
            for answers in 1...9 {
                for fails in 0..<answers where threshold.isShut(fails: fails, answers: answers) {
                    #expect(threshold.isShut(fails: fails + 1, answers: answers))
                }
            }
        }
    }

    @Test func aShutGateStopsTheEntryWhateverItsMarks() throws {
        let gate = Gate(id: GateID("red-line"), title: Text("Red line"), fail: .majority, guide: .none)
        let rubric = SmallContest.rubric(.mean, gates: [gate])
        let judges = ["J1", "J2", "J3"]
        let sheets = judges.map { SmallContest.sheet($0, "A", ["100"], gates: [gate.id: $0 == "J3"]) }
        let standings = try SmallContest.standings(
            rubric, entries: [SmallContest.entry("A")], judges: judges.map { SmallContest.judge($0) }, sheets: sheets)
        #expect(standings.rows[0].status == .gated)
        #expect(standings.rows[0].score == nil)
        #expect(standings.rows[0].gates[0].fails == 2)
    }

    @Test func answersOfVoidSheetsAndOfThoseWhoSteppedBackDoNotCount() throws {
        let gate = Gate(id: GateID("red-line"), title: Text("Red line"), fail: .any, guide: .none)
        let rubric = SmallContest.rubric(.mean, gates: [gate])
        let sheets = [
            SmallContest.sheet("J1", "A", ["90"], gates: [gate.id: false], state: .void),
            SmallContest.sheet("J2", "A", ["90"], gates: [gate.id: false]),
            SmallContest.sheet("J3", "A", ["90"], gates: [gate.id: true]),
        ]
        let standings = try SmallContest.standings(
            rubric, entries: [SmallContest.entry("A")], judges: ["J1", "J2", "J3"].map { SmallContest.judge($0) },
            sheets: sheets, recusals: [Pairing(JudgeID("J2"), EntryID("A"))])
        #expect(standings.rows[0].status == .ranked)
        #expect(standings.rows[0].gates[0].passes == 1)
    }
}
