@testable import Judging

/// Works that are all equal in what ranks, so that the chain alone parts them: marks are tenths that a whole score rounds away.
struct TiedField {
    /// Marks by work, then judge; nil where a judge gave none.
    let marks: [[Int?]]

    static func name(_ index: Int) -> String { "E\(index)" }

    /// Every field of three works and two judges with marks from 0 to 2.
    static let allSmall: [TiedField] = (0..<729).map { number in
        var rest = number
        return TiedField(
            marks: (0..<3).map { _ in
                (0..<2).map { _ in
                    defer { rest /= 3 }
                    return rest % 3
                }
            })
    }

    /// Up to six works and seven judges, some of whom did not mark all.
    static func random(seed: UInt64, count: Int = 120) -> [TiedField] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { _ in
            let judges = Int.random(in: 1...7, using: &random)
            let top = Int.random(in: 1...4, using: &random)
            return TiedField(
                marks: (0..<Int.random(in: 2...6, using: &random)).map { _ in
                    (0..<judges).map { judge in
                        judge > 0 && Int.random(in: 0..<12, using: &random) == 0
                            ? nil : Int.random(in: 0...top, using: &random)
                    }
                })
        }
    }

    var sheets: [ScoreSheet] {
        marks.enumerated().flatMap { work, row in
            row.enumerated().compactMap { judge, mark in
                mark.map { SmallContest.sheet("J\(judge)", Self.name(work), ["0.\($0)"]) }
            }
        }
    }

    /// The standings, with works, judges and sheets in the order that `shuffled` makes of them.
    func standings(
        _ chain: [TieStep], rulings: [String: Ruling] = [:], ticket: (@Sendable (EntryID) -> String)? = nil,
        quota: Quota? = nil, shuffling random: inout SeededRandom
    ) throws -> Standings {
        let category = SmallContest.category(recommend: quota)
        return try Standings(
            TallyInput(
                category: category, round: category.rounds[0],
                rubric: SmallContest.rubric(
                    .mean, total: Rounding(decimals: 0), rank: RankRule(by: .published, ties: chain)),
                entries: marks.indices.map { SmallContest.entry(Self.name($0)) }.shuffled(using: &random),
                judges: marks[0].indices.map { SmallContest.judge("J\($0)") }.shuffled(using: &random),
                sheets: sheets.shuffled(using: &random), relations: SmallContest.noRelations, rulings: rulings,
                ticket: ticket))
    }

    func standings(_ chain: [TieStep], rulings: [String: Ruling] = [:]) throws -> Standings {
        var random = SeededRandom(seed: 7)
        return try standings(chain, rulings: rulings, shuffling: &random)
    }

    /// What a step is by its definition, for each work of a group.
    typealias Definition = @Sendable (_ field: TiedField, _ group: [Int]) -> [Double]

    /// Twin of the chain: picks the best of the group again and again, and asks each part alone.
    func twin(_ group: [Int], _ steps: [(definition: Definition, again: Bool)]) -> [[Int]] {
        guard group.count > 1, let step = steps.first else { return [group.sorted()] }
        var left = zip(group, step.definition(self, group)).map { (work: $0, value: $1) }
        var parts: [[Int]] = []
        while let best = left.map(\.value).max() {
            let part = left.filter { $0.value == best }.map(\.work)
            left.removeAll { $0.value == best }
            let isAgain = step.again && part.count < group.count
            parts += twin(part, isAgain ? steps : Array(steps.dropFirst()))
        }
        return parts
    }

    /// `[[2], [0, 1]]`: the works by place, as the standings have them.
    static func parts(_ standings: Standings) -> [[Int]] {
        Dictionary(grouping: standings.ranked) { $0.rank! }.sorted { $0.key < $1.key }.map { group in
            group.value.map { Int($0.entry.id.text.dropFirst())! }.sorted()
        }
    }
}

extension TiedField {
    /// How many judges gave the work the most they gave any.
    static let firsts: Definition = { field, group in
        group.map { work in
            Double(
                field.marks[0].indices.count { judge in
                    guard let mark = field.marks[work][judge] else { return false }
                    return field.marks.allSatisfy { ($0[judge] ?? -1) <= mark }
                })
        }
    }

    /// How many of the group a work beats, a draw for a half.
    static let duels: Definition = { field, group in
        group.map { work in
            group.filter { $0 != work }.reduce(0.0) { sum, other in
                let both = field.marks[0].indices.compactMap { judge -> Int? in
                    guard let mine = field.marks[work][judge], let theirs = field.marks[other][judge] else {
                        return nil
                    }
                    return (mine - theirs).signum()
                }
                let margin = both.reduce(0, +)
                return sum + (margin > 0 ? 1 : margin == 0 ? 0.5 : 0)
            }
        }
    }
}
