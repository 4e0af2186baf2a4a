import ArgumentParser
import Judging
import Store

struct RoundCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "round", abstract: "Opens, closes, seals, reopens or revises a round of a category.",
        subcommands: [Open.self, Close.self, Seal.self, Reopen.self, Revise.self])

    struct Target: ParsableArguments {
        @Argument(help: "The category.") var category: String
        @Argument(help: "The round.") var round: String
        @Option(help: "Why, where a reason is needed.") var reason: String?
    }

    struct Open: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Opens a round and draws the order of its works.")
        @OptionGroup var target: Target
        @Option(
            help: ArgumentHelp(
                "Digits of a public event (20 or more) that draw the order of works.", valueName: "digits"))
        var seed: String?
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.openRound(
                CategoryID(target.category), RoundID(target.round), seed: seed, reason: target.reason, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(
                receipt, "\(target.category) 的 \(target.round) 轮已开启",
                "Round \(target.round) of \(target.category) is open")
        }
    }

    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Closes a round: no more marks or ballots.")
        @OptionGroup var target: Target
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.closeRound(
                CategoryID(target.category), RoundID(target.round), reason: target.reason, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(
                receipt, "\(target.category) 的 \(target.round) 轮已关闭",
                "Round \(target.round) of \(target.category) is closed")
        }
    }

    struct Seal: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Seals a closed round: after it nothing changes.")
        @OptionGroup var target: Target
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.sealRound(
                CategoryID(target.category), RoundID(target.round), reason: target.reason, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(
                receipt, "\(target.category) 的 \(target.round) 轮已封存，检查点 \(receipt.root.prefix(16))",
                "Round \(target.round) of \(target.category) is sealed at checkpoint \(receipt.root.prefix(16))")
        }
    }

    struct Reopen: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Opens a closed round again, with a reason and a second person.")
        @OptionGroup var target: Target
        @OptionGroup var second: SecondOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.reopenRound(
                CategoryID(target.category), RoundID(target.round), reason: target.reason,
                second: second.proved(by: common, in: store),
                by: common.actor, at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(
                receipt, "\(target.category) 的 \(target.round) 轮已重新开启",
                "Round \(target.round) of \(target.category) is open again")
        }
    }

    struct Revise: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives a sealed result a new edition without the works removed since, and shows the difference.")
        @OptionGroup var target: Target
        @OptionGroup var second: SecondOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let state = try store.state()
            let (receipt, old, new) = try store.reviseRound(
                CategoryID(target.category), RoundID(target.round), reason: target.reason,
                second: second.proved(by: common, in: store), by: common.actor,
                at: common.now(isRehearsal: state.isRehearsal))
            let edition = try store.state().rounds[RoundKey(old.category.id, old.round.id)]?.edition ?? 1
            common.done(
                receipt, "\(target.category) 的 \(target.round) 轮结果已修订为第 \(edition) 版",
                "The result of round \(target.round) of \(target.category) is now edition \(edition)")
            print(EditionDifference(old: old, new: new, common: common).text)
        }
    }
}
