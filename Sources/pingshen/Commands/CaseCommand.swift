import ArgumentParser
import Judging
import Store

struct CaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Differences, flags and ties that the panel settles before a round is sealed.",
        subcommands: [List.self, Rule.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the cases of a round with their papers.")
        @Argument(help: "The category.") var category: String
        @Option(help: "The round; else the last that has begun.") var round: String?
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.open(readonly: true)
            let (state, standings) = try store.standings(CategoryID(category), round.map { RoundID($0) })
            try common.refuseEarlyLook(store, state, standings.category)
            let cases = standings.cases
            if cases.isEmpty { print(common.say("没有待议事项。", "There are no cases.")) }
            let notes = try store.notes(standings)
            for one in cases {
                print(CaseText(one: one, standings: standings, notes: notes, common: common).text)
            }
        }
    }

    struct Rule: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records what the panel decided on a case, with its counts and the chair's PIN or the minutes.")
        @Argument(help: "The category.") var category: String
        @Argument(help: "The case, as case list names it.") var matter: String
        @Option(help: "The round; else the last that has begun.") var round: String?
        @Option(name: .customLong("for"), help: "How many were for it; the chair alone where the case is the chair's.")
        var ayes: Int?
        @Option(name: .customLong("against"), help: "How many were against it.") var noes = 0
        @Option(help: "How many abstained.") var abstained = 0
        @Option(help: ArgumentHelp("The votes of each of the equals, as A=5,B=2.", valueName: "entry=votes"))
        var votes: String?
        @Option(help: ArgumentHelp("The equals from the first to the last, as B,A.", valueName: "entries"))
        var order: String?
        @Option(help: "The chair who put it to the vote.") var chair: String
        @Option(
            help: ArgumentHelp("The number of the signed minutes; without it the chair's PIN.", valueName: "number"))
        var paper: String?
        @Option(help: "Why, in the panel's words.") var reason: String?
        @OptionGroup var common: CommonOptions

        func validate() throws {
            if ayes == nil, !isForTheChair { throw ValidationError("Missing expected argument '--for <for>'.") }
            if [ayes ?? 0, noes, abstained].contains(where: { $0 < 0 }) {
                throw ValidationError("Counts are never negative.")
            }
            if let votes, Self.read(votes) == nil { throw ValidationError("--votes takes A=5,B=2; got \(votes).") }
        }

        /// Whether the chair alone decides, so that nobody else's hand is counted.
        private var isForTheChair: Bool { matter.hasPrefix("\(Case.Decider.chair.rawValue):") }

        private static func read(_ text: String) -> [EntryID: Int]? {
            var votes: [EntryID: Int] = [:]
            for part in text.split(separator: ",") {
                let pair = part.split(separator: "=").map(String.init)
                guard pair.count == 2, let count = Int(pair[1]), count >= 0 else { return nil }
                votes[EntryID(pair[0])] = count
            }
            return votes
        }

        func run() throws {
            try common.permit(.organizer, .clerk)
            let store = try common.open()
            let state = try store.state()
            let (_, plan) = try state.find(CategoryID(category), round.map { RoundID($0) })
            let second = SecondOptions(second: "judge:\(chair)", paper: paper)
            let receipt = try store.rule(
                on: matter, CategoryID(category), plan.id,
                count: PanelVote(ayes: ayes ?? 1, noes: noes, abstained: abstained),
                votes: votes.flatMap(Self.read) ?? [:], chair: JudgeID(chair),
                second: second.proved(by: common, in: store), reason: reason,
                order: (order ?? "").split(separator: ",").map { EntryID(String($0)) }, by: common.actor,
                at: common.now(isRehearsal: state.isRehearsal))
            let after = try store.standings(CategoryID(category), plan.id).standings
            let open = after.cases.filter { !$0.isSettled }
            common.done(
                receipt, "\(matter) 的\(isForTheChair ? "裁定" : "表决")已记录，未决事项 \(open.count) 个",
                "The \(isForTheChair ? "ruling" : "vote") on \(matter) is recorded; \(open.count) cases are open")
            if let one = open.first(where: { $0.matter.id == matter }), one.ruling != nil {
                print(
                    common.say(
                        "赞成未达三分之二，此事未决：请更正评分（sheet amend）或再议。",
                        "Not carried by two thirds, so the case stays open: amend marks (sheet amend) or vote again."))
            }
        }
    }
}

extension SecondOptions {
    init(second: String?, paper: String?) {
        self.init()
        self.second = second
        self.paper = paper
    }
}
