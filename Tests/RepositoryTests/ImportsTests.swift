import Foundation
import Testing

/// Arrows point down only. SwiftPM does not hold to it: an undeclared import of something transitive compiles.
struct ImportsTests {
    static let table: [String: Set<String>] = [
        "Judging": [],
        "Trail": ["Crypto", "CryptoExtras"],
        "Store": ["Judging", "Trail", "GRDB", "GRDBSQLite"],
        "Workbook": ["Judging", "CXLSXWriter", "CQREncode"],
        "Intake": ["Judging", "Yams", "FoundationXML", "CZip"],
        "pingshen": ["Judging", "Trail", "Store", "Workbook", "Intake", "ArgumentParser", "CEdit"],
        "CXLSXWriter": [],
        "CEdit": [],
        "CQREncode": [],
        "CZip": [],
    ]
    /// What the toolchain brings, and who does without it.
    static let toolchain: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization"]
    static let withoutToolchain: Set<String> = ["Judging", "Trail", "CXLSXWriter", "CEdit", "CQREncode", "CZip"]

    @Test func everyTargetStandsInTheTable() throws {
        #expect(try Set(Repository.folders(in: "Sources")) == Set(Self.table.keys))
    }

    @Test(arguments: table.keys.sorted())
    func importsOnlyWhatTheTableAllows(target: String) throws {
        let allowed = Self.table[target]!.union(Self.withoutToolchain.contains(target) ? [] : Self.toolchain)
        for file in Repository.swiftFiles(under: "Sources/\(target)") {
            for (line, module) in Self.imports(in: try Repository.text(file)) {
                #expect(allowed.contains(module), "\(file):\(line) imports \(module)")
            }
        }
    }

    @Test func findsAnImportHoweverItIsWritten() {
        let text = """
            import A
            public import B
            @preconcurrency import C
            @_exported public import D.Sub
              internal import struct E.Thing
            @testable import func F.f
            import class Foundation.Process; import G
            // import H
            let important = "import I"
            """
        #expect(Self.imports(in: text).map(\.module) == ["A", "B", "C", "D", "E", "F", "Foundation", "G"])
    }

    static func imports(in text: String) -> [(line: Int, module: String)] {
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        var found: [(Int, String)] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for statement in line.split(separator: ";") {
                var words = statement.split(whereSeparator: { $0 == " " || $0 == "\t" })[...]
                while let word = words.first, word.hasPrefix("@") || isAccess(word) { words = words.dropFirst() }
                guard words.first == "import" else { continue }
                words = words.dropFirst()
                if let kind = words.first, kinds.contains(kind), words.count > 1 { words = words.dropFirst() }
                guard let module = words.first?.split(separator: ".").first else { continue }
                found.append((index + 1, String(module)))
            }
        }
        return found
    }

    private static func isAccess(_ word: Substring) -> Bool {
        ["public", "package", "internal", "fileprivate", "private"].contains(word)
    }
}
