extension Collection<TreeHash> where Index == Int {
    /// The two subtrees of RFC 6962 §2.1: the left takes the largest power of two below the number of leaves.
    ///
    /// Needs two leaves at least.
    func splitAtPowerOfTwo() -> (left: SubSequence, right: SubSequence) {
        precondition(count >= 2, "a tree is split only with two leaves or more, this has \(count)")
        let leftCount = 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
        return (prefix(leftCount), dropFirst(leftCount))
    }
}
