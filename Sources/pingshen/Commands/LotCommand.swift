import ArgumentParser
import Judging
import Store

struct LotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lot",
        abstract: "Parts equals by lot: committed to a public event, drawn once the round has closed.",
        subcommands: [Commit.self, Draw.self])

    struct Commit: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fixes the works and names the event whose digits will be the seed, before it is known.")
        @Argument(help: "The category.") var category: String
        @Argument(help: "The round.") var round: String
        @Option(help: "The public event, after this moment, whose digits will be the seed.") var source: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.commitLot(
                CategoryID(category), RoundID(round), source: source, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(
                receipt, "\(category) \(round) 轮并列抽签的作品已固定，种子取自：\(source)",
                "The works of round \(round) of \(category) are fixed; the seed of its lots comes from: \(source)")
        }
    }

    struct Draw: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Draws the lots of a closed round with the digits of the public event.")
        @Argument(help: "The category.") var category: String
        @Argument(help: "The round.") var round: String
        @Option(help: "The digits, 20 or more.") var seed: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.drawLot(
                CategoryID(category), RoundID(round), seed: seed, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            let standings = try store.standings(CategoryID(category), RoundID(round)).standings
            let parted = standings.tieStages.filter { $0.step == .lot }
            common.done(
                receipt, "\(category) \(round) 轮已抽签，\(parted.count) 组并列由此定先后",
                "The lots of round \(round) of \(category) are drawn; they part \(parted.count) groups of equals")
            for stage in parted {
                print("  " + stage.values.map { "\($0.entry) \($0.value)" }.joined(separator: "  "))
            }
        }
    }
}
