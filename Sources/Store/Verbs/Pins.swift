import GRDB
public import Judging
import Trail

/// PINs: set by an act, kept as a slow hash in the vault, tried no faster than people type.
extension ContestStore {
    /// Wrong tries that cost nothing; each one after them doubles the wait, from a minute to an hour.
    static let freeTries = 5
    static let pinLength = 6

    /// Gives somebody a new PIN. It is returned this once and kept nowhere.
    public func setPin(of person: Actor, by actor: Actor, at now: Instant) throws -> (receipt: Receipt, pin: String) {
        var random = SystemRandomNumberGenerator()
        let pin = (0..<Self.pinLength).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
        let verifier = try PinVerifier(secret: pin).text
        let receipt = try verb(by: actor, at: now) { db, state, _ in
            if person.role == .judge, state.judges[JudgeID(person.id)] == nil {
                return .refused(Refusal(.unknownJudge(person.id)))
            }
            try db.execute(sql: "DELETE FROM desk_pin WHERE person = ?", arguments: [person.description])
            return .accepted(Acceptance(acts: [PinSet(person: person, pin: .clear(verifier))]))
        }
        return (receipt, pin)
    }

    /// Whether somebody has a PIN.
    public func hasPin(_ person: Actor) throws -> Bool {
        try reading { db in
            try Int.fetchOne(
                db, sql: "SELECT 1 FROM projection_pin WHERE person = ?", arguments: [person.description]) != nil
        }
    }

    /// Refuses a wrong PIN, and any PIN while somebody is locked out. `now` is the machine's time, in a rehearsal too.
    public func prove(_ person: Actor, pin: String, at now: Instant) throws {
        let (verifier, failures, until) = try reading { db in try db.pinRecord(person) }
        guard let verifier else { throw Refusal(.noPin(person.description)) }
        if now.microseconds < until {
            throw Refusal(.pinLocked(person.description, until: Instant(microseconds: until)))
        }
        if try verifier.accepts(pin) {
            if failures > 0 { try countFailures(person, 0, until: 0) }
            return
        }
        let count = failures + 1
        let over = count - Self.freeTries
        let wait: Int64 = over < 0 ? 0 : min(3600, 60 << Int64(min(over, 10)))
        try countFailures(person, count, until: wait == 0 ? 0 : now.microseconds + wait * 1_000_000)
        throw Refusal(.pinWrong(person.description, left: max(0, Self.freeTries - count)))
    }

    private func countFailures(_ person: Actor, _ count: Int, until: Int64) throws {
        try queue.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO desk_pin VALUES (?, ?, ?)",
                arguments: [person.description, count, until])
        }
    }
}

extension Database {
    fileprivate func pinRecord(_ person: Actor) throws -> (verifier: PinVerifier?, failures: Int, until: Int64) {
        let digest = try String.fetchOne(
            self, sql: "SELECT verifier FROM projection_pin WHERE person = ?", arguments: [person.description])
        let tries = try Row.fetchOne(
            self, sql: "SELECT failures, until FROM desk_pin WHERE person = ?", arguments: [person.description])
        let verifier = try digest.flatMap { try vaultText($0) }.flatMap { PinVerifier(text: $0) }
        return (verifier, tries?["failures"] ?? 0, tries?["until"] ?? 0)
    }
}
