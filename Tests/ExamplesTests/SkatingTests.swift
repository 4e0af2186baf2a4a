import Foundation
import Intake
import Judging
import Store
import Testing

/// Published panel scores and component totals come out of the same rubric, import and tally as everything else.
struct SkatingTests {
    @Test(
        "all 2,840 published panel scores and 568 totals are reproduced",
        .enabled(if: sharedData != nil, "skipped: the published data is not here; name its folder in PINGSHEN_SKATING"))
    func reproducesEveryPublishedScore() throws {
        let compared = try Replay(data: #require(sharedData)).run()
        #expect(compared.scores == 2840)
        #expect(compared.totals == 568)
    }

    @Test func reproducesTheWorkedPerformances() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "skating-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try WorkedRows.components.write(to: folder.appending(path: "components.csv"), atomically: true, encoding: .utf8)
        try WorkedRows.performances.write(
            to: folder.appending(path: "performances.csv"), atomically: true, encoding: .utf8)
        let compared = try Replay(data: folder).run()
        #expect(compared.scores == 15)
        #expect(compared.totals == 3)
    }

    @Test func aChangedMarkIsSeen() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "skating-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let wrong = WorkedRows.components.replacingOccurrences(of: "2.0,8.68,8.25,8.5,", with: "2.0,8.68,8.25,9.0,")
        try #require(wrong != WorkedRows.components)
        try wrong.write(to: folder.appending(path: "components.csv"), atomically: true, encoding: .utf8)
        try WorkedRows.performances.write(
            to: folder.appending(path: "performances.csv"), atomically: true, encoding: .utf8)
        #expect(try Replay(data: folder, reportsDifferences: false).run().differing == 2)
    }
}

/// Where the published data stands, if it does.
private let sharedData: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["PINGSHEN_SKATING"].map { URL(filePath: $0) }
    let folder = named ?? root.deletingLastPathComponent().appending(path: "shared/data/skating")
    let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "components.csv").path)
    return isThere ? folder : nil
}()

/// One replay: the example's own script prepares the files, the store takes them, and each number is compared.
private struct Replay {
    let data: URL
    var reportsDifferences = true

    struct Comparison {
        var scores = 0
        var totals = 0
        var differing = 0
    }

    func run() throws -> Comparison {
        let out = FileManager.default.temporaryDirectory.appending(path: "replay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: out) }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [root.appending(path: "Examples/skating/prepare.sh").path, data.path, out.path]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)

        var findings = Findings()
        let contest = try #require(ContestFolder.read(out.appending(path: "rubrics").path, &findings))
        let actor = Actor(role: .organizer, id: "test")
        let now = try #require(Instant(iso: "2016-12-01T00:00:00Z"))
        let store = try ContestStore.create(
            path: out.appending(path: "c.sqlite").path, plan: contest.plan, planDocument: contest.planDocument,
            rubrics: contest.rubrics, rubricDocuments: contest.rubricDocuments, isRehearsal: true, by: actor, at: now,
            zone: { Zone(named: $0) }
        ).store
        let table = { (name: String) throws -> Table in
            let file = try #require(InputFile.read(out.appending(path: name).path, &findings))
            return try #require(Table.read(file, &findings))
        }
        _ = try store.importUnits(
            readUnits(table("units.csv"), &findings), amend: nil, by: actor, at: now, dryRun: false)
        _ = try store.importEntries(
            readEntries(table("entries.csv"), contest.plan, &findings), amend: nil, by: actor, at: now, dryRun: false)
        _ = try store.importJudges(
            readJudges(table("judges.csv"), &findings), amend: nil, by: actor, at: now, dryRun: false)
        let round = RoundID("components")
        for category in contest.plan.categories {
            _ = try store.openRound(category.id, round, seed: nil, reason: nil, by: actor, at: now)
        }
        _ = try store.importSheets(
            readSheets(table("sheets.csv"), &findings), round: nil, amend: nil, by: actor, at: now, dryRun: false)
        #expect(!findings.hasErrors)

        var rows: [EntryID: Standing] = [:]
        for category in contest.plan.categories {
            for row in try store.standings(category.id, round).standings.rows { rows[row.entry.id] = row }
        }
        var comparison = Comparison()
        let published = try String(contentsOf: out.appending(path: "expected.csv"), encoding: .utf8)
        for line in published.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",").map(String.init)
            let row = try #require(rows[EntryID(cells[0])])
            let rubric = try #require(contest.rubrics[contest.plan.category(row.entry.category)?.rubric ?? ""])
            let computed =
                cells[1] == "total"
                ? row.offline : row.tally?.criteria[try #require(rubric.index(of: CriterionID(cells[1])))]
            if cells[1] == "total" { comparison.totals += 1 } else { comparison.scores += 1 }
            let expected = Fraction(try #require(Fixed(cells[2])))
            if computed != expected {
                comparison.differing += 1
                if reportsDifferences {
                    Issue.record(
                        "\(cells[0]) \(cells[1]): published \(cells[2]), computed \(String(describing: computed))")
                }
            }
        }
        return comparison
    }
}
