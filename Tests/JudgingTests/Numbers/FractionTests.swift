import Testing

@testable import Judging

struct FractionTests {
    static let small: [Fraction] = (-6...6).flatMap { top in (1...6).map { Fraction(Int128(top), over: Int128($0)) } }

    @Test func isAlwaysInLowestTermsWithAPositiveDenominator() {
        for top in -20...20 {
            for bottom in -20...20 where bottom != 0 {
                let value = Fraction(Int128(top), over: Int128(bottom))
                #expect(value.denominator > 0)
                #expect(value.numerator * Int128(bottom) == Int128(top) * value.denominator)
                for divisor in 2...20 {
                    let divides = value.numerator % Int128(divisor) == 0 && value.denominator % Int128(divisor) == 0
                    #expect(!divides, "\(top)/\(bottom)")
                }
            }
        }
    }

    @Test func obeysTheLawsOfAFieldOverSmallFractions() throws {
        for one in Self.small {
            #expect(try one.subtracting(one) == .zero)
            #expect(try one.adding(.zero) == one)
            #expect(try one.multiplied(by: .one) == one)
            if one != .zero { #expect(try one.divided(by: one) == .one) }
            for two in Self.small {
                let sum = try one.adding(two)
                #expect(try sum == two.adding(one))
                #expect(try sum.subtracting(two) == one)
                #expect(try one.multiplied(by: two) == two.multiplied(by: one))
                if two != .zero { #expect(try one.divided(by: two).multiplied(by: two) == one) }
                let third = Fraction(2, over: 3)
                #expect(
                    try third.multiplied(by: sum) == third.multiplied(by: one).adding(third.multiplied(by: two)))
            }
        }
    }

    @Test(arguments: seeds)
    func agreesWithTheTwinThatCrossMultipliesWithoutReducing(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for _ in 0..<1_000 {
            let (a, b) = (
                Int128.random(in: -1_000_000...1_000_000, using: &random),
                Int128.random(in: 1...1_000_000, using: &random)
            )
            let (c, d) = (
                Int128.random(in: -1_000_000...1_000_000, using: &random),
                Int128.random(in: 1...1_000_000, using: &random)
            )
            let (left, right) = (Fraction(a, over: b), Fraction(c, over: d))
            let sum = try left.adding(right)
            #expect(sum.numerator * b * d == (a * d + c * b) * sum.denominator, "seed \(seed)")
            let product = try left.multiplied(by: right)
            #expect(product.numerator * b * d == a * c * product.denominator, "seed \(seed)")
            #expect((left < right) == (a * d < c * b), "seed \(seed)")
            #expect((left == right) == (a * d == c * b), "seed \(seed)")
        }
    }

    @Test func throwsOverflowInsteadOfWrapping() {
        let huge = Fraction(Int128.max, over: 1)
        let tiny = Fraction(1, over: Int128.max)
        #expect(throws: Overflow()) { try huge.adding(.one) }
        #expect(throws: Overflow()) { try huge.multiplied(by: Fraction(whole: 2)) }
        #expect(throws: Overflow()) { try tiny.multiplied(by: Fraction(1, over: 2)) }
        #expect(throws: Overflow()) { try tiny.adding(Fraction(1, over: Int128.max - 1)) }
        #expect(throws: Overflow()) { try Fraction(-Int128.max, over: 1).subtracting(Fraction(whole: 2)) }
    }

    @Test func cancelsBeforeItMultipliesSoThatNothingOverflowsWithoutNeed() throws {
        let huge = Fraction(Int128.max, over: 3)
        #expect(try huge.multiplied(by: Fraction(3, over: Int128.max)) == .one)
        #expect(try huge.divided(by: huge) == .one)
    }

    @Test func comparesWithoutOverflowAtTheVeryEnds() {
        let ascending = [
            Fraction(-Int128.max, over: 1), Fraction(-Int128.max, over: 2), Fraction(-1, over: Int128.max), .zero,
            Fraction(1, over: Int128.max), Fraction(1, over: Int128.max - 1),
            Fraction(Int128.max - 2, over: Int128.max - 1), Fraction(Int128.max - 1, over: Int128.max), .one,
            Fraction(Int128.max, over: Int128.max - 1), Fraction(Int128.max - 1, over: 1),
            Fraction(Int128.max, over: 1),
        ]
        for (i, left) in ascending.enumerated() {
            for (j, right) in ascending.enumerated() {
                #expect((left < right) == (i < j), "\(left) and \(right)")
            }
        }
    }

    @Test(arguments: [
        (Fraction(268, over: 3), "268/3"), (Fraction(184, over: 2), "92"), (Fraction(-1, over: 2), "-1/2"),
    ])
    func printsAsAFractionOrWhole(value: Fraction, text: String) { #expect(value.description == text) }

    @Test(arguments: [
        (Fraction(171, over: 2), "85.5"), (Fraction(whole: 92), "92"), (Fraction(1, over: 3), "0.333333"),
        (Fraction(1, over: 1_000_000_000_000), "0.000000000001"), (Fraction(-1, over: 8), "-0.125"),
    ])
    func hasAShortestDecimal(value: Fraction, text: String) { #expect(value.shortest == text) }
}
