import Intake
import Judging
import Testing

/// What the standard allows and few programs write.
struct OddFormsTests {
    @Test func prefixesAndPartNamesAreAsTheFileHasThem() {
        var book = MadeBook("")
        book.parts.removeAll { $0.name.hasPrefix("xl/") || $0.name == "_rels/.rels" }
        book["_rels/.rels"] = MadeBook.relationships([MadeBook.relation("z", "officeDocument", "/Böök/main.part")])
        book["Böök/_rels/main.part.rels"] = MadeBook.relationships([
            MadeBook.relation("one", "worksheet", "../Cells/A.xml")
        ])
        book["Böök/main.part"] = """
            <?xml version='1.0'?><!-- by hand --><x:workbook xmlns:x='\(MadeBook.main)' xmlns:q='\(MadeBook.relations)'>\
            <x:sheets><x:sheet q:id='one' state='visible' sheetId='4' name='报 名'/></x:sheets></x:workbook>
            """
        book["cells/a.XML"] = """
            \u{FEFF}<x:worksheet xmlns:x="\(MadeBook.main)" xmlns:o="urn:other"><o:sheetData><o:row/></o:sheetData>\
            <x:sheetData><o:row><o:c/></o:row><x:row o:r="9"><x:c t="inlineStr" r="B1"><x:is><x:t>甲</x:t></x:is></x:c>\
            <x:c><x:v>2</x:v><x:extLst><x:v>99</x:v></x:extLst></x:c></x:row></x:sheetData></x:worksheet>
            """
        var findings = Findings()
        #expect(book.cells("报 名", &findings) == [["", "甲", "2"]])
        #expect(placed(findings) == [])
    }

    @Test func theStrictEditionIsReadLikeTheOther() {
        var book = MadeBook("<row><c t=\"d\"><v>2020-10-10</v></c></row>")
        for index in book.parts.indices {
            book.parts[index].text = book.parts[index].text
                .replacing(MadeBook.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replacing(MadeBook.relations, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
        }
        var findings = Findings()
        #expect(book.cells(nil, &findings) == [["2020-10-10"]])
        #expect(placed(findings) == [])
    }

    @Test func positionsMayBeLeftOut() {
        var findings = Findings()
        let rows =
            "<row><c><v>1</v></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c></row><row r=\"3\"/><row><c><v>6</v></c></row>"
        #expect(MadeBook(rows).cells(nil, &findings) == [["1", "", "", "4", "5"], [], [], ["6"]])
        #expect(placed(findings) == [])
    }

    @Test func sharedPartsMayBeAbsentAndElementsUnknown() {
        var book = MadeBook("<row r=\"1\" x14ac:dyDescent=\"0.2\" xmlns:x14ac=\"urn:x\"><c><v>1</v></c></row>")
        book.parts.removeAll { $0.name == "xl/sharedStrings.xml" || $0.name == "xl/styles.xml" }
        book["xl/_rels/workbook.xml.rels"] = MadeBook.relationships([
            MadeBook.relation("rId1", "worksheet", "/xl/worksheets/./sheet1.xml")
        ])
        var findings = Findings()
        #expect(book.cells(nil, &findings) == [["1"]])
        #expect(placed(findings) == [])
    }

    @Test(
        "positions that descend or disagree are refused",
        arguments: [
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>",
            "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "<row r=\"0\"/>", "<row r=\"1048577\"><c><v>1</v></c></row>",
            "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row r=\"x\"/>",
            "<row r=\"1\"><c r=\"A99999999999999999999\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"AAAAAAAAAAAAAAAAAAAAAAAAA1\"><v>1</v></c></row>",
        ])
    func refusesDisorder(rows: String) {
        var findings = Findings()
        #expect(MadeBook(rows).cells(nil, &findings) == [])
        #expect(placed(findings).contains { $0.hasPrefix("表 cellsDisordered") }, "\(placed(findings))")
    }
}
