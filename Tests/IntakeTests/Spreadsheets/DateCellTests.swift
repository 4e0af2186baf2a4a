import Judging
import Testing

@testable import Intake

/// Days and times: serial numbers under the formats that show them as such.
struct DateCellTests {
    static let styles = """
        <numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>\
        <numFmt numFmtId="171" formatCode="[$-804]yyyy\\-mm\\-dd\\ hh:mm"/>\
        <numFmt numFmtId="172" formatCode="0.00&quot;分&quot;"/><numFmt numFmtId="173" formatCode="[Red]0.0E+00"/>\
        <numFmt numFmtId="174" formatCode="[h]:mm:ss"/><numFmt numFmtId="175" formatCode="h:mm"/></numFmts>\
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="170"/><xf numFmtId="171"/>\
        <xf numFmtId="172"/><xf numFmtId="173"/><xf numFmtId="174"/><xf numFmtId="175"/><xf numFmtId="57"/></cellXfs>
        """

    @Test(
        "serial numbers are days only under a format of days",
        arguments: [
            (0, "44114", "44114"), (1, "44114", "2020-10-10"), (2, "44114.5", "2020-10-10T12:00:00"),
            (3, "44114", "2020-10-10"), (4, "44114", "2020-10-10T00:00:00"), (5, "89.5", "89.5"), (6, "120", "120"),
            (7, "1.5", "36:00:00"), (8, "0.75", "18:00:00"), (9, "44114", "2020-10-10"),
            (1, "1", "1900-01-01"), (1, "59", "1900-02-28"), (1, "61", "1900-03-01"), (1, "2958465", "9999-12-31"),
            (2, "44114.50001157407", "2020-10-10T12:00:01"), (2, "44114.99999999999", "2020-10-11T00:00:00"),
            (1, "60", "表!A1 badDaySerial(\"60\")"), (1, "0", "表!A1 badDaySerial(\"0\")"),
            (1, "-1", "表!A1 badDaySerial(\"-1\")"), (1, "2958466", "表!A1 badDaySerial(\"2958466\")"),
        ])
    func readsSerials(style: Int, serial: String, expected: String) {
        #expect(CellTests.only("<c s=\"\(style)\"><v>\(serial)</v></c>", styles: Self.styles) == expected)
    }

    @Test func daysCountFrom1904WhereTheWorkbookSaysSo() {
        let cell = "<c s=\"1\"><v>42652</v></c>"
        #expect(
            CellTests.only(cell, styles: Self.styles, book: "<workbookPr date1904=\"1\"/>") == "2020-10-10")
        #expect(CellTests.only(cell, styles: Self.styles, book: "<workbookPr date1904=\"0\"/>") == "2016-10-09")
    }

    @Test(
        "dates of the strict edition are text already",
        arguments: [
            ("2020-10-10", "2020-10-10"), ("2020-10-10T12:30:00", "2020-10-10T12:30:00"),
            ("2020-10-10T00:00:00", "2020-10-10"), ("2020-02-30", "表!A1 badDate(\"2020-02-30\")"),
        ])
    func readsISO(stored: String, expected: String) {
        #expect(CellTests.only("<c t=\"d\"><v>\(stored)</v></c>", styles: Self.styles) == expected)
    }

    @Test func timesAreMeantInTheZoneOfTheContest() throws {
        let shanghai = try #require(Zone(named: "Asia/Shanghai"))
        let paris = try #require(Zone(named: "Europe/Paris"))
        let east = DateReading(countsFrom1904: false, zone: shanghai)
        #expect(east.text(44114.5, as: .dateTime) == "2020-10-10T12:00:00+08:00")
        let west = DateReading(countsFrom1904: false, zone: paris)
        #expect(west.text(44114.5, as: .dateTime) == "2020-10-10T12:00:00+02:00")
        #expect(west.text(44200.5, as: .dateTime) == "2021-01-04T12:00:00+01:00")
        #expect(west.text(iso: "2020-10-10T10:00:00Z", as: .dateTime) == "2020-10-10T12:00:00+02:00")
    }

    @Test(
        "a code of formats tells days from numbers",
        arguments: [
            ("General", NumberFormat.number), ("0.00", .number), ("#,##0;[Red]-#,##0", .number), ("@", .number),
            ("0\"days\"", .number), ("\\d0", .number), ("0.00E+00", .number), ("[Red]0", .number),
            ("yyyy/m/d", .date), ("m\"月\"d\"日\"", .date), ("mmm-yy", .date), ("h:mm AM/PM", .time), ("mm:ss", .time),
            ("yyyy-mm-dd hh:mm", .dateTime), ("[h]:mm", .elapsed), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date),
            ("_ * #,##0_ ;_ * \\-#,##0_ ", .number), ("0;yyyy", .number), ("[DBNum1][$-804]yyyy\"年\"m\"月\"", .date),
            ("[$-804]General", .number), ("上午/下午h\"时\"mm\"分\"", .time),
        ])
    func readsCodes(code: String, kind: NumberFormat) { #expect(NumberFormat(code: code) == kind) }
}
