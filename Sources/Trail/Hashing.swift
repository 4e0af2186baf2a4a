import Crypto

/// The four hashes of the tree: of nothing, of an entry, of two subtrees, and plain SHA-256.
///
/// Source: RFC 6962 §2.1. The prefixes 00 and 01 keep a node from being passed off as an entry.
public enum Hashing {
    /// SHA-256 of the bytes, without a prefix. Cost: linear.
    public static func sha256(_ bytes: [UInt8]) -> TreeHash {
        bytes.withUnsafeBytes { sha256($0) }
    }

    /// SHA-256 of borrowed bytes, copied nowhere. Cost: linear.
    public static func sha256(_ bytes: UnsafeRawBufferPointer) -> TreeHash {
        var hasher = SHA256()
        hasher.update(bufferPointer: bytes)
        return TreeHash(digest: hasher.finalize())
    }

    /// The root of a log without entries: `SHA256("")`.
    public static let emptyRoot = sha256([])

    /// Hashes one entry into a leaf: `SHA256(00 ‖ entry)`. Cost: linear.
    public static func leaf(_ entry: [UInt8]) -> TreeHash {
        entry.withUnsafeBytes { leaf($0) }
    }

    /// Hashes one borrowed entry into a leaf: `SHA256(00 ‖ entry)`. Cost: linear.
    public static func leaf(_ entry: UnsafeRawBufferPointer) -> TreeHash {
        var hasher = SHA256()
        hasher.update(data: [0x00] as [UInt8])
        hasher.update(bufferPointer: entry)
        return TreeHash(digest: hasher.finalize())
    }

    /// Joins two subtrees: `SHA256(01 ‖ left ‖ right)`. Cost: two blocks of SHA-256.
    public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        var hasher = SHA256()
        hasher.update(data: [0x01] as [UInt8])
        hasher.update(data: left.bytes)
        hasher.update(data: right.bytes)
        return TreeHash(digest: hasher.finalize())
    }

    /// The root over leaves in order. Cost: one node for each leaf; a log that grows keeps a `RightEdge`
    /// instead.
    public static func root(of leaves: some Sequence<TreeHash>) -> TreeHash {
        var edge = RightEdge()
        for leaf in leaves { edge.append(leaf: leaf) }
        return edge.root
    }
}
