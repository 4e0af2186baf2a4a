import Testing

struct HelpTextsTests {
    /// The first text after each `abstract:`, `discussion:` or `help:`, with the file and line it stands in.
    static func texts() throws -> [(place: String, text: String)] {
        try Repository.swiftFiles(under: "Sources/pingshen").flatMap { file in
            let source = try Repository.text(file)
            return source.matches(
                of: /(?:abstract|help):\s*(?:ArgumentHelp\(\s*)?"((?:[^"\\]|\\.)*)"(?:\s*\+\s*"((?:[^"\\]|\\.)*)")?/
            ).map { match in
                let line = source[..<match.range.lowerBound].count { $0 == "\n" } + 1
                return ("\(file):\(line)", String(match.output.2 ?? match.output.1))
            }
        }
    }

    @Test func everyHelpTextEndsInAFullStop() throws {
        let texts = try Self.texts()
        #expect(texts.count > 40)
        for (place, text) in texts { #expect(text.hasSuffix("."), "\(place) ends without a full stop: \(text)") }
    }
}
