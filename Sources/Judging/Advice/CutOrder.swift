/// The field in groups of full equals, best first: where one entry can be moved without ordering the rest again.
struct CutOrder {
    /// One group of equals, with how many stand before it.
    struct Group {
        let entries: [Int]
        let before: Int
    }

    let line: CutLine
    let groups: [Group]
    /// The group of each entry.
    let place: [Int]

    /// `isBefore` is a strict order under which what is neither before nor behind is equal.
    init(
        _ line: CutLine, count: Int, isBefore: (Int, Int) throws(Overflow) -> Bool
    ) throws(Overflow) {
        self.line = line
        var order = Array(0..<count)
        var overflow: Overflow?
        order.sort { one, two in
            do throws(Overflow) { return try isBefore(one, two) } catch {
                overflow = error
                return false
            }
        }
        if let overflow { throw overflow }
        var groups: [Group] = []
        var place = Array(repeating: 0, count: count)
        var next = 0
        while next < count {
            var end = next + 1
            while end < count, try !isBefore(order[next], order[end]) { end += 1 }
            for entry in order[next..<end] { place[entry] = groups.count }
            groups.append(Group(entries: Array(order[next..<end]), before: next))
            next = end
        }
        self.groups = groups
        self.place = place
    }

    private func isAbove(before: Int, size: Int) -> Bool {
        line.takesTiesWhole ? before < line.places : before + size <= line.places
    }

    func isAbove(_ entry: Int) -> Bool {
        let group = groups[place[entry]]
        return isAbove(before: group.before, size: group.entries.count)
    }

    /// Which groups change sides when an entry moves to stand before group `target`, or as an equal in it.
    ///
    /// `itself` tells whether the entry does. Of the groups only those next to the line are looked at.
    func moving(_ entry: Int, to target: Int, asEqual: Bool) -> (itself: Bool, groups: [Int]) {
        let home = place[entry]
        let ahead = target < groups.count ? groups[target].before : place.count
        let before = ahead - (home < target ? 1 : 0)
        let joined = asEqual ? groups[target].entries.count - (home == target ? 1 : 0) : 0
        let itself = isAbove(before: before, size: joined + 1) != isAbove(entry)
        var changed: [Int] = []
        for group in nearLine.union([home] + (asEqual ? [target] : [])) {
            let old = groups[group]
            let size = old.entries.count - (group == home ? 1 : 0) + (asEqual && group == target ? 1 : 0)
            // The entry counts before the groups after its new place, and no longer before those after its old one.
            let isBehind = asEqual ? group > target : group >= target
            let now = old.before - (home < group ? 1 : 0) + (isBehind ? 1 : 0)
            let others = old.entries.count - (group == home ? 1 : 0)
            guard others > 0 else { continue }
            if isAbove(before: now, size: size) != isAbove(before: old.before, size: old.entries.count) {
                changed.append(group)
            }
        }
        return (itself, changed)
    }

    /// The groups that one entry more or less before them can carry over the line: the last above and the first below.
    private var nearLine: Set<Int> {
        var low = 0
        var high = groups.count
        while low < high {
            let middle = (low + high) / 2
            let group = groups[middle]
            if isAbove(before: group.before, size: group.entries.count) { low = middle + 1 } else { high = middle }
        }
        return Set([low - 1, low].filter(groups.indices.contains))
    }
}
