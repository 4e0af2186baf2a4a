import Foundation
import Testing

/// The example that others rely on, run as it is published.
@Suite struct PublishedExampleTests {
    @Test func runsFromRubricsToVerifiedStandings() throws {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges", "conflicts"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review")
        try folder.done("import", "sheets", "sheets.csv")
        #expect(
            try folder.done("standings", "song", "--round", "review", "--format", "csv") == """
                rank,entry,title,unit,score,offline,online,sheets,trimmed,status,tie
                1,A,晨光,HF,89.33,89.33,,5,J2:92;J3:85.5,ranked,criterion:theme
                2,C,脊梁,HF,89.33,89.33,,5,J2:95;J3:70,ranked,criterion:theme
                3,B,归途,XC,84.88,84.88,,4,,ranked,
                ,D,潮声,HF,,,,2,,incomplete,

                """)
        try folder.done("round", "close", "song", "review")
        try folder.done("round", "open", "song", "vote")
        try folder.done("import", "ballots", "ballots.csv")
        let vote = try folder.done("standings", "song", "--round", "vote", "--format", "csv")
        let cells = vote.split(separator: "\n").dropFirst().map {
            let row = $0.split(separator: ",", omittingEmptySubsequences: false)
            return [row[0], row[1], row[4], row[5], row[6], row[9]].joined(separator: " ")
        }
        #expect(
            cells == [
                "1 C 93.60 89.33 100.00 ranked", "2 A 73.60 89.33 50.00 ranked", "3 B 60.93 84.88 25.00 ranked",
                " D    incomplete",
            ])
        #expect(try folder.pingshen("audit", "verify").status == 0)
        #expect(try folder.audit().sound == "yes")
    }

    @Test func theSameImportsAgainRecordNothing() throws {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges", "conflicts"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review")
        try folder.done("import", "sheets", "sheets.csv")
        let before = folder.databaseFiles()
        for kind in ["units", "entries", "judges", "conflicts", "sheets"] {
            try folder.done("import", kind, kind + ".csv")
            #expect(folder.databaseFiles() == before, "\(kind)")
        }
    }

    /// What `export marks` writes is what `import sheets` takes, and it says nothing new.
    @Test func exportedMarksAreReadBackUnchanged() throws {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges", "conflicts"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review")
        try folder.done("import", "sheets", "sheets.csv")
        let size = try folder.audit().size
        let path = try folder.done("export", "marks", "song", "-o", "out").split(separator: "\n")[0]
        try folder.done("import", "sheets", String(path))
        #expect(try folder.audit().size == size)
    }
}
