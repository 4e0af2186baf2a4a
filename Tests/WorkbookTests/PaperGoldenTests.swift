import Foundation
import Testing

@testable import Judging
@testable import Workbook

/// Every paper as text, cell for cell with its look, in both languages.
@Suite struct PaperGoldenTests {
    private func written(_ language: Language, _ each: (String, String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "papers-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, write) in try Papers.all(language) {
            try write("\(folder)/\(name).xlsx")
            try each(name, "\(folder)/\(name).xlsx")
        }
    }

    @Test(arguments: [Language.zh, .en]) func everyPaperIsAsBlessed(_ language: Language) throws {
        // English has the same tables; three papers show that its words stand in them.
        let shown: Set<String> = ["recommendation-outgoing", "day-minutes", "office-notice"]
        try written(language) { name, path in
            guard language == .zh || shown.contains(name) else { return }
            try expectGolden(try BookText(path).text(), "\(name)-\(language)")
        }
    }

    @Test func theSameInputGivesTheSameBytesOfEveryPaper() throws {
        var first: [String: Data] = [:]
        try written(.zh) { name, path in first[name] = FileManager.default.contents(atPath: path) }
        try written(.zh) { name, path in
            #expect(first[name] == FileManager.default.contents(atPath: path), "\(name)")
        }
        #expect(first.count == 5 + DayPaper.allCases.count + OfficePaper.allCases.count)
    }

    @Test func whatHangsOutHasNoScoreTelephoneOrJudge() throws {
        try written(.zh) { name, path in
            guard ["office-notice", "results-outgoing", "office-certificates"].contains(name) else { return }
            let text = try BookText(path).text()
            for secret in ["13900000001", "王五", "评委J", "93.6", "89.33"] {
                #expect(!text.contains(secret), "\(name): \(secret)")
            }
            #expect(text.contains("晨光"))
        }
    }

    @Test func aRehearsalSaysSoOnEveryPageOfEveryPaper() throws {
        var (sheet, _) = try SongContest.result(isRehearsal: true)
        sheet.progress = try Papers.voted(.zh).sheet.progress
        for paper in OfficePaper.allCases {
            let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx").path
            defer { try? FileManager.default.removeItem(atPath: path) }
            try OfficeBook(sheet, office: Papers.office(), paper: paper).write(to: path)
            let sheets = try BookText(path).text().split(separator: "== ")
            #expect(sheets.allSatisfy { $0.contains("oddHeader") && $0.contains("演练") }, "\(paper)")
        }
    }

    @Test func aLongMatterGoesOverPagesWithItsSignatures() throws {
        let (sheet, _) = try SongContest.result()
        var day = Papers.day()
        let reason = String(repeating: "评审组逐一听取意见后表决。", count: 400)
        for index in 1...3 {
            let matter = Case(.spread(EntryID("A")), facts: "\(index)")
            let ruling = Ruling(
                id: matter.id, facts: "\(index)", count: PanelVote(ayes: 5, noes: 0, abstained: 0), votes: [:],
                chair: JudgeID("J1"))
            day.cases.append(CaseStanding(matter: matter, ruling: ruling))
            day.reasons[matter.id] = reason
        }
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try DayBook(sheet, day: day, paper: .minutes).write(to: path)
        let text = try BookText(path).text()
        #expect(text.contains("（续）"))
        let pieces = text.count { $0 == "逐" }
        #expect(pieces == 1200, "nothing of the reasons is cut off")
        let heights = text.matches(of: /高 ([0-9.]+)/).compactMap { Double($0.1) }
        #expect(heights.allSatisfy { $0 < 409 })
        let breaks = try #require(text.firstMatch(of: /分页 ([0-9 ]+)/)).1.split(separator: " ").compactMap { Int($0) }
        let last = try #require(text.firstMatch(of: /(?s)== 评审工作记录.*?-- ([0-9]+) 高 [0-9.]+\nA[0-9]+ [^\n]*组长/)).1
        #expect(breaks.last! < Int(last)! - 1, "the signatures stand with rows of the table")
    }
}
