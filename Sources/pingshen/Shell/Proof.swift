import ArgumentParser
import Foundation
import Judging
import Store

/// The second person of an act that needs two.
struct SecondOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The second person, by PIN or by --paper.", valueName: "role:id")) var second: String?
    @Option(help: ArgumentHelp("The number of the paper the second person signed.", valueName: "number"))
    var paper: String?

    func validate() throws {
        if let second, Actor(second) == nil {
            throw ValidationError("--second takes role:id, as supervisor:chen; got \(second).")
        }
    }

    /// The second person and what vouches for them, or nil where none is named. Refuses a wrong PIN, or neither.
    func proved(by common: CommonOptions, in store: ContestStore) throws -> Second? {
        guard let actor = second.flatMap({ Actor($0) }) else { return nil }
        if let paper, !paper.isEmpty { return Second(actor: actor, proof: .paper(paper)) }
        guard try store.hasPin(actor) else { throw Refusal(.noPin(actor.description)) }
        try common.prove(actor, in: store, variable: "PINGSHEN_SECOND_PIN")
        return Second(actor: actor, proof: .pin)
    }
}

extension CommonOptions {
    /// Asks for somebody's PIN: from the environment, else at the terminal, unseen.
    func prove(_ person: Actor, in store: ContestStore, variable: String) throws {
        let given = ProcessInfo.processInfo.environment[variable]
        let typed = given ?? Line.secret(say("\(person) 的口令：", "PIN of \(person): "))
        guard let typed else { throw Refusal(.pinNeeded(person.description)) }
        try store.prove(person, pin: typed, at: machineTime)
    }

    /// The machine's clock, whatever a rehearsal sets: locks are lifted by real time.
    private var machineTime: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}
