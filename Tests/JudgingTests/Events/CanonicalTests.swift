import Testing

@testable import Judging

struct CanonicalTests {
    @Test(
        "writes the bytes of RFC 8785",
        arguments: [
            (Canonical.text(""), #""""#), (.text("\u{8}\t\n\u{C}\r"), #""\b\t\n\f\r""#), (.text("\"\\/"), #""\"\\/""#),
            (.text("\u{0}\u{1F}\u{7F}"), "\"\\u0000\\u001f\u{7F}\""), (.text("€晨光😂"), "\"€晨光😂\""),
            (.text("\u{2028}\u{2029}"), "\"\u{2028}\u{2029}\""), (.integer(0), "0"), (.integer(-12), "-12"),
            (.integer(9_007_199_254_740_991), "9007199254740991"), (.list([]), "[]"), (.object([:]), "{}"),
            (.list([.integer(1), .text("a"), .list([.object([:])])]), #"[1,"a",[{}]]"#),
            (
                .object(["b": .integer(1), "B": .integer(2), "aa": .integer(3), "a": .integer(4), "1": .integer(5)]),
                #"{"1":5,"B":2,"a":4,"aa":3,"b":1}"#
            ),
            (
                .object(["literals": .list([.text("null"), .text("true")]), "": .text("\u{20}")]),
                #"{"":" ","literals":["null","true"]}"#
            ),
        ])
    func writesRFC8785(value: Canonical, text: String) throws {
        #expect(String(decoding: value.bytes, as: UTF8.self) == text)
        #expect(try Canonical(bytes: Array(text.utf8)) == value)
    }

    @Test(
        "refuses what is not the canonical form, however valid as JSON",
        arguments: [
            "", " ", "{ }", "[1, 2]", "[1,]", "[,1]", "{\"b\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "{\"a\":1,\"a\":2}",
            "01",
            "-0", "+1", "1.0", "1e3", "--1", "-", "9007199254740992", "-9007199254740992", "99999999999999999999",
            "true",
            "null", "nan", "\"\\/\"", "\"\\u0041\"", "\"\\u001F\"", "\"\\u000a\"", "\"\\ud83d\\ude02\"", "\"\\x\"",
            "\"\n\"", "\"abc", "\"abc\\", "\"\\u00", "{\"a\"}", "{\"a\":}", "{1:2}", "{\"a\":1", "[1", "1 ", "\n1",
            "1,2",
            "'a'", "\"\\u0+1f\"",
        ])
    func refuses(text: String) { #expect(throws: CanonicalFault.self) { try Canonical(bytes: Array(text.utf8)) } }

    @Test(
        "refuses bytes that are not UTF-8",
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE6, 0x99, 0x22],
            [0xEF, 0xBB, 0xBF, 0x31],
        ] as [[UInt8]])
    func refusesBadUTF8(bytes: [UInt8]) { #expect(throws: CanonicalFault.self) { try Canonical(bytes: bytes) } }

    @Test func refusesNestingThatWouldEatTheStack() {
        let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: CanonicalFault("nested too deep")) { try Canonical(bytes: deep) }
    }

    @Test(arguments: seeds)
    func everyValueReadsBackAndHasOneForm(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for _ in 0..<300 {
            let value = Self.value(depth: 0, &random)
            let bytes = value.bytes
            #expect(try Canonical(bytes: bytes) == value, "seed \(seed)")
            // Any one byte more, less or other is refused or is another value.
            var other = bytes
            let index = Int.random(in: 0..<bytes.count, using: &random)
            other[index] = UInt8.random(in: 0...255, using: &random)
            if other != bytes, let read = try? Canonical(bytes: other) {
                #expect(read != value || read.bytes == other, "seed \(seed)")
                #expect(read.bytes == other, "seed \(seed)")
            }
        }
    }

    private static func value(depth: Int, _ random: inout SeededRandom) -> Canonical {
        switch Int.random(in: 0...(depth < 4 ? 3 : 1), using: &random) {
        case 0: .integer(Int.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &random))
        case 1: .text(text(&random))
        case 2: .list((0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth + 1, &random) })
        default:
            .object(
                Dictionary(
                    (0..<Int.random(in: 0...4, using: &random)).map { _ in
                        (text(&random), value(depth: depth + 1, &random))
                    }, uniquingKeysWith: { $1 }))
        }
    }

    private static func text(_ random: inout SeededRandom) -> String {
        let scalars: [Unicode.Scalar] = ["\u{0}", "\n", "\"", "\\", "/", "a", "Z", "\u{7F}", "é", "晨", "\u{FFFD}", "😂"]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...6, using: &random) { text.append(scalars.randomElement(using: &random)!) }
        return String(text)
    }
}
