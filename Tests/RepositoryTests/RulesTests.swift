import Testing

/// One rule, one file, one test, one page, all of the same name.
struct RulesTests {
    /// The rules that say in their own file where their page is.
    static func rules() throws -> [String] {
        try Repository.swiftFiles(under: "Sources/Judging").compactMap { file in
            let name = file.split(separator: "/").last!.dropLast(6)
            return try Repository.text(file).contains("docs/rules/") ? String(name) : nil
        }
    }

    @Test func theSixRulesOfTheTallyAreAmongThem() throws {
        let six: Set = ["Mean", "TrimmedMean", "Median", "MiddleSum", "ShareOfLeader", "RankSteps"]
        #expect(try six.isSubset(of: Set(Self.rules())))
    }

    @Test func eachRuleNamesItsPageAndHasItAndItsTest() throws {
        let tests = Set(Repository.swiftFiles(under: "Tests").map { String($0.split(separator: "/").last!) })
        for rule in try Self.rules() {
            let file = try #require(
                Repository.swiftFiles(under: "Sources/Judging").first { $0.hasSuffix("/\(rule).swift") })
            #expect(try Repository.text(file).contains("docs/rules/\(rule).md"), "\(file) names another page")
            #expect(Repository.exists("docs/rules/\(rule).md"), "\(rule) has no page")
            #expect(tests.contains("\(rule)Tests.swift"), "\(rule) has no test")
        }
    }

    @Test func eachPageHasItsRuleADefinitionASourceAndAWorkedExample() throws {
        for rule in try Self.rules() where Repository.exists("docs/rules/\(rule).md") {
            let page = try Repository.text("docs/rules/\(rule).md")
            for part in ["# \(rule)\n", "## Definition\n", "## Source\n", "## Worked example\n", "```example\n"] {
                #expect(page.contains(part), "docs/rules/\(rule).md lacks \(part)")
            }
        }
    }
}
