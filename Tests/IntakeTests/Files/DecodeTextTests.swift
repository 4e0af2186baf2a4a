import Intake
import Judging
import Testing

struct DecodeTextTests {
    static func header(_ bytes: [UInt8], _ findings: inout Findings) -> [String]? {
        Table.read(InputFile(name: "t.csv", bytes: bytes), &findings)?.header
    }

    @Test func aMarkAtTheFrontIsNoPartOfTheFirstHeading() {
        var findings = Findings()
        #expect(Self.header([0xEF, 0xBB, 0xBF] + Array("id,name\n".utf8), &findings) == ["id", "name"])
        #expect(findings.all.isEmpty)
    }

    @Test func gb18030IsReadWithANote() {
        // 编号,名称 and 晨光; the last is 㐂, which only the four-byte forms of GB18030 hold.
        let bytes: [UInt8] =
            [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC3, 0xFB, 0xB3, 0xC6, 0x0A, 0xB3, 0xBF, 0xB9, 0xE2, 0x2C]
            + [0x81, 0x39, 0xEF, 0x31, 0x0A]
        var findings = Findings()
        #expect(Self.header(bytes, &findings) == ["编号", "名称"])
        #expect(findings.problems == [.decodedAsGB18030])
        #expect(findings.all.first?.severity == .note)
    }

    @Test(
        "UTF-16 is refused, with a mark and without",
        arguments: [
            [0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00, 0x0A, 0x00], [0xFE, 0xFF, 0x00, 0x69, 0x00, 0x64, 0x00, 0x0A],
            [0x69, 0x00, 0x64, 0x00, 0x2C, 0x00, 0x6E, 0x00], [0x00, 0x69, 0x00, 0x64, 0x00, 0x2C, 0x00, 0x6E],
        ] as [[UInt8]])
    func refusesUTF16(bytes: [UInt8]) {
        var findings = Findings()
        #expect(Self.header(bytes, &findings) == nil)
        #expect(findings.problems == [.encodingUTF16])
    }

    @Test func aNulIsRefusedWhereItStands() {
        var findings = Findings()
        #expect(Self.header(Array("id,name\nA,晨\u{0}光\nB,x\n".utf8), &findings) == nil)
        #expect(shown(findings).map { String($0.prefix(2)) } == ["2:"])
        #expect(findings.problems == [.nulByte])
    }

    @Test func bytesThatAreNeitherAreRefusedWithTheirPlace() {
        var findings = Findings()
        #expect(Self.header(Array("id,name\nA,x\nB,".utf8) + [0xFF, 0x0A], &findings) == nil)
        #expect(findings.problems == [.encodingUnknown(byte: 14)])
        #expect(findings.all.first?.place?.line == 3)
        #expect(findings.all.first?.place?.column == 3)
    }

    @Test func aFileThatIsNotThereIsAFinding() {
        var findings = Findings()
        #expect(InputFile.read("/nonexistent/units.csv", &findings) == nil)
        #expect(findings.hasErrors)
        #expect(findings.all.first?.place?.file == "/nonexistent/units.csv")
    }

    @Test func aFolderIsNoFile() {
        var findings = Findings()
        #expect(InputFile.read("/tmp", &findings) == nil)
        #expect(findings.problems == [.isDirectory(path: "/tmp")])
    }
}
