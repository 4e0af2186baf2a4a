public import Judging

/// Lots that part equals of a round: committed to a public event, drawn once the round has closed.
extension ContestStore {
    /// Fixes the works of a round and names the event whose digits will be the seed.
    public func commitLot(
        _ category: CategoryID, _ round: RoundID, source: String, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in state.commitLot(category, round, source: source, hashes) }
    }

    /// Draws the lots of a closed round with 20 digits or more.
    public func drawLot(
        _ category: CategoryID, _ round: RoundID, seed: String, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { _, state, _ in state.drawLot(category, round, seed: seed, hashes) }
    }
}
