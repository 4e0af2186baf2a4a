import Foundation
import Intake
import Judging
import Testing

@testable import Workbook

/// Whatever a title is, the book holds it as a text and all else as ever; or says why it cannot.
@Suite struct HostileTextTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")

    private func write(_ title: String, outgoing: Bool) throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "book.xlsx").path
        let (sheet, earlier) = try SongContest.result(firstTitle: title)
        if outgoing {
            try OutgoingBook(sheet, paper: .recommendation).write(to: path)
        } else {
            try InternalBook(sheet, paper: .recommendation, marks: SongContest.marks, earlier: earlier).write(to: path)
        }
        return path
    }

    /// The cells of every sheet of the book, in order.
    private func cells(_ title: String, outgoing: Bool) throws -> [[String]] {
        let path = try write(title, outgoing: outgoing)
        defer { try? FileManager.default.removeItem(at: folder) }
        var findings = Findings()
        let file = try #require(InputFile.read(path, &findings))
        _ = SheetCells.read(file, sheet: nil, &findings)
        guard case .sheetNeeded(let names) = findings.all.first?.problem else {
            Issue.record("a book of several sheets was expected: \(findings.all)")
            return []
        }
        return try names.flatMap { name -> [[String]] in
            var findings = Findings()
            let read = SheetCells.read(file, sheet: name, &findings)
            // The reader takes no number of more decimals than a mark has: the figures under the charts are not its kind.
            if findings.all.contains(where: { if case .tooManyDecimals = $0.problem { true } else { false } }) {
                return []
            }
            #expect(!findings.hasErrors, "\(findings.all)")
            return try #require(read).rows
        }
    }

    @Test func thereAreSixty() {
        #expect(HostileTexts.kept.count >= 60)
        #expect(Set(HostileTexts.kept.map { Array($0.unicodeScalars) }).count == HostileTexts.kept.count)
    }

    @Test(arguments: HostileTexts.kept.indices, [true, false]) func isKeptAndChangesNothingElse(
        _ index: Int, _ outgoing: Bool
    ) throws {
        let title = HostileTexts.kept[index]
        let plain = try cells("晨光", outgoing: outgoing)
        let hostile = try cells(title, outgoing: outgoing)
        try #require(plain.joined().contains { $0 == "晨光" })
        #expect(plain.count == hostile.count)
        for (expected, found) in zip(plain.joined(), hostile.joined()) {
            let expected = expected.replacingOccurrences(of: "晨光", with: title)
            #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
        }
    }

    @Test(arguments: HostileTexts.long, [true, false]) func isKeptInFullLength(_ title: String, _ outgoing: Bool) throws
    {
        #expect(try cells(title, outgoing: outgoing).joined().contains(title))
    }

    @Test(arguments: HostileTexts.refused.indices, [true, false]) func isRefusedAndLeavesNoFile(
        _ index: Int, _ outgoing: Bool
    ) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: WorkbookError.self) { try write(HostileTexts.refused[index], outgoing: outgoing) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func formulasControlsAndDirectionsDoNotComeInByImport() {
        for text in HostileTexts.formulas where text.hasPrefix("=") {
            #expect(textProblem(text) == .looksLikeFormula(text))
        }
        for text in HostileTexts.controls { #expect(textProblem(text) != nil, "\(text.debugDescription)") }
        for text in ["\u{202E}gpj.光", "\u{2066}晨\u{2069}", "\u{200F}אב", "\u{FEFF}晨", "晨\u{2028}光"] {
            #expect(textProblem(text) != nil, "\(text.debugDescription)")
        }
        for text in HostileTexts.refused { #expect(textProblem(text) != nil) }
        for text in HostileTexts.markup + HostileTexts.rare + HostileTexts.emoji { #expect(textProblem(text) == nil) }
    }
}
