import ArgumentParser
import Judging
import Store

struct PanelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel", abstract: "Seats a category's panel: by appointment, or committed and drawn by lot.",
        subcommands: [Appoint.self, Commit.self, Draw.self, Show.self, Conflicts.self])

    struct Appoint: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Seats a panel by appointment.")
        @Argument(help: "The category.") var category: String
        @Option(parsing: .upToNextOption, help: "The judges, by id.") var members: [String]
        @Option(parsing: .upToNextOption, help: "The alternates, by id.") var alternates: [String] = []
        @Option(help: "The paper that approved the panel.") var approval: String?
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.appointPanel(
                CategoryID(category), members: members.map { JudgeID($0) }, alternates: alternates.map { JudgeID($0) },
                approval: approval, by: common.actor, at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(receipt, "\(category) 的评审组已聘定", "The panel of \(category) is appointed")
        }
    }

    struct Commit: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fixes roster and conflicts before the seed is known.")
        @Argument(help: "The category.") var category: String
        @Option(help: "The public event, after this moment, whose digits will be the seed.") var source: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.commitPanel(
                CategoryID(category), source: source, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(
                receipt, "\(category) 的名单与回避关系已固定，种子取自：\(source)",
                "Roster and conflicts of \(category) are fixed; the seed comes from: \(source)")
        }
    }

    struct Draw: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Draws the panel with the digits of the public event.")
        @Argument(help: "The category.") var category: String
        @Option(help: "The digits, 20 or more.") var seed: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.drawPanel(
                CategoryID(category), seed: seed, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            let panel = try store.state().panels[CategoryID(category)]
            common.done(
                receipt,
                "抽中 \((panel?.members ?? []).map(\.text).joined(separator: " "))；候补 \((panel?.alternates ?? []).map(\.text).joined(separator: " "))",
                "Drawn: \((panel?.members ?? []).map(\.text).joined(separator: " ")); alternates: \((panel?.alternates ?? []).map(\.text).joined(separator: " "))"
            )
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows a category's panel and how it came about.")
        @Argument(help: "The category.") var category: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.open(readonly: true)
            let state = try store.state()
            let plan = try common.category(category, in: state)
            let names = try store.judgeNames()
            let panel = state.panels[plan.id]
            print(common.say("方式：", "By: ") + plan.panel.by.rawValue)
            if let commitment = panel?.commitment { print(common.say("承诺摘要：", "Commitment: ") + commitment) }
            if let source = panel?.source { print(common.say("种子来源：", "Seed from: ") + source) }
            if let seed = panel?.seed { print(common.say("种子：", "Seed: ") + seed) }
            let seats =
                state.panel(of: plan).map { ($0.id, common.say("正式", "member")) }
                + (panel?.alternates ?? []).map { ($0, common.say("候补", "alternate")) }
            let rows = seats.map { id, seat in
                [id.text, names[id]?.name ?? "", state.judges[id]?.unit.flatMap { state.units[$0]?.name } ?? "", seat]
            }
            print(
                TextTable(
                    header: [common.say("评委", "Judge"), common.say("姓名", "Name"), common.say("单位", "Unit"), ""],
                    rows: rows
                ).text)
        }
    }

    struct Conflicts: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists who is barred from which work, and why.")
        @Argument(help: "The category.") var category: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            let state = try common.open(readonly: true).state()
            let plan = try common.category(category, in: state)
            let listed = state.judges.values.filter { $0.isListed(for: plan.id) }.sorted { $0.id < $1.id }
            let bars = Bars(judges: listed, entries: state.entries(of: plan.id), relations: state.relations)
            let rows = bars.all.map { [$0.pairing.judge.text, $0.pairing.entry.text, common.words.clause($0.clause)] }
            print(
                TextTable(
                    header: [common.say("评委", "Judge"), common.say("作品", "Entry"), common.say("回避情形", "Conflict")],
                    rows: rows
                ).text)
        }
    }
}
