import Trail

/// RFC 6962 §2.1 word for word, the twin of `RightEdge` and of both proofs: slow and obvious.
enum SlowTree {
    static func root(_ leaves: [TreeHash]) -> TreeHash {
        if leaves.isEmpty { return Hashing.sha256([]) }
        if leaves.count == 1 { return leaves[0] }
        var k = 1
        while k * 2 < leaves.count { k *= 2 }
        let left = root(Array(leaves[..<k]))
        let right = root(Array(leaves[k...]))
        return Hashing.sha256([0x01] + left.bytes + right.bytes)
    }

    /// Leaves over eight random bytes each.
    static func leaves(_ count: Int, seed: UInt64) -> [TreeHash] {
        var random = SplitMix(state: seed)
        return (0..<count).map { _ in
            Hashing.leaf(withUnsafeBytes(of: random.next()) { Array($0) })
        }
    }
}

/// Steele, Lea and Flood's SplitMix64: a recorded seed gives the same leaves on every machine.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
