import Judging

/// One criterion marked by judges J01, J02 …: what a rule sees, run through the whole tally.
struct MarkedPanel: Sendable, CustomStringConvertible {
    var marks: [(judge: String, points: Fixed)]

    init(_ marks: [(judge: String, points: Fixed)]) { self.marks = marks }

    init(whole marks: [Int]) {
        self.marks = marks.enumerated().map { (Self.judge($0.offset), Fixed(whole: $0.element)) }
    }

    private static func judge(_ index: Int) -> String { index < 9 ? "J0\(index + 1)" : "J\(index + 1)" }

    var description: String { marks.map { "\($0.judge) \($0.points)" }.joined(separator: "; ") }

    var values: [Fixed] { marks.map(\.points) }

    /// Tallied as one sheet a judge; `of: totals` and `of: criteria` must say the same about a single criterion.
    func tally(_ rule: Aggregation, of column: TallyRule.Column = .totals, minimum: Int = 1) throws -> Tally {
        let entry = SmallContest.entry("A")
        let sheets = marks.map {
            ScoreSheet(
                judge: JudgeID($0.judge), entry: entry.id, round: SmallContest.review, points: [$0.points])
        }
        return try SmallContest.rubric(rule, of: column, minimum: minimum).tally(
            entry, sheets: sheets, expected: marks.map { JudgeID($0.judge) },
            bars: Bars(judges: [], entries: [], relations: SmallContest.noRelations), recusals: [])
    }

    func score(_ rule: Aggregation) throws -> Fraction {
        guard let panel = try tally(rule).panel else { preconditionFailure("a panel without a score: \(self)") }
        return panel
    }

    /// Every panel of one to four judges with whole marks from 0 to 3: 340 of them.
    static let allSmall: [MarkedPanel] = (1...4).flatMap { count in
        (0..<(1 << (2 * count))).map { code in
            MarkedPanel(whole: (0..<count).map { (code >> (2 * $0)) & 3 })
        }
    }

    /// Ten thousand larger ones, as many for each seed, made once.
    static let many = seeds.map { random(seed: $0, count: 10_000 / seeds.count + 1) }

    /// Larger panels with halves and quarters among the marks, ties wanted.
    static func random(seed: UInt64, count: Int = 60) -> [MarkedPanel] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { _ in
            let judges = Int.random(in: 1...15, using: &random)
            return MarkedPanel(
                (0..<judges).map { index in
                    let quarters = Int64.random(in: 0...60, using: &random)
                    return (judge(index), Fixed(millionths: quarters * 250_000))
                })
        }
    }

    func shuffled(seed: UInt64) -> MarkedPanel {
        var random = SeededRandom(seed: seed)
        return MarkedPanel(marks.shuffled(using: &random))
    }
}
