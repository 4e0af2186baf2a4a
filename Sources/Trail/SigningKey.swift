import Crypto

/// The secret half of a log's key: whoever holds its seed can sign as the log.
///
/// Source: RFC 8032 (Ed25519). Keep it out of messages, logs and exports.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// A new key from the system's source of randomness.
    public init() { key = Curve25519.Signing.PrivateKey() }

    /// The key with this seed; `nil` unless 32 bytes.
    public init?(seed: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
        self.key = key
    }

    /// The secret, 32 bytes, from which the whole key follows.
    public var seed: [UInt8] { Array(key.rawRepresentation) }

    /// The public half under a name; traps unless `KeyName.admits(name)`.
    public func verifier(name: String) -> VerifierKey {
        VerifierKey(name: name, publicKey: Array(key.publicKey.rawRepresentation))
    }

    /// Signs a text and gives the whole note: text, empty line, one signature line.
    ///
    /// The text ends in a newline and has no other control character. Throws when it has not, or when the name
    /// is not admitted. Cost: one Ed25519 signature. Source: C2SP signed-note.
    public func sign(_ text: String, name: String) throws(NoteRefusal) -> String {
        guard KeyName.admits(name) else { throw .nameNotAdmitted(found: name) }
        guard text.utf8.last == UInt8(ascii: "\n") else { throw .textNotEndedByNewline(found: text) }
        try SignedNote.refuseControlCharacters(in: text)
        guard let signature = try? key.signature(for: Array(text.utf8)) else {
            preconditionFailure("Ed25519 signs every message")
        }
        let line = Base64.encode(verifier(name: name).keyID + Array(signature))
        return "\(text)\n— \(name) \(line)\n"
    }
}
