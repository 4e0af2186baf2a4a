extension Kernel {
    /// Places by the Skating System's rules 5–8, as 100 × (works + 1 − place) / works. Page: `docs/rules/MajorityOfPlacements.md`.
    ///
    /// Cost: works × their logarithm × the places looked at, which are few where the judges agree.
    static func majorityOfPlacements(_ field: [[Placement]]) throws(Overflow) -> [Kernel] {
        let works = field.map { PlacedWork(doubled: $0.map(\.doubled).sorted()) }
        let order = works.indices.sorted { works[$0].stands(before: works[$1]) }
        var kernels = [Kernel?](repeating: nil, count: works.count)
        var first = 0
        while first < order.count {
            var last = first
            while last + 1 < order.count, !works[order[first]].stands(before: works[order[last + 1]]) { last += 1 }
            // Places first + 1 … last + 1, shared: twice their mean.
            let doubled = first + last + 2
            let sum = try checkedProduct(Int128(2 * (works.count + 1) - doubled), 100 * Int128(Fixed.scale))
            for index in order[first...last] {
                kernels[index] = Kernel(sum: sum, divisor: 2 * works.count, low: 0, high: 0)
            }
            first = last + 1
        }
        return kernels.map { $0! }
    }
}

/// A work and the places it was given, twice each, ascending.
private struct PlacedWork {
    let doubled: [Int]

    /// How many judges put the work at this place or better, and the sum of their places.
    private func upTo(_ place: Int) -> (judges: Int, sum: Int) {
        let better = doubled.prefix { $0 <= 2 * place }
        return (better.count, better.reduce(0, +))
    }

    /// Rule 8: the first place that more than half of the judges give or better.
    private var majority: Int { (doubled[doubled.count / 2] + 1) / 2 }

    /// Rule 5, then at that place and each after it rule 6 (the greater majority), then 7 (the better places in it).
    ///
    /// Majorities are compared as shares of the judges who placed the work, and places by their mean: with a full panel
    /// that is the count and the sum of the rules.
    func stands(before other: PlacedWork) -> Bool {
        if majority != other.majority { return majority < other.majority }
        if doubled == other.doubled { return false }
        for place in majority...max(majority, (max(doubled.last!, other.doubled.last!) + 1) / 2) {
            let (mine, theirs) = (upTo(place), other.upTo(place))
            let (own, foreign) = (mine.judges * other.doubled.count, theirs.judges * doubled.count)
            if own != foreign { return own > foreign }
            let (left, right) = (mine.sum * theirs.judges, theirs.sum * mine.judges)
            if left != right { return left < right }
        }
        return false
    }
}
