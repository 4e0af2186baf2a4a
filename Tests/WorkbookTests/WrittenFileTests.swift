import Foundation
import Judging
import Testing

@testable import Workbook

@Suite struct WrittenFileTests {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("workbooks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func write(
        _ paper: Paper, outgoing: Bool, to path: String, column: TallyRule.Column = .totals, firstTitle: String = "晨光",
        language: Language = .zh
    ) throws {
        let (sheet, earlier) = try SongContest.result(
            of: column, voted: paper == .results, firstTitle: firstTitle, language: language, lateReason: "邮路中断")
        if outgoing {
            try OutgoingBook(sheet, paper: paper).write(to: path)
        } else {
            try InternalBook(sheet, paper: paper, marks: SongContest.marks, earlier: earlier).write(to: path)
        }
    }

    @Test(arguments: Paper.allCases, [true, false]) func sameInputGivesSameBytes(_ paper: Paper, _ outgoing: Bool)
        throws
    {
        for (column, language) in [(TallyRule.Column.totals, Language.zh), (.criteria, .en)] {
            try write(paper, outgoing: outgoing, to: path("one.xlsx"), column: column, language: language)
            try write(paper, outgoing: outgoing, to: path("two.xlsx"), column: column, language: language)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path("one.xlsx")))
            #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
            #expect(bytes == (try Data(contentsOf: URL(fileURLWithPath: path("two.xlsx")))))
        }
        try FileManager.default.removeItem(at: folder)
    }

    @Test func anotherTitleGivesOtherBytes() throws {
        try write(.recommendation, outgoing: true, to: path("one.xlsx"))
        try write(.recommendation, outgoing: true, to: path("two.xlsx"), firstTitle: "夜光")
        #expect(FileManager.default.contentsEqual(atPath: path("one.xlsx"), andPath: path("two.xlsx")) == false)
        try FileManager.default.removeItem(at: folder)
    }

    @Test func writesNothingBesideTheFile() throws {
        try write(.results, outgoing: false, to: path("book.xlsx"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["book.xlsx"])
        try FileManager.default.removeItem(at: folder)
    }

    @Test(arguments: [true, false]) func aTextLongerThanACellIsRefusedAndTheOldFileStays(_ outgoing: Bool) throws {
        try Data("old".utf8).write(to: URL(fileURLWithPath: path("book.xlsx")))
        let error = #expect(throws: WorkbookError.self) {
            try write(
                .recommendation, outgoing: outgoing, to: path("book.xlsx"),
                firstTitle: String(repeating: "长", count: 32_768))
        }
        guard case .textTooLong(path("book.xlsx"), _, _, 32_768, 32_767) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["book.xlsx"])
        #expect(FileManager.default.contents(atPath: path("book.xlsx")) == Data("old".utf8))
        try FileManager.default.removeItem(at: folder)
    }

    @Test func aTextAsLongAsACellIsWritten() throws {
        try write(
            .recommendation, outgoing: false, to: path("book.xlsx"), firstTitle: String(repeating: "长", count: 32_767))
        try FileManager.default.removeItem(at: folder)
    }

    @Test(arguments: ["\u{0}", "\u{FFFF}"]) func aCharacterThatNoSheetKeepsIsRefused(_ character: String) throws {
        let error = #expect(throws: WorkbookError.self) {
            try write(.recommendation, outgoing: true, to: path("book.xlsx"), firstTitle: "晨\(character)光")
        }
        guard case .unwritableCharacter = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try FileManager.default.removeItem(at: folder)
    }

    @Test func aFolderThatIsNotThereIsNamedWithItsRemedy() throws {
        let missing = path("nowhere/book.xlsx")
        let error = #expect(throws: WorkbookError.self) { try write(.recommendation, outgoing: true, to: missing) }
        #expect(error?.words(in: .zh).contains(missing) == true)
        #expect(error?.words(in: .zh).contains("请检查文件夹") == true)
        #expect(error?.description.contains("Check that the folder exists") == true)
        try FileManager.default.removeItem(at: folder)
    }
}
