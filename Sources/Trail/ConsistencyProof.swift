/// The claim that a later log holds an earlier one unchanged as its beginning.
///
/// Source: RFC 9162 §2.1.4. Example: 4 to 7 is proved by one hash, the node over leaves 4–6.
public struct ConsistencyProof: Sendable, Equatable {
    /// How many leaves the earlier log has.
    public let oldSize: Int
    /// How many leaves the later log has.
    public let newSize: Int
    /// The subtree hashes from which both roots follow, smallest subtree first.
    public let hashes: [TreeHash]

    /// A claim as it arrives, unchecked: `check` decides.
    public init(oldSize: Int, newSize: Int, hashes: [TreeHash]) {
        self.oldSize = oldSize
        self.newSize = newSize
        self.hashes = hashes
    }

    /// Proves that the first `oldSize` leaves are the earlier log; `nil` unless 0 < oldSize ≤ number of leaves.
    ///
    /// Cost: one node for each leaf.
    public static func prove(from oldSize: Int, in leaves: [TreeHash]) -> ConsistencyProof? {
        guard 0 < oldSize, oldSize <= leaves.count else { return nil }
        let hashes = subproof(oldSize, in: leaves[...], oldRootIsKnown: true)
        return ConsistencyProof(oldSize: oldSize, newSize: leaves.count, hashes: hashes)
    }

    /// SUBPROOF(m, D[n], b) of RFC 9162 §2.1.4.1: `size` counts from the slice's beginning.
    private static func subproof(
        _ size: Int, in leaves: ArraySlice<TreeHash>, oldRootIsKnown: Bool
    ) -> [TreeHash] {
        if size == leaves.count { return oldRootIsKnown ? [] : [Hashing.root(of: leaves)] }
        let (left, right) = leaves.splitAtPowerOfTwo()
        return size <= left.count
            ? subproof(size, in: left, oldRootIsKnown: oldRootIsKnown) + [Hashing.root(of: right)]
            : subproof(size - left.count, in: right, oldRootIsKnown: false) + [Hashing.root(of: left)]
    }

    /// Whether these hashes lead from `oldRoot` to `newRoot`, by RFC 9162 §2.1.4.2.
    ///
    /// False also for an earlier log without leaves, which is consistent with anything and so proves nothing,
    /// and for a shrunken log. Cost: two nodes for each hash.
    public func check(oldRoot: TreeHash, newRoot: TreeHash) -> Bool {
        guard 0 < oldSize, oldSize <= newSize else { return false }
        guard oldSize < newSize else { return hashes.isEmpty && oldRoot == newRoot }
        guard !hashes.isEmpty else { return false }

        let oldIsPerfect = oldSize & (oldSize - 1) == 0
        let path = oldIsPerfect ? [oldRoot] + hashes : hashes
        var fn = oldSize - 1
        var sn = newSize - 1
        while fn & 1 == 1 {
            fn >>= 1
            sn >>= 1
        }
        var fromOld = path[0]
        var fromNew = path[0]
        for hash in path.dropFirst() {
            guard sn != 0 else { return false }
            if fn & 1 == 1 || fn == sn {
                fromOld = Hashing.node(hash, fromOld)
                fromNew = Hashing.node(hash, fromNew)
                while fn & 1 == 0, fn != 0 {
                    fn >>= 1
                    sn >>= 1
                }
            } else {
                fromNew = Hashing.node(fromNew, hash)
            }
            fn >>= 1
            sn >>= 1
        }
        return fromOld == oldRoot && fromNew == newRoot && sn == 0
    }
}
