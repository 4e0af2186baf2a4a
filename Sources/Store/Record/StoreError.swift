public import Judging

/// A broken world: files, disk, keys, the database. Each case names the path and what to do.
public enum StoreError: Error, Sendable {
    case absent(path: String)
    case exists(path: String)
    case notPingshen(path: String, found: Int)
    case cannotOpen(path: String, why: String)
    case notDurable(path: String, setting: String, is: String)
    case keyUnusable(path: String, why: String)
    case cannotWrite(path: String, why: String)
    case damaged(path: String, why: String)
}

/// What a verb answers: what was recorded, or the refusal.
public struct Receipt: Sendable {
    /// The events this verb added.
    public let events: Int
    public let unchanged: Int
    public let notes: [Finding]
    /// The head of the trail after it.
    public let size: Int
    public let root: String
}
