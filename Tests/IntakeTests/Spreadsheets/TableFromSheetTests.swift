import Intake
import Judging
import Testing

/// From a worksheet to what an import reads.
struct TableFromSheetTests {
    static func units(_ book: MadeBook, sheet: String? = nil) -> (units: [String], findings: [String]) {
        var findings = Findings()
        guard let table = Table.read(book.input, as: .units, sheet: sheet, &findings) else {
            return ([], placed(findings))
        }
        let units = readUnits(table, &findings).map { "\($0.value.id) \($0.value.name) \($0.place.cell ?? "-")" }
        return (units, placed(findings))
    }

    @Test func theHeaderIsFoundUnderItsTitles() {
        let rows =
            inlineRow("2020 年度单位一览表") + inlineRow("填报单位：名称") + "<row/>" + inlineRow("", "编号", " 名\n称 ", "备注")
            + inlineRow("", "HF", "合肥", "") + "<row/>" + inlineRow("", "XC", "宣城", "x")
        let (units, findings) = Self.units(MadeBook(rows, after: "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>"))
        #expect(units == ["HF 合肥 表!B5", "XC 宣城 表!B7"])
        #expect(findings == ["表!D4 columnPassedOver(\"备注\")"])
    }

    @Test func findingsNameSheetAndCell() {
        let (_, findings) = Self.units(
            MadeBook(inlineRow("编号", "名称") + inlineRow("HF", "合肥") + inlineRow("A B", "") + inlineRow("1.2E+17", "宣城")))
        #expect(
            findings == [
                "表!A3 badIdentifier(\"A B\")", "表!B3 emptyCell(\"name\")", "表!A4 idTurnedIntoNumber(\"1.2E+17\")",
            ])
    }

    @Test func contactsArePassedOverAndTheNoteSaysSo() {
        let (units, findings) = Self.units(
            MadeBook(inlineRow("序号", "编号", "名称", "联系人", "联系电话") + inlineRow("1", "HF", "合肥", "张", "139")))
        #expect(units == ["HF 合肥 表!A2"])
        #expect(
            findings == [
                "表!A1 columnPassedOver(\"序号\")", "表!D1 personalColumn(\"联系人\")", "表!E1 personalColumn(\"联系电话\")",
            ])
    }

    @Test func anEndlessAverageThatNobodyReadsIsNoTrouble() {
        let average = "<c><f>1/3</f><v>0.33333333333333331</v></c>"
        let rows = { (heading: String) in
            inlineRow("编号", "名称", heading)
                + "<row><c><v>12</v></c><c t=\"inlineStr\"><is><t>合肥</t></is></c>\(average)</row>"
        }
        #expect(Self.units(MadeBook(rows("备注"))).findings == ["表!C1 columnPassedOver(\"备注\")"])
        let refused = Self.units(MadeBook(rows("上级")))
        #expect(refused.findings.contains("表!C2 tooManyDecimals(\"0.3333333333333333\")"))
    }

    @Test func mergedCellsThatHideAValueAreRefused() {
        let rows = inlineRow("编号", "名称", "上级") + inlineRow("A", "甲", "Z") + inlineRow("B", "乙", "")
        let after: (String) -> String = { "<mergeCells><mergeCell ref=\"\($0)\"/></mergeCells>" }
        #expect(Self.units(MadeBook(rows, after: after("C2:C3"))).findings == ["表!C3 mergedCells(\"C2:C3\")"])
        #expect(Self.units(MadeBook(rows, after: after("C3:F3"))).findings == [])
        #expect(Self.units(MadeBook(rows, after: after("A9:C12"))).findings == [])
    }

    @Test func whatStandsOutsideTheHeaderIsRefused() {
        let rows = inlineRow("编号", "名称") + inlineRow("A", "甲", "", "旁注")
        #expect(Self.units(MadeBook(rows)).findings == ["表!D2 cellOutsideTable"])
    }

    @Test func hiddenRowsAndUncomputedFormulasAreTold() {
        let rows =
            inlineRow("编号", "名称")
            + "<row hidden=\"1\"><c><f>1+1</f><v>2</v></c><c t=\"inlineStr\"><is><t>甲</t></is></c></row>"
        let (units, findings) = Self.units(MadeBook(rows, book: "<calcPr fullCalcOnLoad=\"1\"/>"))
        #expect(units == ["2 甲 表!A2"])
        #expect(findings == ["表 hiddenRows(1)", "表 formulasNotComputed(1)"])
    }

    @Test func theOnlySheetThatFitsIsTaken() {
        let unit = "<sheetData>" + inlineRow("编号", "名称") + inlineRow("A", "甲") + "</sheetData>"
        let other = "<sheetData>" + inlineRow("说明") + "</sheetData>"
        #expect(Self.units(MadeBook(sheets: [("说明", other), ("单位", unit)])).units == ["A 甲 单位!A2"])
        let two = MadeBook(sheets: [("一", unit), ("说明", other), ("二", unit)])
        #expect(Self.units(two).findings == ["t.xlsx sheetNeeded([\"一\", \"二\"])"])
        #expect(Self.units(two, sheet: "二").units == ["A 甲 二!A2"])
        #expect(
            Self.units(two, sheet: "三").findings == ["t.xlsx unknownSheet(\"三\", known: [\"一\", \"说明\", \"二\"])"])
        #expect(
            Self.units(MadeBook(sheets: [("一", other), ("二", other)])).findings
                == ["t.xlsx sheetNeeded([\"一\", \"二\"])"])
    }

    @Test func aHeaderThatLacksAColumnIsStillTheHeader() {
        let (_, findings) = Self.units(MadeBook(inlineRow("单位表") + inlineRow("编号", "上级") + inlineRow("A", "")))
        #expect(findings == ["表!2 missingColumn(\"name\")"])
        #expect(Self.units(MadeBook(inlineRow("a", "b"))).findings == ["表 noKnownHeader(wanted: [\"编号\", \"名称\"])"])
        #expect(Self.units(MadeBook("")).findings == ["表 noKnownHeader(wanted: [\"编号\", \"名称\"])"])
    }

    @Test func marksStandWideAsInCSV() throws {
        let rows =
            inlineRow("评分表") + inlineRow("评委", "作品编号", "theme", "craft", "合计")
            + "<row><c t=\"inlineStr\"><is><t>J1</t></is></c><c t=\"inlineStr\"><is><t>A</t></is></c><c><v>52</v></c>"
            + "<c><v>35.5</v></c><c><f>C3+D3</f><v>87.5</v></c></row>"
        var findings = Findings()
        let table = try #require(Table.read(MadeBook(rows).input, as: .sheets, &findings))
        let cells = readSheets(table, &findings)
        #expect(
            cells.map { "\($0.judge) \($0.entry) \($0.item) \($0.points)" } == ["J1 A theme 52", "J1 A craft 35.5"])
        #expect(cells.map { $0.place.cell } == ["表!C3", "表!D3"])
        #expect(!findings.hasErrors)
    }

    @Test(
        "cells are named as formulas name them",
        arguments: [
            ("报名", "报名!AB3"), ("Sheet1", "Sheet1!AB3"), ("2020", "'2020'!AB3"), ("a b", "'a b'!AB3"),
            ("O'Neil", "'O''Neil'!AB3"),
        ])
    func namesCells(sheet: String, expected: String) {
        #expect(Place(file: "f", sheet: sheet, line: 3, column: 28).cell == expected)
    }
}
