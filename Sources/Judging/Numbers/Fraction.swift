/// An exact result does not fit 128 bits: the inputs are refused, never rounded silently.
public struct Overflow: Error, Equatable, Sendable {
    public init() {}
}

/// An exact rational number over `Int128`, always in lowest terms with a positive denominator.
///
/// Sums and products are checked and throw `Overflow`; comparison never overflows (256-bit products).
public struct Fraction: Hashable, Sendable {
    public let numerator: Int128
    public let denominator: Int128

    public static let zero = Fraction(whole: 0)
    public static let one = Fraction(whole: 1)

    public init(whole: Int) {
        numerator = Int128(whole)
        denominator = 1
    }

    public init(_ value: Fixed) {
        self.init(Int128(value.millionths), over: Int128(Fixed.scale))
    }

    /// `numerator / denominator`, reduced. The denominator must not be zero.
    public init(_ numerator: Int128, over denominator: Int128) {
        precondition(denominator != 0, "a fraction over zero")
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * (numerator / Int128(divisor))
        self.denominator = sign * (denominator / Int128(divisor))
    }

    /// The exact sum; throws where it does not fit.
    public func adding(_ other: Fraction) throws(Overflow) -> Fraction {
        if denominator == other.denominator {
            return Fraction(try Self.checked(numerator.addingReportingOverflow(other.numerator)), over: denominator)
        }
        let shared = Int128(Self.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
        let left = try Self.product(numerator, other.denominator / shared)
        let right = try Self.product(other.numerator, denominator / shared)
        let sum = try Self.checked(left.addingReportingOverflow(right))
        return Fraction(sum, over: try Self.product(denominator, other.denominator / shared))
    }

    /// The exact difference; throws where it does not fit.
    public func subtracting(_ other: Fraction) throws(Overflow) -> Fraction {
        try adding(Fraction(-other.numerator, over: other.denominator))
    }

    /// The exact product; throws where it does not fit.
    public func multiplied(by other: Fraction) throws(Overflow) -> Fraction {
        let left = Fraction(numerator, over: other.denominator)
        let right = Fraction(other.numerator, over: denominator)
        return Fraction(
            try Self.product(left.numerator, right.numerator),
            over: try Self.product(left.denominator, right.denominator))
    }

    /// The exact quotient; the divisor must not be zero.
    public func divided(by other: Fraction) throws(Overflow) -> Fraction {
        precondition(other.numerator != 0, "division by zero")
        return try multiplied(by: Fraction(other.denominator, over: other.numerator))
    }

    private static func product(_ left: Int128, _ right: Int128) throws(Overflow) -> Int128 {
        try checked(left.multipliedReportingOverflow(by: right))
    }

    private static func checked(_ result: (partialValue: Int128, overflow: Bool)) throws(Overflow) -> Int128 {
        if result.overflow { throw Overflow() }
        return result.partialValue
    }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        if left <= UInt128(UInt64.max), right <= UInt128(UInt64.max) {
            var (small, large) = (UInt64(left), UInt64(right))
            while small != 0 { (small, large) = (large % small, small) }
            return UInt128(max(large, 1))
        }
        var (small, large) = (left, right)
        while small != 0 { (small, large) = (large % small, small) }
        return max(large, 1)
    }
}

extension Fraction: Comparable {
    public static func < (left: Fraction, right: Fraction) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        let one = left.numerator.multipliedFullWidth(by: right.denominator)
        let two = right.numerator.multipliedFullWidth(by: left.denominator)
        return one.high != two.high ? one.high < two.high : one.low < two.low
    }
}

extension Fraction: CustomStringConvertible {
    /// `268/3`, or `92` where the value is whole.
    public var description: String {
        denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
    }
}
