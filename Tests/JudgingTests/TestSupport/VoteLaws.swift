@testable import Judging

/// A rule over counted votes, true or broken on purpose.
typealias VoteScores = ([Int]) throws -> [Fraction]

/// A claim about rules over votes; `broken` says what is wrong with a rule and its scores, nil where it holds.
struct VoteLaw: Sendable, CustomStringConvertible {
    let name: String
    let broken: @Sendable (VoteScores, [Int], [Fraction]) throws -> String?

    var description: String { name }

    /// The first counts of all small ones, or of `count` seeded ones, on which the law is broken.
    func firstBroken(_ rule: VoteScores, count: Int) throws -> String? {
        try Self.firstBroken([self], rule, count: count)
    }

    /// The same for several laws: each count is scored once as it is, and once under each law's change.
    static func firstBroken(_ laws: [VoteLaw], _ rule: VoteScores, count: Int) throws -> String? {
        let seeded = zip(seeds, many).flatMap { seed, counts in
            counts.prefix(count / seeds.count + 1).map { ($0, ", seed \(seed)") }
        }
        for (votes, seed) in VotePanels.allSmall.map({ ($0, "") }) + seeded {
            let scores = try rule(votes)
            for law in laws {
                if let why = try law.broken(rule, votes, scores) { return "\(law): \(why), \(votes)\(seed)" }
            }
        }
        return nil
    }

    /// Ten thousand counts of up to nine works, as many for each seed, made once.
    private static let many = seeds.map { seed in
        var random = SeededRandom(seed: seed)
        return (0...(10_000 / seeds.count)).map { _ in
            let top = Bool.random(using: &random) ? 4 : 2_000_000
            return (0..<Int.random(in: 1...9, using: &random)).map { _ in Int.random(in: 0...top, using: &random) }
        }
    }

    static let orderNeverMatters = VoteLaw(name: "order of entries never matters") { rule, votes, before in
        try rule(votes.reversed()) == before.reversed() ? nil : "reversed it differs"
    }

    static let moreNeverGiveLess = VoteLaw(name: "one more vote never gives less") { rule, votes, before in
        let one = votes.reduce(0, +) % votes.count
        for index in votes.count > 4 ? one..<one + 1 : votes.indices {
            var more = votes
            more[index] += 1
            if try rule(more)[index] < before[index] { return "one more for \(index) lowers it" }
        }
        return nil
    }

    static let whoLeadsInVotesLeads = VoteLaw(name: "more votes than another never score less") { _, votes, scores in
        let order = votes.indices.sorted { votes[$0] > votes[$1] }
        for (one, two) in zip(order, order.dropFirst()) {
            let isRight = votes[one] == votes[two] ? scores[one] == scores[two] : scores[one] >= scores[two]
            if !isRight { return "\(one) stands wrong to \(two)" }
        }
        return nil
    }

    static let doublingKeeps = VoteLaw(name: "doubling every ballot keeps every score") { rule, votes, before in
        try rule(votes.map { 2 * $0 }) == before ? nil : "doubled it differs"
    }

    static let all = [orderNeverMatters, moreNeverGiveLess, whoLeadsInVotesLeads, doublingKeeps]
}

extension VotesRule {
    var overVotes: VoteScores {
        { votes in
            let scores = try self.scores(VotePanels.counted(votes))
            return votes.indices.map { scores[EntryID("E\($0)")]! }
        }
    }
}
