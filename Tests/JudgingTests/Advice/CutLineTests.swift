import Testing

@testable import Judging

struct CutLineTests {
    /// Scores of entries 0, 1, 2 …, and who of them is above a line of this kind with this many places.
    private func above(_ kind: CutLine.Kind, _ places: Int, _ scores: [Int]) throws -> [Int] {
        try CutLine(kind: kind, places: places).admitted(
            Array(scores.indices), room: places, steps: 0..<1,
            value: { (_, entry) throws(Overflow) in TieValue(value: Fraction(whole: scores[entry])) }
        ).sorted()
    }

    @Test(arguments: [
        (CutLine.Kind.recommendation, 2, [0, 1, 2]), (.awards, 2, [0]), (.recommendation, 1, [0]), (.awards, 1, [0]),
        (.recommendation, 3, [0, 1, 2]), (.awards, 3, [0, 1, 2]), (.recommendation, 0, []), (.awards, 0, []),
    ])
    func recommendingTakesATieInWholeAndGradesStopBeforeIt(kind: CutLine.Kind, places: Int, taken: [Int]) throws {
        #expect(try above(kind, places, [90, 70, 70, 50]) == taken)
    }

    @Test(arguments: [CutLine.Kind.recommendation, .awards], 0...4)
    func theOrderKnownSaysTheSame(kind: CutLine.Kind, places: Int) throws {
        for scores in [[90, 70, 70, 50], [70, 70, 70, 70], [50, 70, 70, 90], [90, 80, 70, 60]] {
            let line = CutLine(kind: kind, places: places)
            let order = try CutOrder(line, count: 4) { (one, two) throws(Overflow) in scores[one] > scores[two] }
            #expect(try above(kind, places, scores) == (0..<4).filter { order.isAbove($0) })
        }
    }
}
