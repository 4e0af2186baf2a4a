/// A decimal number of at most six places, held as whole millionths.
///
/// Marks, weights, shares, factors and deductions are `Fixed`; |value| < 10⁹. What is read from text is exactly what
/// is kept: nothing passes through floating point.
public struct Fixed: Hashable, Sendable, Comparable {
    /// The value times 10⁶.
    public let millionths: Int64

    public static let scale: Int64 = 1_000_000
    public static let zero = Fixed(millionths: 0)
    public static let one = Fixed(millionths: scale)

    public init(millionths: Int64) { self.millionths = millionths }

    public init(whole: Int) { millionths = Int64(whole) * Self.scale }

    /// Reads `[+-]?digits[.digits]`: ASCII digits, up to six decimals, below 10⁹. Anything else is nil.
    public init?(_ text: some StringProtocol) {
        guard let value = text.utf8.withContiguousStorageIfAvailable(Self.scan) ?? Self.scan(Array(text.utf8))
        else { return nil }
        millionths = value
    }

    /// The same over raw UTF-8, for readers that never make a `String`.
    public static func scan(_ bytes: some Collection<UInt8>) -> Int64? {
        var index = bytes.startIndex
        var negative = false
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            negative = bytes[index] == UInt8(ascii: "-")
            index = bytes.index(after: index)
        }
        var value: Int64 = 0
        var whole = 0
        var decimals: Int?
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "."), decimals == nil, whole > 0 {
                decimals = 0
            } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                if let places = decimals {
                    guard places < 6 else { return nil }
                    decimals = places + 1
                } else {
                    whole += 1
                    guard value < 100_000_000 else { return nil }
                }
                value = value * 10 + Int64(byte - UInt8(ascii: "0"))
            } else {
                return nil
            }
            index = bytes.index(after: index)
        }
        guard whole > 0, decimals != 0 else { return nil }
        for _ in (decimals ?? 0)..<6 { value *= 10 }
        return negative ? -value : value
    }

    public static func < (left: Fixed, right: Fixed) -> Bool { left.millionths < right.millionths }

    /// True when this is a whole multiple of `step`.
    public func isMultiple(of step: Fixed) -> Bool {
        step.millionths != 0 && millionths % step.millionths == 0
    }
}

extension Fixed: CustomStringConvertible {
    /// The shortest decimal that reads back as the same value: `95.5`, `-0.25`, `3`.
    public var description: String {
        let magnitude = millionths.magnitude
        let whole = magnitude / UInt64(Self.scale)
        var rest = magnitude % UInt64(Self.scale)
        var text = (millionths < 0 ? "-" : "") + String(whole)
        guard rest > 0 else { return text }
        var digits = 6
        while rest % 10 == 0 {
            rest /= 10
            digits -= 1
        }
        let tail = String(rest)
        text += "." + String(repeating: "0", count: digits - tail.count) + tail
        return text
    }
}
