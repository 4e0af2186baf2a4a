import Judging

/// Where a line of YAML begins a node with `&` or `*`: the composer would expand it, so it must be seen before.
///
/// Quoted texts and comments are passed over. A plain text may hold both signs in its middle, not where a node begins.
func firstAnchor(in text: String, file: String) -> (token: String, place: Place)? {
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        number += 1
        if let (token, column) = firstAnchor(in: Array(line.unicodeScalars)) {
            return (token, Place(file: file, line: number, column: column))
        }
    }
    return nil
}

private func firstAnchor(in line: [Unicode.Scalar]) -> (token: String, column: Int)? {
    var quote: Unicode.Scalar?
    var beginsNode = true
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
        case "[", "{", ",": beginsNode = true
        case " ", "\t": beginsNode = beginsNode || [":", "-", "?", ","].contains(previous)
        case "-", "?", ":": break
        default: beginsNode = false
        }
    }
    return nil
}
