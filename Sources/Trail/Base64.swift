/// Standard base64 with padding, one spelling for each byte string.
///
/// Source: RFC 4648 §4, decoded under its strictest reading (§3.3 and §3.5): a second spelling of the same
/// bytes would let two different notes carry one signature.
public enum Base64 {
    /// Writes four characters for every three bytes begun, without line breaks.
    ///
    /// Cost: linear. Example: `[0x66, 0x6F]` becomes `Zm8=`.
    public static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            word <<= 8 * UInt32(3 - group.count)
            for position in 0..<4 {
                let sextet = Int(word >> UInt32(18 - 6 * position)) & 63
                text.append(position <= group.count ? alphabet[sextet] : padding)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads what `encode` writes and nothing else.
    ///
    /// `nil` for white space, other alphabets, missing or surplus padding, and unused bits that are not zero
    /// (`Zm9=`). Cost: linear.
    public static func decode(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count.isMultiple(of: 4) else { return nil }
        let padded = characters.reversed().prefix(2).prefix { $0 == padding }.count
        let digits = characters.dropLast(padded)

        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 4 * 3)
        var word: UInt32 = 0
        var bits = 0
        for digit in digits {
            let sextet = values[Int(digit)]
            guard sextet < 64 else { return nil }
            word = (word << 6 | UInt32(sextet)) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
            }
        }
        let unused = word & ((1 << UInt32(bits)) - 1)
        return unused == 0 ? bytes : nil
    }

    private static let padding = UInt8(ascii: "=")
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// For each byte its place in the alphabet, 255 when it has none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (place, character) in alphabet.enumerated() { values[Int(character)] = UInt8(place) }
        return values
    }()
}
