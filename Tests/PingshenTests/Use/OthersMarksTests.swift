import Foundation
import Testing

/// A judge who still owes works sees no other's marks; one who is done does.
@Suite struct OthersMarksTests {
    static let looks = [
        ["standings", "song"], ["standings", "song", "--format", "csv"], ["standings", "song", "--explain", "A"],
        ["sheet", "show", "J3", "A"], ["audit", "show", "A"], ["export", "marks", "song"],
    ]

    @Test(arguments: looks)
    func aJudgeWithWorksLeftSeesNoOthersMarks(look: [String]) throws {
        let folder = try contest()
        let outcome = try folder.start(look + ["--as", "judge:J1"]).end()
        #expect(outcome.status == 1)
        #expect(outcome.out.isEmpty)
        #expect(try folder.start(look).end().status == 0, "an organizer may")
    }

    @Test(arguments: looks.dropLast())
    func aJudgeWithoutWorksLeftSeesThem(look: [String]) throws {
        let folder = try contest()
        try folder.done("import", "sheets", "rest.csv")
        #expect(try folder.start(look + ["--as", "judge:J1"]).end().status == 0)
    }

    @Test func aJudgesOwnSheetIsNoSecret() throws {
        let folder = try contest()
        #expect(try folder.done("sheet", "show", "J1", "A", "--as", "judge:J1").contains("52"))
    }

    @Test(arguments: [
        ["import", "sheets", "rest.csv"], ["sheet", "amend", "J3", "A", "theme=1", "--reason", "x"],
        ["sheet", "void", "J3", "A", "--reason", "x"], ["score", "--judge", "J3"],
    ])
    func aJudgeDoesNotActForAnother(arguments: [String]) throws {
        let folder = try contest()
        let before = folder.databaseFiles()
        #expect(try folder.start(arguments + ["--as", "judge:J1"]).end().status == 1)
        #expect(folder.databaseFiles() == before)
    }

    private func contest() throws -> ContestFolder {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        try folder.write(
            "judge,entry,criterion,points\nJ1,A,theme,52\nJ1,A,craft,36\nJ3,A,theme,50\nJ3,A,craft,35.5\n",
            to: "some.csv")
        try folder.write(
            "judge,entry,criterion,points\n"
                + "BCD".map { "J1,\($0),theme,50\nJ1,\($0),craft,30\n" }.joined(), to: "rest.csv")
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges", "conflicts"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review")
        try folder.done("import", "sheets", "some.csv")
        return folder
    }
}
