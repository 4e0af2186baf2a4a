import Foundation
import Intake
import Judging
import Testing

/// Files made to harm: each is refused, and within a second.
struct HostileTests {
    struct Trap: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: @Sendable () -> [UInt8]
        let isRefused: @Sendable (Problem) -> Bool

        init(
            _ name: String, _ bytes: @escaping @Sendable () -> [UInt8],
            _ isRefused: @escaping @Sendable (Problem) -> Bool
        ) {
            testDescription = name
            self.bytes = bytes
            self.isRefused = isRefused
        }
    }

    static let good = inlineRow("id", "name") + inlineRow("A", "甲")

    static func replaced(_ part: String, _ change: (String) -> String) -> [UInt8] {
        var book = MadeBook(good)
        book[part] = change(book[part])
        return book.bytes()
    }

    static func patched(_ bytes: [UInt8], _ old: [UInt8], _ new: [UInt8], last: Bool = false) -> [UInt8] {
        var data = Data(bytes)
        let range = data.range(of: Data(old), options: last ? .backwards : [])!
        data.replaceSubrange(range, with: new)
        return Array(data)
    }

    static let sheet = "xl/worksheets/sheet1.xml"
    static let traps: [Trap] = [
        Trap("a zip bomb", { replaced(sheet) { $0 + String(repeating: " ", count: 64 << 20) } }, isSwollen),
        Trap("a bomb that lies about its size", { lying() }, { isSwollen($0) || isDamaged($0) }),
        Trap("more parts than any workbook", { crowded() }, isSwollen),
        Trap(
            "entities that multiply",
            {
                replaced(sheet) {
                    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
                        + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + $0.replacing("甲", with: "&c;&c;&c;")
                }
            }, isDocumentType),
        Trap(
            "an entity that names a file of the machine",
            {
                replaced("xl/sharedStrings.xml") {
                    "<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE x SYSTEM 'file:///etc/passwd'>" + $0
                }
            }, isDocumentType),
        Trap(
            "a document type behind a long comment",
            { replaced(sheet) { "<!--\(String(repeating: "x", count: 300_000))--><!DOCTYPE x>" + $0 } },
            { isDocumentType($0) || isDamaged($0) }),
        Trap(
            "a document type in the relations",
            { replaced("_rels/.rels") { "<!DOCTYPE x [<!ENTITY a 'b'>]>" + $0 } }, isDocumentType),
        Trap(
            "another encoding",
            { replaced(sheet) { "<?xml version=\"1.0\" encoding='GB18030'?>" + $0 } },
            { $0 == .partNotUTF8(sheet) }),
        Trap(
            "UTF-16",
            { replaced(sheet) { $0.map { "\($0)\0" }.joined() } }, { $0 == .partNotUTF8(sheet) }),
        Trap(
            "links to other files",
            {
                replaced("xl/_rels/workbook.xml.rels") {
                    $0.replacing(
                        "</Relationships>",
                        with: MadeBook.relation("e", "externalLink", "externalLinks/externalLink1.xml")
                            + "</Relationships>")
                }
            }, { $0 == .externalLinks }),
        Trap(
            "a sheet that lies on another machine",
            {
                replaced("xl/_rels/workbook.xml.rels") {
                    $0.replacing(
                        "Target=\"worksheets/sheet1.xml\"",
                        with: "Target=\"http://example.org/s.xml\" TargetMode=\"External\"")
                }
            }, isDamaged),
        Trap(
            "a sheet outside the package",
            {
                replaced("xl/_rels/workbook.xml.rels") {
                    $0.replacing("worksheets/sheet1.xml", with: "../../../../etc/passwd")
                }
            }, isDamaged),
        Trap("a header across the whole sheet", { wide(16_384, rows: 1) }, isWide),
        Trap("a wide table with next to nothing in it", { wide(256, rows: 20_000) }, isWide),
        Trap(
            "a row beyond the last",
            { replaced(sheet) { $0.replacing("<row><c t", with: "<row r=\"4000000000\"><c t") } }, isDisordered),
        Trap("a part with a password", { MadeBook(good).bytes(encrypted: sheet) }, { $0 == .notAWorkbook(.encrypted) }),
        Trap("two parts of one name", { twice() }, isDamaged),
        Trap("half a file", { Array(MadeBook(good).bytes().dropLast(200)) }, isDamaged),
        Trap("a part that breaks off", { replaced(sheet) { String($0.dropLast(30)) } }, isDamaged),
        Trap(
            "elements a hundred thousand deep",
            {
                replaced(sheet) {
                    $0.replacing("<sheetData>", with: "<sheetData>" + String(repeating: "<a>", count: 100_000))
                }
            },
            isDamaged),
        Trap(
            "a cell of three million characters",
            { replaced(sheet) { $0.replacing("甲", with: String(repeating: "x", count: 3 << 20)) } },
            { if case .textTooLong = $0 { true } else { false } }),
        Trap("a byte that turned over under its checksum", { turned() }, isDamaged),
    ]

    @Test(arguments: traps)
    func isRefusedWithinASecond(trap: Trap) {
        let file = InputFile(name: "t.xlsx", bytes: trap.bytes())
        var findings = Findings()
        var table: Table?
        let time = ContinuousClock().measure { table = Table.read(file, as: .units, &findings) }
        #expect(table == nil)
        #expect(findings.problems.contains(where: trap.isRefused), "\(findings.problems)")
        #expect(time < .seconds(1))
    }

    @Test func theGoodFileThatTheTrapsAreMadeOfIsRead() throws {
        var findings = Findings()
        let table = try #require(Table.read(MadeBook(Self.good).input, as: .units, &findings))
        #expect(table.rowCount == 1)
        #expect(findings.all.isEmpty)
    }

    @Test func noChangedByteMakesItTrap() {
        let bytes = MadeBook(Self.good).bytes()
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var state = seed
        for _ in 0..<2000 {
            var changed = bytes
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                changed[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            var findings = Findings()
            let table = Table.read(InputFile(name: "t.xlsx", bytes: changed), as: .units, &findings)
            #expect(table != nil || findings.hasErrors, "seed \(seed)")
        }
    }

    @Sendable static func isSwollen(_ problem: Problem) -> Bool {
        if case .workbookSwells = problem { true } else { false }
    }
    @Sendable static func isDamaged(_ problem: Problem) -> Bool {
        if case .workbookDamaged = problem { true } else { false }
    }
    @Sendable static func isDocumentType(_ problem: Problem) -> Bool {
        if case .documentType = problem { true } else { false }
    }
    @Sendable static func isWide(_ problem: Problem) -> Bool {
        if case .sheetTooWide = problem { true } else { false }
    }
    @Sendable static func isDisordered(_ problem: Problem) -> Bool {
        if case .cellsDisordered = problem { true } else { false }
    }

    /// The directory says 2,000 bytes; 64 MB come out.
    static func lying() -> [UInt8] {
        let bomb = replaced(sheet) { $0 + String(repeating: " ", count: 64 << 20) }
        let size = UInt32(64 << 20) + UInt32(MadeBook(good)[sheet].utf8.count)
        let old = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * UInt32($0))) }
        var bytes = bomb
        while Data(bytes).range(of: Data(old)) != nil { bytes = patched(bytes, old, [0xD0, 0x07, 0, 0]) }
        return bytes
    }

    static func turned() -> [UInt8] {
        var bytes = MadeBook(good).bytes()
        let name = Data(bytes).range(of: Data(sheet.utf8))!
        bytes[name.upperBound + 60] ^= 0x20
        return bytes
    }

    static func crowded() -> [UInt8] {
        var book = MadeBook(good)
        for index in 0..<10_001 { book.parts.append(("p\(index)", "")) }
        return book.bytes()
    }

    static func wide(_ columns: Int, rows: Int) -> [UInt8] {
        let header =
            "<row>"
            + (0..<columns).map { "<c t=\"str\"><v>\($0 == 0 ? "id" : $0 == 1 ? "name" : "c\($0)")</v></c>" }.joined()
            + "</row>"
        return MadeBook(header + String(repeating: "<row><c t=\"str\"><v>A</v></c></row>", count: rows)).bytes()
    }

    static func twice() -> [UInt8] {
        var book = MadeBook(good)
        book["xl/worksheets/sheet2.xml"] = "<x/>"
        let (old, new) = (Array("sheet2.xml".utf8), Array("sheet1.xml".utf8))
        return patched(patched(book.bytes(), old, new), old, new, last: true)
    }
}
