import Judging

/// Where a text holds an anchor or an alias: composing would expand it, so it must be seen before.
///
/// Two looks. Along each line, `&` or `*` where a node begins, outside quotes, comments and literal blocks; then, for
/// whatever that does not understand, any `&name` that also stands as `*name`: without both there is no bomb.
func firstAnchor(in text: String, file: String) -> (token: String, place: Place)? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    var block: Int?
    for (number, line) in lines.enumerated() {
        let indent = line.prefix { $0 == " " }.count
        if let open = block {
            if indent > open || indent == line.count { continue }
            block = nil
        }
        if let (token, column) = firstAnchor(in: line) {
            return (token, Place(file: file, line: number + 1, column: column))
        }
        if opensBlock(line) { block = indent }
    }
    let anchors = tokens(lines, after: "&")
    let aliases = Set(tokens(lines, after: "*").map(\.name))
    return anchors.first { aliases.contains($0.name) }.map {
        ("&\($0.name)", Place(file: file, line: $0.line, column: $0.column))
    }
}

private func firstAnchor(in line: [Unicode.Scalar]) -> (token: String, column: Int)? {
    var quote: Unicode.Scalar?
    var beginsNode = true
    var isTag = false
    var previous: Unicode.Scalar = " "
    for (index, scalar) in line.enumerated() {
        defer { previous = scalar }
        if let open = quote {
            if scalar == open { quote = nil }
            continue
        }
        switch scalar {
        case "\"", "'":
            if beginsNode { quote = scalar }
            beginsNode = false
        case "#" where previous == " ": return nil
        case "&", "*":
            let name = line[(index + 1)...].prefix { !" ,]}".unicodeScalars.contains($0) }
            if beginsNode, !name.isEmpty {
                return (String(String.UnicodeScalarView([scalar] + name)), index + 1)
            }
            beginsNode = false
        case "!" where beginsNode: isTag = true
        case "[", "{", ",": beginsNode = true
        case " ", "\t":
            beginsNode = beginsNode || isTag || [":", "-", "?", ","].contains(previous)
            isTag = false
        case "-", "?", ":": break
        default: beginsNode = false
        }
    }
    return nil
}

/// A line that ends in `|` or `>` (with its indicators) is followed by literal text.
private func opensBlock(_ line: [Unicode.Scalar]) -> Bool {
    guard let last = line.split(separator: " ").last, let sign = last.first, sign == "|" || sign == ">" else {
        return false
    }
    return last.dropFirst().allSatisfy { "+-0123456789".unicodeScalars.contains($0) }
}

/// Every run of name characters after a sign, with the place of the sign.
private func tokens(
    _ lines: [[Unicode.Scalar]], after sign: Unicode.Scalar
) -> [(name: String, line: Int, column: Int)] {
    var found: [(String, Int, Int)] = []
    for (number, line) in lines.enumerated() {
        for (column, scalar) in line.enumerated() where scalar == sign {
            let name = line[(column + 1)...].prefix { !" \t\r,[]{}\"':".unicodeScalars.contains($0) }
            if !name.isEmpty { found.append((String(String.UnicodeScalarView(name)), number + 1, column + 1)) }
        }
    }
    return found
}
