import Judging

/// Counted votes by entry, for the rules that turn them into scores.
enum VotePanels {
    static func counted(_ votes: [Int]) -> [EntryID: Int] {
        Dictionary(uniqueKeysWithValues: votes.enumerated().map { (EntryID("E\($0.offset)"), $0.element) })
    }

    /// One to four entries with 0 to 3 votes each.
    static let allSmall: [[Int]] = (1...4).flatMap { count in
        (0..<(1 << (2 * count))).map { code in (0..<count).map { (code >> (2 * $0)) & 3 } }
    }

    static func random(seed: UInt64) -> [[Int]] {
        var random = SeededRandom(seed: seed)
        return (0..<40).map { _ in
            (0..<Int.random(in: 1...60, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? Int.random(in: 0...5, using: &random) : Int.random(in: 0...2_000_000, using: &random)
            }
        }
    }
}
