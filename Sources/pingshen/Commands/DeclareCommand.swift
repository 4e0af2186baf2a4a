import ArgumentParser
import Judging
import Store

struct DeclareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "declare",
        abstract: "A judge's declaration: no conflict of interest, or with whom and why.")

    @Option(help: "The judge; else the one of --as judge:J03.") var judge: String?
    @Flag(help: "Declares that there is none.") var none = false
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("With what, as entry:1001, unit:HF, person:P7, category:song.", valueName: "kind:id"))
    var with: [String] = []
    @Option(help: "What the relation is.") var reason: String?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard none != !with.isEmpty else { throw ValidationError("Give either --none or --with kind:id.") }
    }

    func run() throws {
        guard let id = judge ?? (common.actor.role == .judge ? common.actor.id : nil) else {
            throw Refusal(.noJudgeGiven)
        }
        if common.actor.role == .auditor || common.actor.role == .judge && common.actor.id != id {
            throw Refusal(.roleMayNot(common.actor.role.rawValue))
        }
        let store = try common.open()
        let targets = none ? [""] : with
        let rows = targets.map { target in
            Placed(
                ConflictDraft(judge: JudgeID(id), isDeclared: !none, with: target, reason: reason ?? ""),
                at: Place(file: "declare"))
        }
        let receipt = try store.importConflicts(
            rows, amend: nil, by: common.actor, at: common.now(isRehearsal: store.state().isRehearsal), dryRun: false)
        common.done(receipt, "评委 \(id) 的声明已记录", "The declaration of judge \(id) is recorded")
    }
}
