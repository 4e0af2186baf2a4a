import Testing

@testable import Judging

struct RoundingTests {
    @Test(arguments: [
        ("84.875", 2, "84.88"), ("-0.125", 2, "-0.13"), ("0.125", 2, "0.13"), ("89.3", 2, "89.30"), ("0.5", 0, "1"),
        ("-0.5", 0, "-1"), ("0.4999", 0, "0"), ("-0.004", 2, "0.00"), ("-0.005", 2, "-0.01"), ("99.995", 2, "100.00"),
        ("1.005", 2, "1.01"), ("2.675", 2, "2.68"), ("0", 2, "0.00"), ("0.000001", 6, "0.000001"),
        ("999999999.999999", 2, "1000000000.00"),
    ])
    func roundsHalfAwayFromZero(value: String, decimals: Int, text: String) {
        #expect(fraction(value).text(decimals: decimals) == text)
    }

    /// Every fraction n/d with |n| ≤ 60 and d ≤ 16, against a walk along the multiples of the unit.
    @Test(arguments: 0...2)
    func agreesWithASlowWalkForAllSmallFractions(decimals: Int) {
        let unit = [1, 10, 100][decimals]
        for bottom in 1...16 {
            for top in -60...60 {
                let value = Fraction(Int128(top), over: Int128(bottom))
                // Steps from zero outwards until the next step would be further than half a unit away.
                var steps = 0
                while 2 * abs(top) * unit >= (2 * steps + 1) * bottom { steps += 1 }
                let expected = Fraction(Int128(top < 0 ? -steps : steps), over: Int128(unit))
                #expect(value.rounded(to: decimals) == expected, "\(top)/\(bottom)")
            }
        }
    }

    @Test(arguments: seeds)
    func isOddIdempotentAndNeverFurtherThanHalfAUnit(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for _ in 0..<1_000 {
            let value = Fraction(
                Int128.random(in: -1_000_000_000...1_000_000_000, using: &random),
                over: Int128.random(in: 1...1_000_000, using: &random))
            let decimals = Int.random(in: 0...6, using: &random)
            let rounded = value.rounded(to: decimals)
            #expect(rounded.rounded(to: decimals) == rounded, "seed \(seed)")
            let opposite = try Fraction.zero.subtracting(value)
            #expect(try Fraction.zero.subtracting(rounded) == opposite.rounded(to: decimals), "seed \(seed)")
            let away = try rounded.subtracting(value)
            let half = Fraction(1, over: (0..<decimals).reduce(Int128(2)) { unit, _ in unit * 10 })
            #expect(away <= half && Fraction(-away.numerator, over: away.denominator) <= half, "seed \(seed)")
        }
    }

    @Test func leavesTheValueAloneWhereTheRubricNamesNoDecimals() throws {
        let third = Fraction(1, over: 3)
        #expect(try Rounding.none(third) == third)
        #expect(try Rounding(decimals: 2)(third) == Fraction(33, over: 100))
    }
}
