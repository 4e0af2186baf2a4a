import Testing

@testable import Judging

struct FixedTests {
    @Test(arguments: [
        ("0", 0), ("3", 3_000_000), ("95.5", 95_500_000), ("+1", 1_000_000), ("-0.25", -250_000),
        ("0.000001", 1), ("-0.000001", -1), ("007", 7_000_000), ("999999999.999999", 999_999_999_999_999),
        ("-999999999.999999", -999_999_999_999_999), ("1.100000", 1_100_000), ("-0", 0), ("0.0", 0),
    ])
    func readsExactly(text: String, millionths: Int64) { #expect(Fixed(text)?.millionths == millionths) }

    @Test(
        "refuses what is not a plain decimal",
        arguments: [
            "", " ", "-", "+", ".", "1.", ".5", "-.5", "1e3", "1E3", "9.5e0", "1,5", "1,000", "１２", "９.5", "٣", "1.2.3",
            "0.1234567", "1000000000", "-1000000000", "99999999999999999999", "--1", "+-1", "1 ", " 1", "1_000", "0x10",
            "nan", "inf", "½", "1\u{0}", "1\u{301}",
        ])
    func refuses(text: String) { #expect(Fixed(text) == nil) }

    @Test(arguments: seeds)
    func printsTheShortestTextThatReadsBack(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for round in 0..<2_000 {
            // All sizes alike, so that short and long decimals both occur.
            let limit = (0..<(round % 15)).reduce(Int64(1)) { value, _ in value * 10 }
            let value = Fixed(millionths: Int64.random(in: -limit...limit, using: &random))
            let text = value.description
            #expect(Fixed(text) == value, "seed \(seed)")
            #expect(!text.contains(".") || !text.hasSuffix("0"), "\(text), seed \(seed)")
            #expect(!text.hasSuffix("."), "seed \(seed)")
        }
    }

    @Test func scansASubstringAndItsBytesAlike() {
        let line = "J1,95.5,36"
        #expect(Fixed(line.split(separator: ",")[1]) == Fixed("95.5"))
        #expect(Fixed.scan(Array("95.5".utf8)) == 95_500_000)
    }

    @Test func multiplesOfAStepAreFoundBySlowAdding() {
        for step in [Int64(1), 3, 250_000, 500_000] {
            let multiples = Set((0...40).map { $0 * step })
            for millionths in Int64(0)...40 where millionths <= 40 {
                let value = Fixed(millionths: millionths)
                #expect(value.isMultiple(of: Fixed(millionths: step)) == multiples.contains(millionths))
            }
        }
        #expect(!Fixed.one.isMultiple(of: .zero))
    }
}
