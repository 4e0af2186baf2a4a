/// The running root of a growing log: the hashes of its perfect subtrees, largest first.
///
/// A log of n leaves has one perfect subtree for each binary one of n, so n = 6 keeps two hashes (of 4 leaves
/// and of 2), and a million leaves at most twenty. Source: RFC 6962 §2.1.
public struct RightEdge: Sendable, Equatable {
    /// How many leaves the log has.
    public private(set) var size: Int
    private var subtrees: [TreeHash]

    /// A log without entries.
    public init() {
        size = 0
        subtrees = []
    }

    /// Takes up a log again from what `bytes` gave; `nil` unless size ≥ 0 and there are 32 bytes for each
    /// binary one of it.
    ///
    /// Any hashes of the right number are taken: compare `root` with a signed checkpoint before appending.
    public init?(size: Int, bytes: [UInt8]) {
        guard size >= 0, bytes.count == size.nonzeroBitCount * TreeHash.length else { return nil }
        self.size = size
        subtrees = stride(from: 0, to: bytes.count, by: TreeHash.length).map { start in
            TreeHash(digest: bytes[start..<start + TreeHash.length])
        }
    }

    /// The kept hashes one after another, 32 bytes each, largest subtree first.
    public var bytes: [UInt8] { subtrees.flatMap(\.bytes) }

    /// Adds one leaf on the right. Cost: one node on average, log₂ n at worst.
    public mutating func append(leaf: TreeHash) {
        var whole = leaf
        // A carry: each trailing one of the size is a subtree as large as the one in hand.
        for _ in 0..<(~size).trailingZeroBitCount {
            whole = Hashing.node(subtrees.removeLast(), whole)
        }
        subtrees.append(whole)
        size += 1
    }

    /// The RFC 6962 root over all leaves so far; `Hashing.emptyRoot` without any. Cost: at most log₂ n nodes.
    public var root: TreeHash {
        guard var root = subtrees.last else { return Hashing.emptyRoot }
        for larger in subtrees.dropLast().reversed() { root = Hashing.node(larger, root) }
        return root
    }
}
