import Foundation

/// The same numbers from the same seed; `PINGSHEN_SEED` repeats a run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed == 0 ? 1 : seed }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    static var seed: UInt64 {
        ProcessInfo.processInfo.environment["PINGSHEN_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1 ... .max)
    }
}
