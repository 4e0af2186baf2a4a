import Testing

struct MakefileTests {
    static func verbs() throws -> Set<String> {
        Set(try Repository.text("Makefile").matches(of: /(?m)^([a-z]+):/).map { String($0.output.1) })
    }

    @Test(arguments: ["help", "demo", "test", "build", "lint", "format", "bench", "docs", "check"])
    func hasTheVerbsOfTheHouse(verb: String) throws { #expect(try Self.verbs().contains(verb)) }

    @Test(
        "every make verb that a page names is there",
        arguments: ["README.md", "README.zh-CN.md", "CONTRIBUTING.md"].filter(Repository.exists))
    func pagesNameOnlyVerbsThatAre(page: String) throws {
        let verbs = try Self.verbs()
        let text = try Repository.text(page)
        let named = text.matches(of: /(?:`|(?m:^)\s*\$?\s*)make ([a-z]+)/).map { String($0.output.1) }
        for verb in named { #expect(verbs.contains(verb), "\(page) names make \(verb)") }
    }

    @Test(.enabled(if: Repository.exists("README.md"), "skipped: there is no README.md yet"))
    func theReadmeSaysHowToSeeItRun() throws {
        #expect(try Repository.text("README.md").contains("make demo"))
    }
}
