import Crypto
import CryptoExtras

/// A short secret as it may be kept: salted and hashed slowly, so that who reads it can not find the secret quickly.
///
/// Source: RFC 7914 (scrypt), N = 2¹⁵, r = 8, p = 1: 32 MiB and about a tenth of a second a try.
public struct PinVerifier: Sendable {
    private static let rounds = 1 << 15
    private static let blockSize = 8
    private static let saltLength = 16
    private static let hashLength = 32

    private let salt: [UInt8]
    private let hash: [UInt8]

    /// The verifier of a secret, with a new salt. Throws what the hash function throws: out of memory.
    public init(secret: String) throws {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<Self.saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        self.salt = salt
        hash = try Self.hash(secret, salt)
    }

    /// Reads `scrypt:<base64 salt>:<base64 hash>`; nil where it is anything else.
    public init?(text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] == "scrypt", let salt = Base64.decode(parts[1]),
            let hash = Base64.decode(parts[2]), salt.count == Self.saltLength, hash.count == Self.hashLength
        else { return nil }
        self.salt = salt
        self.hash = hash
    }

    public var text: String { "scrypt:\(Base64.encode(salt)):\(Base64.encode(hash))" }

    /// Whether this is the secret; takes as long for a wrong one.
    public func accepts(_ secret: String) throws -> Bool {
        let given = try Self.hash(secret, salt)
        return zip(given, hash).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func hash(_ secret: String, _ salt: [UInt8]) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Array(secret.utf8), salt: salt, outputByteCount: hashLength, rounds: rounds, blockSize: blockSize,
            parallelism: 1)
        return key.withUnsafeBytes { Array($0) }
    }
}
