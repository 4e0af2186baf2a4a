/// What each place is worth, the first place first; places beyond the table are worth nothing.
public struct PointsTable: Hashable, Sendable {
    /// What works of the same place get.
    public enum Equal: String, Sendable, CaseIterable {
        /// The mean of the points of the places they take together.
        case share
        /// The points of the better place, each of them.
        case same
    }

    /// Never rising, never below zero.
    public let points: [Fixed]
    public let equal: Equal

    subscript(place: Int) -> Int128 { points.indices.contains(place) ? Int128(points[place].millionths) : 0 }

    /// What a work is worth that has `ahead` works before it and shares its place with `equals`: sum over divisor.
    func worth(ahead: Int, equals: Int) -> (sum: Int128, divisor: Int) {
        guard equal == .share, equals > 1 else { return (self[ahead], 1) }
        let last = min(ahead + equals, points.count)
        return ((ahead..<max(ahead, last)).reduce(0) { $0 + self[$1] }, equals)
    }

    /// What one judge's placement of a work is worth.
    public func points(at placement: Placement) -> Fraction {
        let worth = worth(ahead: placement.ahead, equals: placement.equals)
        return Fraction(worth.sum, over: Int128(worth.divisor) * Int128(Fixed.scale))
    }
}
