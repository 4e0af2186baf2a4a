/// Lots drawn from a public seed: each id gets a number between 0 and 1 that anyone can work out again.
///
/// Source: Rivest's `consistent_sampler` (first tickets, without replacement). Smallest first; leaving ids out
/// does not change the order of the rest.
public enum Ticket {
    /// The ticket of an id under a seed: `0.` and the reversed decimal digits of SHA-256(hex(SHA-256(seed)) ‖
    /// id).
    ///
    /// 64 to 78 digits; reversed because the leading digits of a number below 2²⁵⁶ are biased. Texts are hashed
    /// as they stand in UTF-8, so make them NFC beforehand. Cost: two hashes and some 2,500 small divisions.
    /// Example: `AB-130` under `01382438112797316654` gets
    /// `0.26299714122838008416507544297546663599715395525154…`.
    public static func of(id: String, seed: String) -> String {
        let seedHash = Hashing.sha256(Array(seed.utf8)).hex
        let hash = Hashing.sha256(Array((seedHash + id).utf8))
        return fraction(of: hash.bytes)
    }

    /// Whether the first ticket is the smaller fraction, for `sorted(by:)`.
    ///
    /// Takes what `of` gives. Zeros at the end do not count.
    public static func isSmaller(_ one: String, _ other: String) -> Bool {
        let zero = UInt8(ascii: "0")
        let (digits, others) = (Array(one.utf8), Array(other.utf8))
        for place in 0..<max(digits.count, others.count) {
            let digit = place < digits.count ? digits[place] : zero
            let otherDigit = place < others.count ? others[place] : zero
            if digit != otherDigit { return digit < otherDigit }
        }
        return false
    }

    /// `0.` and the decimal digits of a big-endian number, last digit first, filled up with zeros to 64 digits.
    ///
    /// Long division by ten gives the digits in just this order.
    static func fraction(of number: [UInt8]) -> String {
        var rest = number[...]
        var digits: [UInt8] = []
        while true {
            rest = rest.drop { $0 == 0 }
            guard !rest.isEmpty else { break }
            var remainder = 0
            for place in rest.indices {
                let value = remainder << 8 | Int(rest[place])
                rest[place] = UInt8(value / 10)
                remainder = value % 10
            }
            digits.append(UInt8(ascii: "0") + UInt8(remainder))
        }
        let filling = String(repeating: "0", count: max(0, 64 - digits.count))
        return "0." + String(decoding: digits, as: UTF8.self) + filling
    }
}
