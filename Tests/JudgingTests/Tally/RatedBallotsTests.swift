import Testing

@testable import Judging

struct RatedBallotsTests {
    private static func rule(_ share: String) -> VotesRule {
        .ratings(max: fixed("10"), trimming: ShareTrimming(share: fixed(share), from: 1))
    }

    /// One to twelve ballots a work, and now and then a work without any.
    private static func random(seed: UInt64, count: Int) -> [[[Int]]] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 0...12, using: &random)).map { _ in Int.random(in: 0...10, using: &random) }
            }
        }
    }

    private func scores(_ ballots: [[Int]], _ rule: VotesRule) throws -> [Fraction] {
        var ratings: [EntryID: Ratings] = [:]
        for (index, points) in ballots.enumerated() {
            var own = Ratings()
            for one in points { own.add(Fixed(whole: one)) }
            ratings[EntryID("E\(index)")] = own
        }
        let scores = try rule.scores(ratings.mapValues(\.ballots), ratings: ratings)
        return ballots.indices.map { scores[EntryID("E\($0)")]! }
    }

    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("RatedBallots").runRatings() }

    @Test(arguments: seeds)
    func isTheMeanOfWhatIsLeftOfTheBallots(seed: UInt64) throws {
        for ballots in Self.random(seed: seed, count: 3_400) {
            for share in ["0", "0.2", "0.29", "0.9"] { try expectTwin(ballots, share, "seed \(seed)") }
        }
    }

    @Test func aBallotRaisedNeverLowersAndDoublingAllKeepsTheMean() throws {
        for ballots in Self.random(seed: 3, count: 10_000) where !ballots[0].isEmpty {
            let before = try scores(ballots, Self.rule("0.2"))
            var raised = ballots
            raised[0][0] += 1
            #expect(try scores(raised, Self.rule("0.2"))[0] >= before[0], "\(ballots) seed 3")
            #expect(try scores(ballots.map { $0 + $0 }, Self.rule("0")) == scores(ballots, Self.rule("0")))
            #expect(try scores(ballots.map { $0.reversed() }, Self.rule("0.2")) == before)
        }
    }

    @Test func aWorkWithoutBallotsHasNothing() throws {
        #expect(try scores([[8], []], Self.rule("0")) == [Fraction(whole: 80), .zero])
    }

    /// Twin: a list of ballots, from which the least and the greatest are taken one by one.
    private func expectTwin(_ ballots: [[Int]], _ share: String, _ seed: String) throws {
        for (score, points) in zip(try scores(ballots, Self.rule(share)), ballots) {
            var left = points
            let limit = try Fraction(fixed(share)).multiplied(by: Fraction(whole: points.count))
            var taken = 0
            while Fraction(whole: taken + 2) <= limit {
                left.remove(at: left.firstIndex(of: left.min()!)!)
                left.remove(at: left.firstIndex(of: left.max()!)!)
                taken += 2
            }
            let expected = left.isEmpty ? .zero : Fraction(Int128(10 * left.reduce(0, +)), over: Int128(left.count))
            #expect(score == expected, "\(points) \(share) \(seed)")
        }
    }
}
