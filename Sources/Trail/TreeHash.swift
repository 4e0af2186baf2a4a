/// Thirty-two bytes of SHA-256: a leaf, a node or a root of the tree, or the digest of a document.
///
/// Equality is of bytes and is not constant-time: nothing here is secret.
public struct TreeHash: Hashable, Sendable {
    /// How many bytes a hash has.
    public static let length = 32

    /// The digest, exactly 32 bytes.
    public let bytes: [UInt8]

    /// Takes a digest computed elsewhere; `nil` unless it has exactly 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// Reads the form used in checkpoints and receipts; `nil` unless strict base64 of 32 bytes.
    public init?(base64: String) {
        guard let bytes = Base64.decode(base64) else { return nil }
        self.init(bytes: bytes)
    }

    init(digest: some Sequence<UInt8>) {
        bytes = Array(digest)
        precondition(bytes.count == Self.length, "SHA-256 gives 32 bytes, this has \(bytes.count)")
    }

    /// Sixty-four lowercase hexadecimal digits, as in `/document/<hex>`.
    public var hex: String { Hex.encode(bytes) }

    /// Forty-four characters, as in checkpoints and receipts.
    public var base64: String { Base64.encode(bytes) }
}
