import ArgumentParser
import Foundation
import Intake
import Judging
import Store

struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The contest's database; else $PINGSHEN_DB, else pingshen.sqlite.", valueName: "file"))
    var db: String?

    @Option(help: ArgumentHelp("The language of messages and papers, zh or en; else the locale's.", valueName: "zh|en"))
    var lang: LanguageChoice?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Who acts, as role:id: organizer:wang, judge:J03, clerk:li, auditor:zhao.", valueName: "role:id"))
    var actorText: String?

    func validate() throws {
        if let actorText, Actor(actorText) == nil {
            throw ValidationError(
                "--as takes role:id, where role is one of organizer, judge, clerk, auditor; got \(actorText).")
        }
    }
}

/// `zh` or `en` as typed.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable { case zh, en }

extension CommonOptions {
    var path: String { db ?? ProcessInfo.processInfo.environment["PINGSHEN_DB"] ?? "pingshen.sqlite" }
    var language: Language { lang.map { $0 == .zh ? .zh : .en } ?? Shell.localeLanguage }
    var words: Words { Words(language: language) }
    var actor: Actor { actorText.flatMap { Actor($0) } ?? Actor(role: .organizer, id: "local") }

    /// Opens the contest; whoever acts and has a PIN gives it here.
    func open(readonly: Bool = false, as person: Actor? = nil) throws -> ContestStore {
        let store = try connect(readonly: readonly)
        let person = person ?? actor
        guard try store.hasPin(person) else { return store }
        guard readonly else {
            try prove(person, in: store, variable: "PINGSHEN_PIN")
            return store
        }
        // A wrong try is written down; one connection at a time.
        try store.close()
        let counting = try connect(readonly: false)
        try prove(person, in: counting, variable: "PINGSHEN_PIN")
        try counting.close()
        return try connect(readonly: true)
    }

    private func connect(readonly: Bool) throws -> ContestStore {
        try ContestStore(path: path, readonly: readonly, zone: { Zone(named: $0) })
    }

    /// Now: the machine's clock, or in a rehearsal the frozen time of `PINGSHEN_CLOCK`.
    func now(isRehearsal: Bool) throws -> Instant {
        guard let text = ProcessInfo.processInfo.environment["PINGSHEN_CLOCK"], !text.isEmpty else {
            return Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
        }
        guard isRehearsal else { throw Refusal(.clockOnlyInRehearsal) }
        guard let moment = Instant(iso: text) else { throw Refusal(.badClock(text)) }
        return moment
    }

    /// One language's text of the two given.
    func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    func done(_ receipt: Receipt, _ zh: String, _ en: String) {
        Shell.report(receipt.notes, words)
        print(say("\(zh)。留痕记录共 \(receipt.size) 条。", "\(en). The trail holds \(receipt.size) events."))
    }

    /// Refuses a judge who still owes works of an open round a look at what others marked.
    func refuseEarlyLook(_ store: ContestStore, _ state: ContestState, _ category: CategoryPlan) throws {
        guard actor.role == .judge else { return }
        let judge = JudgeID(actor.id)
        for round in category.rounds where round.takesSheets {
            let sheets = try store.sheets(category.id, round.id)
            let left = state.worksLeft(for: judge, in: category, sheets: sheets, round: round.id)
            if !left.isEmpty { throw Refusal(.othersNotYetVisible(judge, left: left.count)) }
        }
    }

    /// Refuses a role that this act is not for.
    func permit(_ roles: Actor.Role...) throws {
        if !roles.contains(actor.role) { throw Refusal(.roleMayNot(actor.role.rawValue)) }
    }

    func category(_ id: String, in state: ContestState) throws -> CategoryPlan {
        try state.find(CategoryID(id), nil).0
    }

    /// The round named, or the last one that is not planned.
    func round(_ id: String?, of category: CategoryPlan, in state: ContestState) throws -> RoundPlan {
        try state.find(category.id, id.map { RoundID($0) }).1
    }
}
