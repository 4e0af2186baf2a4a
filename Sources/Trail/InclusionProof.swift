/// The claim that one leaf stands at one place in a log of one size.
///
/// Source: RFC 9162 §2.1.3. Example: leaf 3 of 7 is proved by three hashes: leaf 2, the node over 0–1, the node
/// over 4–6.
public struct InclusionProof: Sendable, Equatable {
    /// The leaf's place, counted from 0.
    public let index: Int
    /// How many leaves the log has.
    public let size: Int
    /// The sibling hashes on the way up, leaf side first.
    public let hashes: [TreeHash]

    /// A claim as it arrives, unchecked: `check` decides.
    public init(index: Int, size: Int, hashes: [TreeHash]) {
        self.index = index
        self.size = size
        self.hashes = hashes
    }

    /// Proves the leaf at `index`; `nil` unless 0 ≤ index < number of leaves. Cost: one node for each leaf.
    public static func prove(_ index: Int, in leaves: [TreeHash]) -> InclusionProof? {
        guard leaves.indices.contains(index) else { return nil }
        return InclusionProof(index: index, size: leaves.count, hashes: path(to: index, in: leaves[...]))
    }

    /// PATH(m, D[n]) of RFC 9162 §2.1.3.1; `index` is a place in the whole list, not in the slice.
    private static func path(to index: Int, in leaves: ArraySlice<TreeHash>) -> [TreeHash] {
        guard leaves.count > 1 else { return [] }
        let (left, right) = leaves.splitAtPowerOfTwo()
        return left.indices.contains(index)
            ? path(to: index, in: left) + [Hashing.root(of: right)]
            : path(to: index, in: right) + [Hashing.root(of: left)]
    }

    /// Whether `leaf` at `index` and these hashes give `root`, by RFC 9162 §2.1.3.2.
    ///
    /// False also for an index out of range and for a hash too many or too few. Cost: one node for each hash.
    public func check(leaf: TreeHash, root: TreeHash) -> Bool {
        guard 0 <= index, index < size else { return false }
        var fn = index
        var sn = size - 1
        var computed = leaf
        for hash in hashes {
            guard sn != 0 else { return false }
            if fn & 1 == 1 || fn == sn {
                computed = Hashing.node(hash, computed)
                while fn & 1 == 0, fn != 0 {
                    fn >>= 1
                    sn >>= 1
                }
            } else {
                computed = Hashing.node(computed, hash)
            }
            fn >>= 1
            sn >>= 1
        }
        return sn == 0 && computed == root
    }
}
