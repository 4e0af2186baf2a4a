import Foundation
import Testing

/// What `standings --robustness` prints of a small contest, and when it refuses.
@Suite struct RobustnessTests {
    @Test func withoutALineItIsRefusedAndSaysHowToSetOne() throws {
        let outcome = try contest(recommend: "").pingshen("standings", "song", "--robustness", "--lang", "en")
        #expect(outcome.status == 1)
        #expect(outcome.out.isEmpty)
        #expect(outcome.err.contains("recommend: {count: N}"))
    }

    @Test func theSameSeedPrintsTheSameAndNamesTheLine() throws {
        let folder = try contest(recommend: "    recommend: {count: 1}\n")
        let arguments = ["standings", "song", "--robustness", "--seed", "20201015", "--lang", "en"]
        let first = try folder.start(arguments).end()
        #expect(first.status == 0, "\(first.err)")
        #expect(first.out.contains("Line of recommendation: 1 places"))
        #expect(first.out.contains("seed 20201015"))
        #expect(first.out.contains("Krippendorff"))
        #expect(try folder.start(arguments).end().out == first.out)
    }

    @Test func jsonCarriesTheSameFacts() throws {
        let folder = try contest(recommend: "    recommend: {count: 1}\n")
        let out = try folder.done("standings", "song", "--robustness", "--format", "json")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
        let robustness = try #require(object["robustness"] as? [String: Any])
        #expect(robustness["places"] as? Int == 1)
        #expect((robustness["entries"] as? [Any])?.isEmpty == false)
        let judges = try #require((object["judges"] as? [[String: Any]])?.first)
        #expect(judges["krippendorffAlpha"] != nil)
        #expect(judges["decides"] as? String == "nothing")
    }

    @Test(arguments: [["--seed", "12a"], ["--seed", ""]])
    func aSeedThatIsNoNumberIsRefused(option: [String]) throws {
        let folder = try contest(recommend: "    recommend: {count: 1}\n")
        #expect(try folder.start(["standings", "song", "--robustness"] + option).end().status == 1)
    }

    @Test(arguments: [["--format", "csv"], ["--explain", "A"]])
    func itDoesNotMixWithOtherQuestions(option: [String]) throws {
        let folder = try contest(recommend: "")
        #expect(try folder.start(["standings", "song", "--robustness"] + option).end().status == 2)
    }

    private func contest(recommend: String) throws -> ContestFolder {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        let rounds = "    rounds: "
        let text = SmallContest.contest.replacingOccurrences(of: rounds, with: recommend + rounds)
        try folder.write(text, to: "rubrics/contest.yaml")
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges", "conflicts"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review")
        try folder.done("import", "sheets", "sheets.csv")
        return folder
    }
}
