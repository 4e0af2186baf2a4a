@testable import Judging

/// Whole works marked by whole panels, as loose rows: what a rule over placements sees.
struct MarkedField: Sendable, CustomStringConvertible {
    struct Row: Sendable {
        var judge: String
        var entry: String
        var points: Fixed
    }

    var rows: [Row]

    init(rows: [Row]) { self.rows = rows }

    /// A line a judge, a mark a work; nil where the judge did not mark it.
    init(_ marks: [[Int?]]) {
        rows = marks.enumerated().flatMap { judge, line in
            line.enumerated().compactMap { entry, mark in
                mark.map { Row(judge: "J\(judge)", entry: "E\(entry)", points: Fixed(whole: $0)) }
            }
        }
    }

    var description: String { rows.map { "\($0.judge) \($0.entry) \($0.points)" }.joined(separator: "; ") }

    var entries: [String] { Set(rows.map(\.entry)).sorted() }
    var judges: [String] { Set(rows.map(\.judge)).sorted() }

    /// The field's own path from marks to scores, without the standings around it; works in the order they first stand.
    func scores(_ rule: PlacementRule) throws -> [String: Fraction] {
        var order: [String] = []
        var marks: [String: [(judge: JudgeID, value: Int128)]] = [:]
        for row in rows {
            if marks[row.entry] == nil { order.append(row.entry) }
            marks[row.entry, default: []].append((JudgeID(row.judge), Int128(row.points.millionths)))
        }
        let placements = Placement.field(order.map { marks[$0]! })
        var scores: [String: Fraction] = [:]
        for (entry, kernel) in zip(order, try rule(placements)) {
            scores[entry] = try Fraction(kernel.sum, over: Int128(Fixed.scale)).divided(
                by: Fraction(whole: kernel.divisor))
        }
        return scores
    }

    func standings(_ rule: Aggregation, minimum: Int = 1) throws -> Standings {
        try SmallContest.standings(
            SmallContest.rubric(rule, minimum: minimum), entries: entries.map { SmallContest.entry($0) },
            judges: judges.map { SmallContest.judge($0) },
            sheets: rows.map { SmallContest.sheet($0.judge, $0.entry, [$0.points.description]) })
    }

    /// Every field of three works and two judges, and of two works and three, with marks blank, 0, 1 or 2 and no work unmarked.
    static let allSmall: [MarkedField] = [(2, 3), (3, 2)].flatMap { judges, works in
        (0..<(1 << (2 * judges * works))).compactMap { code in
            let marks = (0..<judges).map { judge in
                (0..<works).map { work in
                    let mark = (code >> (2 * (judge * works + work))) & 3
                    return mark == 3 ? nil : mark
                }
            }
            let isMarked = (0..<works).allSatisfy { work in marks.contains { $0[work] != nil } }
            return isMarked ? MarkedField(marks) : nil
        }
    }

    /// Ten thousand larger ones, as many for each seed, made once.
    static let many = seeds.map { random(seed: $0, count: 10_000 / seeds.count + 1, judges: 5, works: 6) }

    /// Larger ones: ties wanted, one mark in ten blank.
    static func random(seed: UInt64, count: Int, judges most: Int = 7, works: Int = 9) -> [MarkedField] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { _ in
            let judges = Int.random(in: 1...most, using: &random)
            let works = Int.random(in: 1...works, using: &random)
            let top = Bool.random(using: &random) ? 3 : 50
            return MarkedField(
                (0..<judges).map { judge in
                    (0..<works).map { _ in
                        let isBlank = judge > 0 && Int.random(in: 0..<10, using: &random) == 0
                        return isBlank ? nil : Int.random(in: 0...top, using: &random)
                    }
                })
        }
    }
}
