/// How many of the lowest and highest marks are left out, once there are at least `from` marks.
public struct Trimming: Hashable, Sendable {
    public let low: Int
    public let high: Int
    public let from: Int

    func dropped(of count: Int) -> (low: Int, high: Int) {
        count >= from ? (low, high) : (0, 0)
    }
}

/// Which share of all marks is left out, half of it at each end, once there are at least `from` marks.
public struct ShareTrimming: Hashable, Sendable {
    /// 0 ≤ share < 1, of both ends together.
    public let share: Fixed
    public let from: Int

    /// How many fall at each end: ⌊count × share⌋, made even by leaving one more in, halved. In integers throughout.
    public func dropped(of count: Int) -> Int {
        guard count >= from else { return 0 }
        return Int(Int128(count) * Int128(share.millionths) / Int128(Fixed.scale)) / 2
    }
}

/// How far from the middle a mark may lie before it is left out, once there are at least `from` marks.
public struct DistanceTrimming: Hashable, Sendable {
    /// What the distance is measured from.
    public enum Centre: String, Sendable, CaseIterable { case median, mean }

    /// In points; a mark at exactly this distance stays.
    public let beyond: Fixed
    public let centre: Centre
    public let from: Int
}
