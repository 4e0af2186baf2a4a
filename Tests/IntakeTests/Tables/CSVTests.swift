import Intake
import Judging
import Testing

@testable import struct Intake.Table

struct CSVTests {
    /// Header and rows, cells joined by `|` and rows by `/`.
    static func cells(_ text: String, _ findings: inout Findings) -> String? {
        guard let table = table(text, &findings) else { return nil }
        let rows = (0..<table.rowCount).map { row in
            table.cells[row * table.width..<(row + 1) * table.width].joined(separator: "|")
        }
        return ([table.header.joined(separator: "|")] + rows).joined(separator: "/")
    }

    @Test(
        "reads what RFC 4180 allows",
        arguments: [
            ("a,b\n1,2\n", "a|b/1|2"), ("a,b\r\n1,2\r\n", "a|b/1|2"), ("a,b\r1,2", "a|b/1|2"), ("a,b\n1,2", "a|b/1|2"),
            ("a,b\n\"1\",\"2\"\n", "a|b/1|2"), ("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n", "a|b/x,y|say \"hi\""),
            ("a,b\n\"two\nlines\",2\n", "a|b/two\nlines|2"), ("a,b\n\"two\r\nlines\",2\n", "a|b/two\r\nlines|2"),
            ("a,b\n,\n", "a|b/|"), ("a,b\n\"\",\"\"\n", "a|b/|"), ("a,b\n\n1,2\n\n", "a|b/1|2"),
            (" a , b \n 1 , 2 \n", "a|b/ 1 | 2 "),
            ("a\n1\n2\n", "a/1/2"), ("编号,名称\n甲,乙\n", "编号|名称/甲|乙"), ("\u{FEFF}a,b\n1,2\n", "a|b/1|2"), ("a,b", "a|b"),
            ("a,b\n\"\"\"\",\"\"\"\"\"\"\n", "a|b/\"|\"\""),
        ])
    func reads(text: String, expected: String) {
        var findings = Findings()
        #expect(Self.cells(text, &findings) == expected)
        #expect(findings.all.isEmpty)
    }

    @Test(
        "names the place of what is wrong",
        arguments: [
            ("a,b\n1,2,3\n4\n5,6\n", ["2:1 wrongCellCount(have: 3, need: 2)", "3:1 wrongCellCount(have: 1, need: 2)"]),
            ("a,b\n1,x\"y\n", ["2:3 strayQuote"]), ("a,b\n\"1\"x,2\n", ["2:4 strayQuote"]),
            ("a,b\n1,\"cut", ["2:3 unclosedQuote"]), ("a,b\n1,\"cut\n3,4\n", ["2:3 unclosedQuote"]),
            ("a,b\n1,\"\"\"", ["2:3 unclosedQuote"]), ("\n", ["1:- noHeader"]), (",,\n", ["1:- noHeader"]),
            ("a,b\n1,2\n\"two\nlines\",\"x\n", ["4:8 unclosedQuote"]), ("", ["-:- emptyFile"]),
            ("\u{FEFF}", ["-:- emptyFile"]),
            ("\"cut", ["1:1 unclosedQuote"]), ("a,b\n晨光,x\"\n", ["2:4 strayQuote"]),
        ])
    func namesThePlace(text: String, expected: [String]) {
        var findings = Findings()
        _ = table(text, &findings)
        #expect(shown(findings) == expected)
        #expect(findings.hasErrors)
    }

    @Test func everyCellKnowsItsLineAndColumnInCharacters() throws {
        var findings = Findings()
        let table = try #require(table("编号,名称,c\n晨光,\"归\"\"途\",3\n\né,😂,\"two\nlines\"\nx,y,z", &findings))
        let places = (0..<table.rowCount).flatMap { row in
            (0..<table.width).map { column in
                let place = table.place(row: row, column: column)
                return "\(place.line ?? 0):\(place.column ?? 0)"
            }
        }
        #expect(places == ["2:1", "2:4", "2:11", "4:1", "4:3", "4:5", "6:1", "6:3", "6:5"])
    }

    @Test func aCellAfterAQuotedLineBreakKnowsTheLineItStandsOn() throws {
        var findings = Findings()
        let table = try #require(table("a,b\n\"two\nlines\",é\n", &findings))
        let place = table.place(row: 0, column: 1)
        #expect(place.line == 3)
        #expect(place.column == 8)
    }

    @Test func aCellThatIsTooLongIsRefusedAtItsPlace() {
        var findings = Findings()
        _ = table("a,b\n1,\(String(repeating: "x", count: 32_768))\n", &findings)
        #expect(shown(findings) == ["2:3 textTooLong(bytes: 32768, limit: 32767)"])
    }

    /// Twin: writes random cells by the rules, quoted only where needed, and reads the same cells back.
    @Test(arguments: [UInt64(1), 2020, 77])
    func whatIsWrittenReadsBack(seed: UInt64) throws {
        var state = seed
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let pieces = ["a", "晨", "\"", ",", "\n", "\r\n", " ", "=", "😂", "0.5"]
        for _ in 0..<100 {
            let width = 2 + random(4)
            let header = (0..<width).map { "c\($0)" }
            let rows = (0..<random(6)).map { _ in
                (0..<width).map { _ in (0..<random(5)).map { _ in pieces[random(pieces.count)] }.joined() }
            }
            let end = random(2) == 0 ? "\n" : "\r\n"
            let text = ([header] + rows).map { row in
                row.map { cell in
                    let isSpecial = cell.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
                    guard isSpecial || random(4) == 0 else { return cell }
                    return "\""
                        + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
                }.joined(separator: ",")
            }.joined(separator: end)
            var findings = Findings()
            let expected = ([header] + rows).map { $0.joined(separator: "|") }.joined(separator: "/")
            #expect(Self.cells(text, &findings) == expected, "seed \(seed)")
            #expect(findings.all.isEmpty, "seed \(seed)")
        }
    }
}
