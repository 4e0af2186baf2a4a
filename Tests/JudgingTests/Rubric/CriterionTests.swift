import Testing

@testable import Judging

struct CriterionTests {
    @Test(arguments: [
        ("52.3", ["52", "52.5"]), ("60.5", ["60"]), ("-1", ["0"]), ("0.1", ["0", "0.5"]), ("59.9", ["59.5", "60"]),
        ("1000", ["60"]),
    ])
    func offersTheAllowedMarksNextToARefusedOne(mark: String, offers: [String]) {
        let criterion = SmallContest.criterion("theme", max: "60", step: "0.5")
        #expect(criterion.nearest(to: fixed(mark)).map(\.description) == offers)
    }

    /// Twin: walks all allowed marks and keeps the last at or below and the first at or above.
    @Test(arguments: ["0.1", "0.25", "0.5", "1", "5"])
    func agreesWithAWalkOverAllAllowedMarks(step: String) {
        let criterion = SmallContest.criterion("theme", max: "10", step: step)
        let unit = fixed(step).millionths
        let allowed = (0...(10_000_000 / unit)).map { $0 * unit }
        for millionths in stride(from: Int64(-300_000), through: 10_300_000, by: 50_000) {
            let mark = Fixed(millionths: millionths)
            #expect(criterion.allows(mark) == allowed.contains(millionths))
            guard !criterion.allows(mark) else { continue }
            let around = [allowed.last { $0 < millionths }, allowed.first { $0 > millionths }].compactMap { $0 }
            #expect(criterion.nearest(to: mark).map(\.millionths) == around, "\(mark) by \(step)")
        }
    }

    @Test(arguments: ["60.5", "-0.5", "52.3"])
    func refusesAMarkWithItsReason(text: String) throws {
        let criterion = SmallContest.criterion("theme", max: "60", step: "0.5")
        guard case .failure(let refusal) = SmallContest.rubric(.mean).check(text, for: criterion) else {
            Issue.record("\(text) was taken")
            return
        }
        let mark = fixed(text)
        let expected: Problem =
            text == "52.3"
            ? .markOffStep(mark, step: fixed("0.5"), nearest: [fixed("52"), fixed("52.5")])
            : .markOutOfRange(mark, max: fixed("60"), nearest: [text == "60.5" ? fixed("60") : .zero])
        #expect(refusal.findings.map(\.problem) == [expected])
    }

    @Test func takesAMarkOnTheStepAndRefusesWhatIsNoNumber() {
        let criterion = SmallContest.criterion("theme", max: "60", step: "0.5")
        let rubric = SmallContest.rubric(.mean)
        #expect((try? rubric.check("52.50", for: criterion).get()) == fixed("52.5"))
        #expect((try? rubric.check("five", for: criterion).get()) == nil)
    }

    @Test(
        arguments: [
            ("pass", true), ("通过", true), ("1", true), ("fail", false), ("不通过", false), ("0", false), ("yes", nil),
            ("", nil),
        ] as [(String, Bool?)])
    func gateAnswersAreReadInBothLanguages(text: String, answer: Bool?) { #expect(Rubric.gateAnswer(text) == answer) }
}
