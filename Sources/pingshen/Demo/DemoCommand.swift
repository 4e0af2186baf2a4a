import ArgumentParser
import Foundation
import Judging
import Store

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Rehearses the whole 2020 contest from nothing, and verifies it.")

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp("The folder to make; one that demo did not mark is never touched.", valueName: "dir"))
    var folder = "demo"
    @Option(help: "The folder of rubrics.") var rubrics = "rubrics/anhui-2020"
    @OptionGroup var common: CommonOptions

    private static let mark = ".pingshen-demo"

    func run() throws {
        let started = Date()
        try prepare()
        var rehearsal = try Rehearsal(folder: folder, rubrics: rubrics, common: common)
        try rehearsal.run()
        print(try summary(rehearsal))
        let winner = try rehearsal.store.standings(CategoryID("micro-video"), RoundID("vote")).standings.rows.first
        try rehearsal.store.close()
        let report = try verify(path: folder + "/contest.sqlite", key: nil)
        let seconds = Int(Date().timeIntervalSince(started).rounded(.up))
        print(
            common.say(
                "留痕记录 \(report.events) 条、签名检查点 \(report.checkpoints) 个、投影 \(report.rows) 行、保管库 \(report.vaultRows) 行，核验\(report.isSound ? "通过" : "未通过")。用时 \(seconds) 秒。",
                "\(report.events) events, \(report.checkpoints) signed checkpoints, \(report.rows) projected rows, \(report.vaultRows) vault rows: \(report.isSound ? "verified" : "NOT verified"). \(seconds) s."
            ))
        print(
            common.say(
                "工作簿 \(rehearsal.papers.count) 份在 \(folder)/exports。接着可以试：",
                "\(rehearsal.papers.count) workbooks in \(folder)/exports. Try next:"))
        let entry = winner?.entry.id.text ?? ""
        for line in ["standings micro-video --explain \(entry)", "audit show \(entry)", "panel show song", "status"] {
            print("  pingshen --db \(folder)/contest.sqlite \(line)")
        }
        if !report.isSound { throw Unsound() }
    }

    /// Makes the folder; replaces only one that carries the demo's own mark.
    private func prepare() throws {
        let files = FileManager.default
        if files.fileExists(atPath: folder) {
            let isEmpty = ((try? files.contentsOfDirectory(atPath: folder)) ?? ["?"]).isEmpty
            guard isEmpty || files.fileExists(atPath: "\(folder)/\(Self.mark)") else {
                throw StoreError.exists(path: folder)
            }
            do { try files.removeItem(atPath: folder) } catch {
                throw StoreError.cannotWrite(path: folder, why: error.localizedDescription)
            }
        }
        do {
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data().write(to: URL(filePath: "\(folder)/\(Self.mark)"))
        } catch {
            throw StoreError.cannotWrite(path: folder, why: error.localizedDescription)
        }
    }

    private func summary(_ rehearsal: Rehearsal) throws -> String {
        let store = rehearsal.store
        var rows: [[String]] = []
        let state = try store.state()
        for category in state.plan.categories {
            let review = try store.standings(category.id, category.rounds[0].id).standings
            let final = try store.standings(category.id, category.rounds[category.rounds.count - 1].id).standings
            let coverage = review.coverage
            let first = final.rows.first
            rows.append([
                category.id.text, String(review.rows.count), String(state.panel(of: category).count),
                "\(coverage.expected)=\(coverage.submitted)+\(coverage.recused)+\(coverage.missing)",
                String(review.rows.count { $0.status == .gated }), String(review.rows.count { $0.tie == .shared }),
                String(final.votes.received), category.recommend.map { "\($0.count)+\($0.reserve)" } ?? "—",
                first.map { "\($0.entry.id) \($0.entry.title) \($0.score?.shortest ?? "")" } ?? "—",
            ])
        }
        let header = [
            common.say("子项目", "Category"), common.say("作品", "Works"), common.say("评委", "Judges"),
            common.say("应评=已评+回避+缺评", "Expected=in+recused+missing"), common.say("一票否决", "Gated"),
            common.say("并列", "Ties"), common.say("选票", "Ballots"), common.say("推荐", "Sent on"),
            common.say("第一名", "First"),
        ]
        return Shell.bold("\(state.plan.title[common.language])\(common.say("【演练】", " [REHEARSAL]"))") + "\n"
            + TextTable(header: header, rows: rows, numbers: [1, 2, 4, 5, 6]).text
    }
}
