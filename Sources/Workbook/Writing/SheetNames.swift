/// Names of sheets as Excel takes them: 31 UTF-16 units, none of `[]:*?/\`, unique without case, not `History`.
struct SheetNames {
    static let limit = 31
    private var taken: Set<String> = []

    /// A name close to the one asked for; what is cut or replaced here stands whole on the sheet itself.
    mutating func admit(_ wish: String) -> String {
        var clean = String(
            wish.map { character -> Character in
                switch character {
                case "[": "（"
                case "]": "）"
                case ":": "："
                case "*": "＊"
                case "?": "？"
                case "/", "\\": "／"
                case _ where character.unicodeScalars.contains { $0.value < 32 || $0.value > 0xFFFF }: " "
                default: character
                }
            })
        while let last = clean.last, last == "'" || last == " " { clean.removeLast() }
        while let first = clean.first, first == "'" || first == " " { clean.removeFirst() }
        if clean.isEmpty { clean = "-" }
        var name = Self.cut(clean, to: Self.limit)
        var number = 2
        while taken.contains(name.lowercased()) || name.lowercased() == "history" {
            let tail = "(\(number))"
            name = Self.cut(clean, to: Self.limit - tail.utf16.count) + tail
            number += 1
        }
        taken.insert(name.lowercased())
        return name
    }

    /// Whole characters up to a number of UTF-16 units.
    private static func cut(_ text: String, to limit: Int) -> String {
        var result = ""
        var length = 0
        for character in text {
            length += character.utf16.count
            if length > limit { break }
            result.append(character)
        }
        while let last = result.last, last == "'" || last == " " { result.removeLast() }
        return result
    }
}
