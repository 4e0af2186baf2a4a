import ArgumentParser
import Intake
import Judging
import Store

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Makes the contest's database, key and verifier key from a folder of rubrics.")

    @Argument(help: "The folder with contest.yaml and the rubrics.") var folder: String
    @Flag(help: "A rehearsal: PINGSHEN_CLOCK may set the time, and every paper says 演练.") var rehearsal = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        var findings = Findings()
        let now = try common.now(isRehearsal: rehearsal)
        guard let contest = ContestFolder.read(folder, &findings) else { throw Refusal(findings.all) }
        Shell.report(findings.all, common.words)
        let (store, receipt) = try ContestStore.create(
            path: common.path, plan: contest.plan, planDocument: contest.planDocument, rubrics: contest.rubrics,
            rubricDocuments: contest.rubricDocuments, isRehearsal: rehearsal, by: common.actor, at: now,
            zone: { Zone(named: $0) })
        common.done(
            receipt,
            "已建立 \(store.path)，私钥 \(store.path).key(请只由保管人持有)，验证公钥 \(store.path).pub",
            "Made \(store.path), its key \(store.path).key (keep it to its keeper) and verifier key \(store.path).pub")
    }
}
