/// The line an entry stands above or below, and what happens to equals that it runs through.
public struct CutLine: Hashable, Sendable {
    /// Which clause of the plan draws the line.
    public enum Kind: String, Sendable { case recommendation, awards }

    public let kind: Kind
    /// How many places there are above the line; 0 leaves nobody above.
    public let places: Int

    /// Whether equals that the line runs through all stand above it; else they stand below.
    ///
    /// Recommending takes them whole and a grade stops before them, where the plan says nothing else. What the chair said
    /// of equals is left aside: under a change they may be others.
    public let takesTiesWhole: Bool

    public init(kind: Kind, places: Int, takesTiesWhole: Bool? = nil) {
        self.kind = kind
        self.places = places
        self.takesTiesWhole = takesTiesWhole ?? (kind == .recommendation)
    }

    /// The category's quota of recommendation, else the last place its grades reach; nil where it declares neither.
    ///
    /// The limits on awards of one author are left aside: they pass over people, not scores.
    public init?(of standings: Standings) {
        if let quota = standings.category.recommend {
            self.init(kind: .recommendation, places: quota.count, takesTiesWhole: quota.tie == .extend)
        } else if let awards = standings.category.awards, !awards.grades.isEmpty {
            self.init(kind: .awards, places: awards.propose(standings, authors: [:]).count)
        } else {
            return nil
        }
    }

    /// Which of a group stand above the line when there is room for some: `value` parts equals, step by step.
    ///
    /// Cost: a sort at each step, of those only that are still equal where the line runs.
    func admitted(
        _ group: [Int], room: Int, steps: Range<Int>, value: (_ step: Int, _ entry: Int) throws(Overflow) -> TieValue
    ) throws(Overflow) -> [Int] {
        if group.count <= room { return group }
        guard room > 0 else { return [] }
        guard let step = steps.first else { return takesTiesWhole ? group : [] }
        var keyed: [(entry: Int, value: TieValue)] = []
        for entry in group { keyed.append((entry, try value(step, entry))) }
        keyed.sort { $0.value > $1.value }
        var admitted: [Int] = []
        var next = 0
        while next < keyed.count, admitted.count < room {
            var end = next + 1
            while end < keyed.count, keyed[end].value == keyed[next].value { end += 1 }
            let left = room - admitted.count
            admitted += try self.admitted(
                keyed[next..<end].map(\.entry), room: left, steps: steps.dropFirst(), value: value)
            // Whoever comes after equals that the line runs through is below it, though a place stayed empty.
            if end - next > left { break }
            next = end
        }
        return admitted
    }
}
