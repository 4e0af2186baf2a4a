/// How firm an entry's side of the line is.
public enum Firmness: String, Hashable, Sendable {
    case safeIn = "safe-in"
    case safeOut = "safe-out"
    case contested
}

/// How firm the cut of a round is. It advises the panel; it decides nothing and changes no rank.
public struct CutAdvice: Sendable {
    /// One entry by the line.
    public struct Row: Sendable {
        public let standing: Standing
        public let isAbove: Bool
        /// Of the resamples, in how many the entry stands above the line; nil where nothing could be resampled.
        public let above: Int?
        /// What moves the entry over the line, one of each kind, the least change first.
        public let changes: [CutChange]
        public let firmness: Firmness
    }

    public let line: CutLine
    public let seed: String
    /// 0 where a single judge marked, so that there is nobody to draw again.
    public let resamples: Int
    /// The ranked entries, in the order of the standings.
    public let rows: [Row]
    /// Entries that stand above the line as things are.
    public let above: Int

    /// Places on each side of the line that are shown, however firm they are.
    public static let neighbourhood = 5

    /// Those near the line: contested, or one of the few places next to it on either side.
    public var near: [Row] {
        rows.enumerated().filter { place, row in
            row.firmness == .contested
                || (place >= above - Self.neighbourhood && place < above + Self.neighbourhood)
        }.map(\.element)
    }

    /// An entry is contested when a change tried moves it, or when fewer than 95 in 100 resamples agree with its side.
    ///
    /// `rounds` is the asked round and then all it rests on; `channels` are counted ballots of the asked round, by
    /// channel. Nil where the round's rule is not one whose standings this model can make again.
    /// Cost: a tally of the field for each change, then `resamples` fast ones.
    public init?(
        _ rounds: [AskedRound], line: CutLine, channels: [String: [EntryID: Int]] = [:], seed: String,
        resamples: Int = 1000
    ) throws(Overflow) {
        guard let chance = SeededChance(digits: seed) else { return nil }
        let model = CutModel(rounds, line: line)
        guard try model.repeatsItsStandings() else { return nil }
        let official = try model.sides(.none)
        var moves: [[CutChange]] = Array(repeating: [], count: model.entries.count)
        for (entry, slip) in try model.leastSlips() { moves[entry].append(slip) }
        for (name, change) in try model.changes(channels: channels) {
            let sides = try model.sides(change)
            for entry in sides.indices where sides[entry] != official[entry] { moves[entry].append(name) }
        }
        let drawn = try Resampling(model, seed: chance, resamples: resamples)
        rows = model.entries.indices.map { entry in
            let above = drawn?.above[entry]
            let agreeing = above.map { official[entry] ? $0 : resamples - $0 } ?? resamples
            let isFirm = moves[entry].isEmpty && agreeing * 100 >= resamples * 95
            return Row(
                standing: model.asked.rows[entry], isAbove: official[entry], above: above,
                changes: moves[entry], firmness: !isFirm ? .contested : official[entry] ? .safeIn : .safeOut)
        }
        self.line = line
        self.seed = seed
        self.resamples = drawn == nil ? 0 : resamples
        above = official.count { $0 }
    }
}
