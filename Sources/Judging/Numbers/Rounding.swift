/// One stage of rounding, half away from zero, to a number of decimals; nil leaves the value as it is.
public struct Rounding: Hashable, Sendable {
    /// 0…6, or nil for no rounding at this stage.
    public let decimals: Int?

    public static let none = Rounding(decimals: nil)

    public init(decimals: Int?) { self.decimals = decimals }

    /// The value after this stage; unchanged where there is none.
    public func callAsFunction(_ value: Fraction) throws(Overflow) -> Fraction {
        guard let decimals else { return value }
        return value.rounded(to: decimals)
    }
}

extension Fraction {
    /// The nearest multiple of 10^-decimals, halves away from zero: 84.875 at two decimals is 84.88.
    public func rounded(to decimals: Int) -> Fraction {
        let unit = Self.powerOfTen(decimals)
        if unit % denominator == 0 { return self }
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        // |rest| < denominator: the product is split so that it can not overflow for any denominator below 10³².
        let (quotient, remainder) = Self.divided(rest.magnitude, times: unit.magnitude, by: denominator.magnitude)
        let up = remainder >= denominator.magnitude - remainder
        let part = Int128(quotient) + (up ? 1 : 0)
        return Fraction(whole * unit + (numerator < 0 ? -part : part), over: unit)
    }

    private static func divided(
        _ value: UInt128, times unit: UInt128, by divisor: UInt128
    ) -> (quotient: UInt128, remainder: UInt128) {
        let (product, overflow) = value.multipliedReportingOverflow(by: unit)
        if !overflow { return product.quotientAndRemainder(dividingBy: divisor) }
        return divisor.dividingFullWidth(value.multipliedFullWidth(by: unit))
    }

    /// Whether twelve decimals of it fit: below 10²⁴. What is not is no score, and is refused before it is rounded.
    var canBeTold: Bool { (numerator / denominator).magnitude < UInt128(Self.powerOfTen(24)) }

    /// Decimal text with exactly `decimals` places, rounded half away from zero: `89.30`.
    public func text(decimals: Int) -> String {
        let unit = Self.powerOfTen(decimals)
        let value = rounded(to: decimals)
        let scaled = (value.numerator * (unit / value.denominator)).magnitude
        let sign = value.numerator < 0 ? "-" : ""
        guard decimals > 0 else { return sign + String(scaled) }
        let tail = String(scaled % unit.magnitude)
        let zeros = String(repeating: "0", count: decimals - tail.count)
        return sign + String(scaled / unit.magnitude) + "." + zeros + tail
    }

    /// For what merely advises or is drawn; never on the way to a rank.
    public var approximate: Double { Double(numerator) / Double(denominator) }

    static func powerOfTen(_ exponent: Int) -> Int128 {
        if exponent < 19 { return Int128((0..<exponent).reduce(1 as Int64) { value, _ in value * 10 }) }
        return (0..<exponent).reduce(1) { value, _ in value * 10 }
    }
}
