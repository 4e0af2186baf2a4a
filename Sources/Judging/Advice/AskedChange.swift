/// What is supposed to be otherwise than it was, all at once; empty repeats the result as published.
struct AskedChange: Sendable {
    /// How often each judge's sheets count, by round and judge; nil is once each.
    var draws: [[Int]]?
    /// Another rule in place of the rubric's, in every round.
    var rule: (@Sendable (Aggregation) -> Aggregation)?
    /// Other shares of the asked round's blend.
    var shares: [Fixed]?
    /// Other online scores of the asked round, exact, by entry.
    var online: [Fraction]?
    var slip: Slip?

    static let none = AskedChange()
}
