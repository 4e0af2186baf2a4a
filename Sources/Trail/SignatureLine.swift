/// One line of a note's signatures, read but not verified: `— name base64(keyID₄ ‖ signature)`.
struct SignatureLine {
    let name: String
    let keyID: [UInt8]
    /// What follows the key ID; 64 bytes for Ed25519, other lengths for types we do not know.
    let signature: [UInt8]

    /// `nil` unless the line has this form, its name is admitted and a signature of some length follows the key
    /// ID.
    init?(_ line: String) {
        let parts = line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 3, parts[0].utf8.elementsEqual("\u{2014}".utf8), KeyName.admits(parts[1]),
            let bytes = Base64.decode(parts[2]), bytes.count > 4
        else { return nil }
        name = parts[1]
        keyID = Array(bytes.prefix(4))
        signature = Array(bytes.dropFirst(4))
    }
}
