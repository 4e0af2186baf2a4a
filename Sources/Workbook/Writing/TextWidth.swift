/// How wide a text will be, guessed from its characters: row heights are set before any suite has measured a font.
enum TextWidth {
    /// Half a square for a Latin letter, a whole one for a Chinese character.
    static func halves(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F: sum
            case 0x1100...0x115F, 0x2018...0x201D, 0x2026, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
                0xFE30...0xFE6F,
                0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                sum + 2
            default: sum + 1
            }
        }
    }

    /// Lines the text takes at a size in points over a width in pixels; somewhat too many rather than one too few.
    static func lines(_ text: String, size: Double, pixels: Double) -> Int {
        let half = size / 2 * 96 / 72
        let room = max(pixels - 10, half * 2)
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
            sum + 1 + Int(Double(halves(line)) * half * 1.1 / room)
        }
    }

    /// The text in pieces no higher than `most` points each, cut at its own line ends where it has them; at least one.
    static func pieces(_ text: String, size: Double, pixels: Double, most: Double) -> [String] {
        let limit = max(1, Int((most - 6) / (size * 1.4)))
        guard lines(text, size: size, pixels: pixels) > limit else { return [text] }
        var pieces: [String] = []
        var piece = ""
        func end() {
            pieces.append(piece)
            piece = ""
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let joined = piece.isEmpty ? String(line) : piece + "\n" + line
            if lines(joined, size: size, pixels: pixels) <= limit {
                piece = joined
                continue
            }
            if !piece.isEmpty { end() }
            for character in line {
                if lines(piece + String(character), size: size, pixels: pixels) > limit { end() }
                piece.append(character)
            }
        }
        if !piece.isEmpty { end() }
        return pieces
    }

    /// The height in points of a row that holds the text; Excel's highest row is 409 points.
    static func height(_ text: String, size: Double, pixels: Double, least: Double) -> Double {
        min(409, max(least, Double(lines(text, size: size, pixels: pixels)) * size * 1.4 + 6))
    }
}
