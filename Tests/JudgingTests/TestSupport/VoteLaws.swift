@testable import Judging

/// A rule over counted votes, true or broken on purpose.
typealias VoteScores = ([Int]) throws -> [Fraction]

/// A claim about rules over votes; `broken` says what is wrong, nil where it holds.
struct VoteLaw: Sendable, CustomStringConvertible {
    let name: String
    let broken: @Sendable (VoteScores, [Int]) throws -> String?

    var description: String { name }

    /// The first counts of all small ones, or of `count` seeded ones, on which the law is broken.
    func firstBroken(_ rule: VoteScores, count: Int) throws -> String? {
        for votes in VotePanels.allSmall {
            if let why = try broken(rule, votes) { return "\(name): \(why), \(votes)" }
        }
        for seed in seeds {
            var random = SeededRandom(seed: seed)
            for _ in 0...(count / seeds.count) {
                let top = Bool.random(using: &random) ? 4 : 2_000_000
                let votes = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                    Int.random(in: 0...top, using: &random)
                }
                if let why = try broken(rule, votes) { return "\(name): \(why), \(votes), seed \(seed)" }
            }
        }
        return nil
    }

    static let orderNeverMatters = VoteLaw(name: "order of entries never matters") { rule, votes in
        try rule(votes.reversed()) == rule(votes).reversed() ? nil : "reversed it differs"
    }

    static let moreNeverGiveLess = VoteLaw(name: "one more vote never gives less") { rule, votes in
        let before = try rule(votes)
        let one = votes.reduce(0, +) % votes.count
        for index in votes.count > 4 ? one..<one + 1 : votes.indices {
            var more = votes
            more[index] += 1
            if try rule(more)[index] < before[index] { return "one more for \(index) lowers it" }
        }
        return nil
    }

    static let whoLeadsInVotesLeads = VoteLaw(name: "more votes than another never score less") { rule, votes in
        let scores = try rule(votes)
        let order = votes.indices.sorted { votes[$0] > votes[$1] }
        for (one, two) in zip(order, order.dropFirst()) {
            let isRight = votes[one] == votes[two] ? scores[one] == scores[two] : scores[one] >= scores[two]
            if !isRight { return "\(one) stands wrong to \(two)" }
        }
        return nil
    }

    static let doublingKeeps = VoteLaw(name: "doubling every ballot keeps every score") { rule, votes in
        try rule(votes.map { 2 * $0 }) == rule(votes) ? nil : "doubled it differs"
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
