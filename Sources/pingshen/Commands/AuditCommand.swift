import ArgumentParser
import Foundation
import Judging
import Store

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Verifies the trail, tells an entry's whole history, and draws cells to compare with the paper.",
        subcommands: [Verify.self, Show.self, Sample.self])

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Recomputes leaves, roots, signatures, projection and vault; needs no secret and writes nothing.")
        @Option(help: "The verifier key or a file with it; else <db>.pub, else the genesis event's.") var key: String?
        @Option(help: "The folder with the exported papers; else where each was written.") var papers: String?
        @Option(help: "text or json.") var format = OutputFormat.text
        @OptionGroup var common: CommonOptions

        func run() throws {
            let given = key.map { (try? String(contentsOfFile: $0, encoding: .utf8)) ?? $0 }
            let report = try verify(path: common.path, key: given, papers: papers)
            let words = common.words
            for note in report.notes { Shell.complain(words.auditNote(note)) }
            if format == .json {
                print(json(report))
            } else {
                for finding in report.findings { print("\(finding.place): \(words.fault(finding.fault))") }
                if report.isSound { print(summary(report)) }
            }
            guard report.isSound else {
                Shell.complain(
                    common.say(
                        "核验未通过：\(report.findings.count) 处不符。", "Not verified: \(report.findings.count) findings."))
                throw Unsound()
            }
        }

        private func summary(_ report: AuditReport) -> String {
            common.say(
                """
                核验通过。
                留痕记录 \(report.events) 条，检查点签名 \(report.checkpoints) 个，文档 \(report.documents) 份：全部重算一致
                投影 \(report.rows) 行：重放一致；保管库 \(report.vaultRows) 行：与记录中的摘要一致；导出文件 \(report.papers) 份：与最新版一致
                树根 \(report.root)
                """,
                """
                Verified.
                \(report.events) events, \(report.checkpoints) signed checkpoints, \(report.documents) documents: all recomputed
                \(report.rows) projected rows: equal to the replay; \(report.vaultRows) vault rows: true to the record's hashes; \(report.papers) exported papers: as last written
                root \(report.root)
                """)
        }

        private func json(_ report: AuditReport) -> String {
            JSON.object([
                ("sound", .text(report.isSound ? "yes" : "no")), ("events", .number(report.events)),
                ("checkpoints", .number(report.checkpoints)), ("size", .number(report.size)),
                ("root", .text(report.root)),
                (
                    "findings",
                    .list(
                        report.findings.map {
                            .object([("place", .text($0.place)), ("fault", .text(common.words.fault($0.fault)))])
                        })
                ),
            ]).text
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tells an entry's whole history, in order.")
        @Argument(help: "The entry.") var entry: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.open(readonly: true)
            let state = try store.state()
            guard let entry = state.entries[EntryID(entry)] else { throw Refusal(.unknownEntry(self.entry)) }
            let plan = try common.category(entry.category.text, in: state)
            try common.refuseEarlyLook(store, state, plan)
            var history = History(entry: entry, state: state, common: common)
            let reasons = Reasons(store: store)
            try store.eachEvent { seq, event in history.take(seq, event) }
            print(try history.lines(reasons).joined(separator: "\n"))
            let round = try common.round(nil, of: plan, in: state)
            let standings = try store.standings(plan.id, round.id).standings
            guard let row = standings[entry.id] else { return }
            print("")
            print(Explanation(row: row, standings: standings, state: state, common: common).text)
        }
    }
}

/// Reads reasons out of the vault, where they still are.
struct Reasons {
    let store: ContestStore

    func text(_ sealed: Sealed?) throws -> String {
        guard let sealed else { return "" }
        return try store.vaultText(sealed) ?? "(…)"
    }
}
