import Judging

/// What stands before the root element: the place of a DOCTYPE and of a foreign encoding, both refused.
///
/// The parser of Foundation reports neither, so it never sees such a part.
enum Prolog {
    /// Why a part that begins with these bytes is not read, or nil. `bytes` holds the first window.
    static func problem(_ bytes: UnsafeRawBufferPointer, part: String) -> Problem? {
        var rest = Substring(String(decoding: bytes.prefix(8192), as: UTF8.self)).unicodeScalars[...]
        if bytes.prefix(4).contains(0) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
            return .partNotUTF8(part)
        }
        if rest.first == "\u{FEFF}" { rest.removeFirst() }
        while true {
            while let first = rest.first, [" ", "\t", "\r", "\n"].contains(first) { rest.removeFirst() }
            let end: String
            if rest.starts(with: "<?".unicodeScalars) {
                end = "?>"
            } else if rest.starts(with: "<!--".unicodeScalars) {
                end = "-->"
            } else {
                break
            }
            guard let after = after(end, in: rest) else { return .workbookDamaged(part: part) }
            let text = String(Substring(rest[..<after])).lowercased()
            if text.hasPrefix("<?xml "), let name = encoding(text), !["utf-8", "us-ascii"].contains(name) {
                return .partNotUTF8(part)
            }
            rest = rest[after...]
        }
        if rest.starts(with: "<!".unicodeScalars) { return .documentType(part) }
        return rest.first == "<" ? nil : .workbookDamaged(part: part)
    }

    private static func after(_ end: String, in text: Substring.UnicodeScalarView) -> String.Index? {
        var rest = text
        while !rest.isEmpty {
            if rest.starts(with: end.unicodeScalars) { return rest.index(rest.startIndex, offsetBy: end.count) }
            rest.removeFirst()
        }
        return nil
    }

    private static func encoding(_ declaration: String) -> String? {
        guard let found = declaration.firstRange(of: "encoding") else { return nil }
        let parts = declaration[found.upperBound...].split(maxSplits: 2, omittingEmptySubsequences: false) {
            $0 == "\"" || $0 == "'"
        }
        return parts.count > 1 ? String(parts[1]) : nil
    }
}
