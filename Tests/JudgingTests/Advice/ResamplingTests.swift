import Testing

@testable import Judging

struct ResamplingTests {
    /// Twin: each resample tallied exactly for every entry, with no floating point and nothing left out.
    @Test(arguments: CutModelTests.fields)
    func countsAsTheExactTallyOfEachResampleDoes(seed: UInt64) throws {
        let model = try RandomField(seed: seed, works: 12).model()
        let chance = SeededChance(digits: String(seed))!
        let fast = try #require(try Resampling(model, seed: chance, resamples: 20))
        var slow = Array(repeating: 0, count: model.entries.count)
        var again = chance
        for _ in 0..<20 {
            var change = AskedChange.none
            change.draws = model.layers.map { again.resample($0.marks.judges.count) }
            for (entry, isAbove) in try model.sides(change).enumerated() where isAbove { slow[entry] += 1 }
        }
        #expect(fast.above == slow, "seed \(seed)")
    }

    @Test func theSameSeedGivesTheSameCountsAndAnotherSeedOthers() throws {
        let model = try RandomField(seed: 3).model()
        let counts = try ["1", "1", "2"].map {
            try #require(try Resampling(model, seed: SeededChance(digits: $0)!, resamples: 200)).above
        }
        #expect(counts[0] == counts[1])
        #expect(counts[0] != counts[2])
    }

    @Test func aSeedIsDigitsHoweverMany() {
        #expect(SeededChance(digits: "00012345678901234567890123456789") != nil)
        for text in ["", "12a", "-1", "１２"] { #expect(SeededChance(digits: text) == nil, "\(text)") }
    }

    @Test func aDrawHasAsManySeatsAsThePanel() {
        var chance = SeededChance(digits: "7")!
        for panel in 0...9 { #expect(chance.resample(panel).reduce(0, +) == panel) }
    }

    @Test(arguments: seeds)
    func theLineIsTheScoreAtItsPlaceInOrder(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var search = LineSearch()
        for count in [1, 2, 3, 10, 500] {
            let scores = UnsafeMutableBufferPointer<Double>.allocate(capacity: count)
            defer { scores.deallocate() }
            for place in scores.indices { scores[place] = Double(Int.random(in: 0...count / 2, using: &random)) / 8 }
            let sorted = scores.sorted(by: >)
            for places in 1...count {
                #expect(search.line(scores, places: places) == sorted[places - 1], "seed \(seed)")
            }
        }
    }

    @Test func theRulesAreWindowsOfTheSortedMarks() throws {
        #expect(try RankWindow(.mean, of: 4).map { [$0.from, $0.to, $0.divisor] } == [0, 4, 4])
        #expect(try RankWindow(.median, of: 4).map { [$0.from, $0.to, $0.divisor] } == [1, 3, 2])
        let trimmed = Aggregation.trimmedMean(Trimming(low: 1, high: 2, from: 5))
        #expect(try RankWindow(trimmed, of: 4).map { [$0.from, $0.to, $0.divisor] } == [0, 4, 4])
        #expect(try RankWindow(trimmed, of: 6).map { [$0.from, $0.to, $0.divisor] } == [1, 4, 3])
    }
}
