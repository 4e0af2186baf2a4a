import Testing

@testable import Judging

struct KeyingSlipsTests {
    @Test(arguments: [
        ("36", ["35.5", "36.5", "63"]), ("8.5", ["8", "9", "5.8"]), ("20", ["19.5", "20.5"]), ("0", ["0.5"]),
        ("100", ["99.5"]), ("11", ["10.5", "11.5"]), ("12.5", ["12", "13", "21.5", "15.2"]),
    ])
    func aSlipIsAStepOrTwoDigitsChangedRound(mark: String, others: [String]) {
        let allowed = others.map(fixed).filter { SmallContest.criterion("a").allows($0) }
        #expect(Set(SmallContest.criterion("a").slips(of: fixed(mark))) == Set(allowed))
    }

    /// Twin: every mark of every sheet keyed every other way, each time with the standings made anew.
    @Test(arguments: CutModelTests.fields.prefix(24))
    func findsTheLeastSlipThatMovesEachEntry(seed: UInt64) throws {
        let field = RandomField(seed: seed, works: 7, panel: 4)
        let model = try field.model()
        let official = try Standings(field.input).taken
        var least: [EntryID: Int64] = [:]
        for (index, sheet) in field.sheets.enumerated() where field.counting.contains(sheet) {
            for (place, criterion) in field.rubric.criteria.enumerated() {
                for other in criterion.slips(of: sheet.points[place]!) {
                    var slipped = field.input
                    slipped.sheets[index].points[place] = other
                    let size = abs(other.millionths - sheet.points[place]!.millionths) * criterion.weight.millionths
                    for entry in try Standings(slipped).taken.symmetricDifference(official) {
                        least[entry] = min(least[entry] ?? .max, size)
                    }
                }
            }
        }
        var found: [EntryID: Int64] = [:]
        for (entry, change) in try model.leastSlips() {
            guard case .slip(_, _, let id, let from, let to) = change else { continue }
            let weight = field.rubric.criteria[field.rubric.index(of: id)!].weight.millionths
            found[model.entries[entry].id] = abs(to.millionths - from.millionths) * weight
        }
        #expect(found == least, "seed \(seed)")
    }

    /// Twin: the field ordered anew after each slip, where a tie at the line stays below.
    @Test(arguments: CutModelTests.fields.prefix(24))
    func findsTheLeastSlipWhereATieIsNeverCut(seed: UInt64) throws {
        let rounds = try RandomField(seed: seed, works: 7, panel: 4).asked()
        for places in 1..<rounds[0].standings.ranked.count {
            let model = CutModel(rounds, line: CutLine(kind: .awards, places: places))
            let official = try model.sides(.none)
            var least: [Int: Int128] = [:]
            let scores = UnsafeMutableBufferPointer<Double>.allocate(capacity: model.entries.count)
            defer { scores.deallocate() }
            scores.initialize(repeating: 0)
            // A slack beyond all scores: no slip is left out.
            for slip in try model.slips(scores, line: 0, slack: 1000) {
                var change = AskedChange.none
                change.slip = slip.slip
                for (entry, side) in try model.sides(change).enumerated() where side != official[entry] {
                    least[entry] = min(least[entry] ?? .max, slip.size)
                }
            }
            #expect(try Set(model.leastSlips().keys) == Set(least.keys), "seed \(seed), \(places) places")
        }
    }
}
