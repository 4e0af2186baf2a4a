import Foundation
import Testing

/// Lots and decisions on equals, through the program.
@Suite struct TiesTests {
    private static let equals = [("A", ["90"]), ("B", ["90"]), ("C", ["90"]), ("D", ["80"])]
    private static let seed = "01382438112797316654"

    @Test func lotsAreCommittedDrawnAfterTheCloseAndToldAsTheyWere() throws {
        let folder = try TiedContest.folder(ties: "exact, lot", marks: Self.equals)
        let early = try folder.pingshen("lot", "draw", "song", "review", "--seed", Self.seed, "--lang", "en")
        #expect(early.status == 1 && early.err.contains("pingshen lot commit song review --source EVENT"))
        try folder.done("lot", "commit", "song", "review", "--source", "双色球2020100期")
        #expect(try folder.pingshen("lot", "draw", "song", "review", "--seed", Self.seed).status == 1)
        try folder.done("round", "close", "song", "review")
        #expect(try folder.places() == "1A 1B 1C 4D")
        let drawn = try folder.done("lot", "draw", "song", "review", "--seed", Self.seed, "--lang", "en")
        #expect(drawn.contains("part 1 groups of equals"))
        #expect(drawn.contains("A 0.0158541991…  B 0.2479461026…  C 0.9496120877…"))
        #expect(try folder.places() == "1A 2B 3C 4D")
        #expect(try folder.pingshen("lot", "draw", "song", "review", "--seed", "9" + Self.seed).status == 1)
        let told = try folder.done("standings", "song", "--explain", "B", "--lang", "en")
        #expect(told.contains("exact: A 90, B 90, C 90"))
        #expect(told.contains("lot: A 0.0158541991…, B 0.2479461026…, C 0.9496120877…"))
        #expect(told.contains("ranks: A 1, B 2, C 3"))
        try folder.done("round", "seal", "song", "review")
        #expect(try folder.pingshen("audit", "verify").status == 0)
        #expect(try folder.done("audit", "show", "B", "--lang", "en").contains("lots of round review drawn"))
    }

    @Test func aRubricWithoutTheStepTakesNoLots() throws {
        let folder = try TiedContest.folder(ties: "exact", marks: Self.equals)
        let refused = try folder.pingshen("lot", "commit", "song", "review", "--source", "x", "--lang", "en")
        #expect(refused.status == 1 && refused.err.contains("no step lot"))
    }

    @Test func theChairPartsEqualsAtTheLineAndTheRoundIsSealedThen() throws {
        let folder = try TiedContest.folder(
            ties: "exact", category: "    recommend: {count: 2, reserve: 1, tie: chair}", marks: Self.equals)
        try folder.done("round", "close", "song", "review")
        let open = try folder.pingshen("round", "seal", "song", "review", "--lang", "en")
        #expect(open.status == 1 && open.err.contains("chair:A+B+C"))
        let rule = ["case", "rule", "song", "chair:A+B+C", "--chair", "J1", "--paper", "纪要-1", "--lang", "en"]
        let missing = try folder.start(rule).end()
        #expect(missing.status == 1 && missing.err.contains("--order A,B,C"))
        let ruled = try folder.start(rule + ["--order", "C,A,B"]).end()
        #expect(ruled.status == 0, "\(ruled.err)")
        #expect(try folder.places() == "1A 1B 1C 4D")
        let told = try folder.done("standings", "song", "--explain", "B", "--lang", "en")
        #expect(told.contains("below the line of recommendation, 0 behind C, the last above"), "\(told)")
        #expect(try folder.done("case", "list", "song", "--lang", "en").contains("in order: C  A  B"))
        try folder.done("round", "seal", "song", "review")
        #expect(try folder.pingshen("audit", "verify").status == 0)
    }

    @Test func thePanelOrdersEqualsByTwoThirds() throws {
        let marks = Self.equals.map { ($0.0, [$0.1[0], $0.1[0], $0.1[0]]) }
        let folder = try TiedContest.folder(
            ties: "exact, panel", category: "    recommend: {count: 1}", marks: marks, judges: 3)
        let rule = [
            "case", "rule", "song", "panel:A+B+C", "--chair", "J1", "--paper", "纪要-1", "--order", "B,C,A", "--for",
        ]
        #expect(try folder.start(Array(rule.dropLast())).end().status == 2)
        #expect(try folder.start(rule + ["1", "--against", "2"]).end().status == 0)
        #expect(try folder.places() == "1A 1B 1C 4D")
        #expect(try folder.start(rule + ["2", "--against", "1"]).end().status == 0)
        #expect(try folder.places() == "1B 2C 3A 4D")
        let told = try folder.done("standings", "song", "--explain", "A", "--lang", "en")
        #expect(told.contains("panel: B #1, C #2, A #3; the panel: 2 for, 1 against, 0 abstained"))
        #expect(told.contains("below the line of recommendation, 0 behind B, the last above"))
    }

    @Test func explainTellsEachStepAndTheDistanceForMachinesToo() throws {
        let marks = [("A", ["90", "81"]), ("B", ["80", "91"]), ("C", ["80", "70.5"])]
        let folder = try TiedContest.folder(
            ties: "more-firsts, head-to-head, share", category: "    recommend: {count: 2}", marks: marks, judges: 2)
        let out = try folder.done("standings", "song", "--explain", "A", "--format", "json")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
        let ties = try #require(json["ties"] as? [[String: Any]])
        #expect(ties.compactMap { $0["step"] as? String } == ["more-firsts", "head-to-head"])
        let values = try #require(ties[1]["values"] as? [[String: String]])
        #expect(values == [["entry": "A", "value": "1/2"], ["entry": "B", "value": "1/2"]])
        let cut = try #require(json["cut"] as? [String: String])
        #expect(cut == ["line": "recommendation", "side": "above", "other": "C", "difference": "41/4"])
        #expect((json["entry"] as? [String: Any])?["rank"] as? Int == 1)
    }
}
