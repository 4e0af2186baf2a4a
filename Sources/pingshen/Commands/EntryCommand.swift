import ArgumentParser
import Judging
import Store

struct EntryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entry",
        abstract: "Lists and screens entries, makes the shortlist, withdraws or disqualifies one.",
        subcommands: [List.self, Check.self, Shortlist.self, Why.self, Withdraw.self, Disqualify.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the entries of a category.")
        @Argument(help: "The category.") var category: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            let state = try common.open(readonly: true).state()
            let plan = try common.category(category, in: state)
            let isBlind = plan.isBlind && common.actor.role == .judge
            let rows = state.entries(of: plan.id).map { entry in
                [
                    entry.id.text, entry.title, isBlind ? "" : state.units[entry.unit]?.name ?? entry.unit.text,
                    common.words.state(entry.state),
                ]
            }
            print(
                TextTable(
                    header: [
                        common.say("编号", "Entry"), common.say("名称", "Title"), common.say("单位", "Unit"),
                        common.say("状态", "State"),
                    ],
                    rows: rows
                ).text)
        }
    }

    struct Removal: ParsableArguments {
        @Argument(help: "The entry.") var entry: String
        @Option(help: "Why.") var reason: String?
        @OptionGroup var common: CommonOptions

        func run(_ state: Entry.State, _ zh: String, _ en: String) throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.removeEntry(
                EntryID(entry), as: state, reason: reason, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(receipt, "作品 \(entry) \(zh)", "Entry \(entry) \(en)")
        }
    }

    struct Withdraw: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes an entry back at its senders' wish.")
        @OptionGroup var removal: Removal

        func run() throws { try removal.run(.withdrawn, "已撤回", "is withdrawn") }
    }

    struct Disqualify: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Excludes an entry by the organizers' decision.")
        @OptionGroup var removal: Removal

        func run() throws { try removal.run(.disqualified, "已取消资格", "is disqualified") }
    }
}
