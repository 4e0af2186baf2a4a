import Foundation
import Testing

/// A judge's workbook goes out, is filled in elsewhere, and comes back.
@Suite struct OfflineSheetsTests {
    private static let file = "out/song-review-评分簿-J1.xlsx"

    /// The small contest with its review open and J1's workbook written.
    private func sent() throws -> (folder: ContestFolder, book: EditedBook) {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges", "conflicts"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review")
        try folder.done("export", "sheets", "--judge", "J1", "-o", "out", "--lang", "zh")
        return (folder, EditedBook(path: "\(folder.path)/\(Self.file)"))
    }

    private func take(_ folder: ContestFolder) throws -> Program.Outcome {
        try folder.pingshen("import", "sheets", Self.file, "--lang", "zh")
    }

    @Test func marksTypedElsewhereComeBackAsTheyWereTyped() throws {
        let (folder, book) = try sent()
        // A and C in full, B half: what is blank is missing and stays to be done.
        for (cell, mark) in [("F7", "52"), ("G7", "36"), ("F8", "50"), ("F9", "51"), ("G9", "37.5")] {
            try book.type(mark, at: cell)
        }
        let outcome = try take(folder)
        #expect(outcome.status == 0, "\(outcome.err)")
        #expect(outcome.err.isEmpty, "\(outcome.err)")
        #expect(outcome.out.contains("新记 3 条"))
        try folder.done("export", "marks", "song", "-o", "out")
        let marks = try #require(folder.bytes("out/song-review-marks.csv").map { String(decoding: $0, as: UTF8.self) })
        #expect(
            marks == """
                judge,entry,criterion,points
                J1,A,theme,52
                J1,A,craft,36
                J1,B,theme,50
                J1,B,craft,
                J1,C,theme,51
                J1,C,craft,37.5

                """)
        #expect(try take(folder).out.contains("新记 0 条"), "the same file twice changes nothing")
    }

    @Test func aMarkHalfAStepOffOrOutOfRangeIsRefusedWithItsCell() throws {
        let (folder, book) = try sent()
        try book.type("52.25", at: "F7")
        try book.type("41", at: "G8")
        let outcome = try take(folder)
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("评分!F7") && outcome.err.contains("评分!G8"), "\(outcome.err)")
    }

    @Test func aChangedCheckLineAnotherJudgesRowsAnotherListAndAnotherContestAreRefused() throws {
        var (folder, book) = try sent()
        try book.change("xl/sharedStrings.xml") { $0.replacing("song review J1", with: "song review J3") }
        #expect(try take(folder).err.contains("校验行被改动"))
        (folder, book) = try sent()
        try book.change("xl/sharedStrings.xml") { $0.replacing("<t>J1</t>", with: "<t>J3</t>") }
        try book.type("52", at: "F7")
        #expect(try take(folder).err.contains("发给评委 J1，却有 J3"))
        (folder, book) = try sent()
        try book.type("52", at: "F7")
        try folder.done("entry", "withdraw", "B", "--reason", "作者要求")
        #expect(try take(folder).err.contains("作品清单在导出之后有变动"))
        let (other, _) = try sent()
        try other.write(try #require(folder.bytes(Self.file)), to: Self.file)
        #expect(try take(other).err.contains("另一个活动"))
        // A paper that came back filled in is not the paper that went out, and the audit says so.
        #expect(try other.audit().sound == "no")
    }

    @Test func onlyMarksCanBeTypedAndTheirRangesStepsAndGuidesAreInTheFile() throws {
        let (folder, book) = try sent()
        defer { withExtendedLifetime(folder) {} }
        let sheet = try book.part("xl/worksheets/sheet1.xml")
        #expect(sheet.contains("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>"))
        #expect(sheet.contains("<dataValidation type=\"custom\""))
        #expect(sheet.contains("AND(ISNUMBER(G7),G7&gt;=0,G7&lt;=40,ABS(ROUND(G7/0.5,0)*0.5-G7)&lt;0.0000001)"))
        #expect(sheet.contains("<dataValidation type=\"list\""))
        #expect(try book.part("xl/styles.xml").contains("<protection locked=\"0\"/>"))
    }

    @Test func aJudgeWithoutAnOpenRoundGetsNoWorkbook() throws {
        let (folder, _) = try sent()
        try folder.done("round", "close", "song", "review")
        #expect(try folder.pingshen("export", "sheets", "--judge", "J1", "--lang", "zh").err.contains("没有开启中的轮次"))
        #expect(try folder.pingshen("export", "sheets", "--judge", "J9", "--lang", "zh").status == 1)
    }
}
