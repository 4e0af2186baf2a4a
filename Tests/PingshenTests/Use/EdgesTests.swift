import Foundation
import Testing

/// The answers of `docs/rules/Edges.md`, from the program itself.
@Suite struct EdgesTests {
    @Test func aScoreTooLargeIsRefusedAndNothingIsSealed() throws {
        let most = "999999999"
        let folder = try TiedContest.folder(
            ties: "exact", marks: [("A", [most, most, "999999998"])], judges: 3, factor: most, max: most, weight: most)
        let refused = try folder.pingshen("standings", "song", "--lang", "en")
        #expect(refused.status == 1 && refused.err.contains("weights"), "\(refused.err)")
        #expect(try folder.pingshen("standings", "song", "--explain", "A").status == 1)
        try folder.done("round", "close", "song", "review")
        #expect(try folder.pingshen("round", "seal", "song", "review").status == 1)
        #expect(try folder.pingshen("audit", "verify").status == 0)
    }

    @Test func aNumberOutOfBoundsIsRefusedWhereItStands() throws {
        let folder = try TiedContest.folder(ties: "exact", marks: [("A", ["90"])])
        try folder.write("judge,entry,criterion,points\nJ1,A,points,1000000000\n", to: "more.csv")
        let refused = try folder.pingshen("import", "sheets", "more.csv", "--amend", "x")
        #expect(refused.status == 1 && refused.err.contains("more.csv:2"), "\(refused.err)")
    }

    @Test func anEmptyCategoryIsOpenedClosedAndSealed() throws {
        let folder = try TiedContest.folder(
            ties: "exact, lot", category: "    recommend: {count: 2, tie: chair}", marks: [])
        #expect(
            try folder.done("standings", "song", "--format", "csv")
                == "rank,entry,title,unit,score,offline,online,sheets,trimmed,status,tie\n")
        #expect(try folder.pingshen("standings", "song", "--robustness").status == 0)
        try folder.done("round", "close", "song", "review")
        try folder.done("round", "seal", "song", "review")
        #expect(try folder.pingshen("audit", "verify").status == 0)
    }

    @Test func oneJudgesMarksAreTheScoreUnlessMoreAreNeeded() throws {
        let marks = [("A", ["70"]), ("B", ["90"])]
        let one = try TiedContest.folder(ties: "exact", marks: marks, rule: "trimmed-mean, drop: {high: 1, low: 1}")
        #expect(try one.places() == "1B 2A")
        let two = try TiedContest.folder(ties: "exact", marks: marks, minimum: 2)
        #expect(try two.places() == "A B")
    }

    @Test func withoutMarksTheSealNeedsAReason() throws {
        let folder = try TiedContest.folder(ties: "exact", marks: [("A", []), ("B", [])])
        #expect(try folder.places() == "A B")
        try folder.done("round", "close", "song", "review")
        #expect(try folder.pingshen("round", "seal", "song", "review").status == 1)
        try folder.done("round", "seal", "song", "review", "--reason", "评委因故缺席")
    }

    @Test(arguments: [("0", "none"), ("9", "all")])
    func aQuotaOfZeroOrBeyondTheFieldHasNoLineToTell(count: String, taken: String) throws {
        let folder = try TiedContest.folder(
            ties: "exact, revote", category: "    recommend: {count: \(count)}", marks: [("A", ["90"]), ("B", ["90"])])
        let told = try folder.done("standings", "song", "--explain", "A", "--lang", "en")
        #expect(told.contains("Place") && !told.contains("the line of recommendation"), "\(taken)")
        #expect(try folder.pingshen("standings", "song", "--robustness").status == 0)
        try folder.done("round", "close", "song", "review")
        try folder.done("round", "seal", "song", "review")
    }
}
