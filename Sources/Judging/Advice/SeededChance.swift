/// SplitMix64 (Steele, Lea, Flood 2014): the same digits give the same resamples on every machine.
struct SeededChance: RandomNumberGenerator {
    private var state: UInt64

    /// A seed of decimal digits, however many; it is taken modulo 2⁶⁴. Nil where something else is in it.
    init?(digits: String) {
        guard !digits.isEmpty else { return nil }
        state = 0
        for byte in digits.utf8 {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            state = state &* 10 &+ UInt64(byte - UInt8(ascii: "0"))
        }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// How often each of `count` judges is drawn in `count` draws with replacement.
    mutating func resample(_ count: Int) -> [Int] {
        var drawn = Array(repeating: 0, count: count)
        for _ in 0..<count { drawn[Int.random(in: 0..<count, using: &self)] += 1 }
        return drawn
    }
}
