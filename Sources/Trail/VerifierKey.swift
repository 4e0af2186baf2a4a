import Crypto

/// The public half of a key with its name: what a stranger needs to verify our notes.
///
/// Source: C2SP signed-note, type 01 (Ed25519). Known gap: witness keys (type 04) are not read, so a witness's
/// line in a note is ignored like that of any unknown key.
public struct VerifierKey: Sendable, Equatable {
    /// Whose key it is, by `KeyName`'s rule.
    public let name: String
    /// The Ed25519 public key, 32 bytes.
    public let publicKey: [UInt8]
    /// The first 4 bytes of `SHA256(name ‖ 0A ‖ 01 ‖ publicKey)`: tells keys apart, proves nothing.
    public let keyID: [UInt8]

    /// Traps unless the name is admitted and the key has 32 bytes.
    init(name: String, publicKey: [UInt8]) {
        precondition(KeyName.admits(name), "a key's name is admitted, this is \(name.debugDescription)")
        precondition(publicKey.count == 32, "an Ed25519 key has 32 bytes, this has \(publicKey.count)")
        self.name = name
        self.publicKey = publicKey
        keyID = Array(Hashing.sha256(Array(name.utf8) + [0x0A, Self.ed25519] + publicKey).bytes.prefix(4))
    }

    /// Parses `name+hex8(keyID)+base64(01 ‖ publicKey)`.
    ///
    /// `nil` unless the name is admitted, the base64 strict, the type 01, the key 32 bytes and the ID, in
    /// lowercase, the one that follows from them. No white space around it, no newline after it.
    public init?(text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 3, KeyName.admits(parts[0]),
            let typed = Base64.decode(parts[2]), typed.count == 33, typed[0] == Self.ed25519
        else { return nil }
        self.init(name: parts[0], publicKey: Array(typed.dropFirst()))
        guard parts[1] == Hex.encode(keyID) else { return nil }
    }

    /// `name+hex8(keyID)+base64(01 ‖ publicKey)`, without a newline.
    public var text: String {
        "\(name)+\(Hex.encode(keyID))+\(Base64.encode([Self.ed25519] + publicKey))"
    }

    /// By name in bytes and by key; the ID follows from both.
    public static func == (one: VerifierKey, other: VerifierKey) -> Bool {
        one.name.utf8.elementsEqual(other.name.utf8) && one.publicKey == other.publicKey
    }

    /// Whether this key made the signature over the text's bytes. Cost: one Ed25519 verification.
    func verifies(_ signature: [UInt8], of text: String) -> Bool {
        // Some 32 bytes are no point of the curve; such a key has signed nothing.
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: Array(text.utf8))
    }

    /// The signature type of plain Ed25519.
    private static let ed25519: UInt8 = 0x01
}
