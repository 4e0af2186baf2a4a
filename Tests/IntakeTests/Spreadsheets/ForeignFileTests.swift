import Intake
import Judging
import Testing

/// Files that are named or meant as tables and are something else: told by their bytes.
struct ForeignFileTests {
    static func refusal(_ name: String, _ bytes: [UInt8]) -> Problem? {
        var findings = Findings()
        let table = Table.read(InputFile(name: name, bytes: bytes), as: .units, &findings)
        return table == nil ? findings.problems.first : nil
    }

    static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)

    @Test(
        "each is named for what it is",
        arguments: [
            ("a.xls", compound, ForeignFile.xls), ("a.xlsx", compound, .xls), ("a.et", compound, .et),
            ("a.xlsx", compound + "EncryptedPackage".utf8.flatMap { [$0, 0] }, .encrypted),
            ("a.xlsx", Array("id,name\nA,甲\n".utf8), .textNamedWorkbook), ("a.pdf", Array("%PDF-1.7".utf8), .pdf),
            ("a.xls", Array("<html><table><tr><td>id".utf8), .html), ("a.csv", Array("\u{FEFF}\n<TABLE>".utf8), .html),
            ("a.xls", Array("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>".utf8), .xmlSpreadsheet),
            ("a.xlsx", [1, 2, 0, 3], .unknown),
        ])
    func isNamed(name: String, bytes: [UInt8], file: ForeignFile) {
        #expect(Self.refusal(name, bytes) == .notAWorkbook(file))
    }

    @Test(
        "packages that hold no workbook are named too",
        arguments: [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", ForeignFile.ods),
            ("word/document.xml", "<w/>", .document), ("readme.txt", "x", .zip), ("xl/workbook.bin", "x", .xlsb),
        ])
    func packagesAreNamed(part: String, text: String, file: ForeignFile) {
        var book = MadeBook("")
        book.parts = [(part, text)]
        #expect(Self.refusal("a.xlsx", book.bytes()) == .notAWorkbook(file))
    }

    @Test func contentCountsAndNotTheName() throws {
        var findings = Findings()
        let book = MadeBook(inlineRow("id", "name") + inlineRow("A", "甲"))
        let file = InputFile(name: "units.csv", bytes: book.bytes())
        let table = try #require(Table.read(file, as: .units, &findings))
        #expect(readUnits(table, &findings).map(\.value.name) == ["甲"])
        #expect(findings.all.isEmpty)
    }

    @Test func csvIsReadAsBeforeAndHasNoSheets() throws {
        var findings = Findings()
        let file = InputFile(name: "units.csv", bytes: Array("id,name\nA,甲\n".utf8))
        #expect(Table.read(file, as: .units, &findings)?.rowCount == 1)
        #expect(findings.all.isEmpty)
        #expect(Table.read(file, as: .units, sheet: "报名", &findings) == nil)
        #expect(findings.problems == [.textHasNoSheets("报名")])
    }
}
