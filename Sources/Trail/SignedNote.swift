/// A text that at least one known key has signed; only `open` makes one.
///
/// Source: C2SP signed-note.
public struct SignedNote: Sendable, Equatable {
    /// What was signed, with its last newline and without the empty line.
    public let text: String
    /// The verified signatures of known keys, in the note's order; those of unknown keys are left out.
    public let signatures: [Signature]

    /// One verified line of a note.
    public struct Signature: Sendable, Equatable {
        /// Who signed.
        public let key: VerifierKey
        /// The Ed25519 signature, 64 bytes.
        public let bytes: [UInt8]
    }

    /// Verifies a note and gives its text.
    ///
    /// Split at the last empty line. Each line of a known key must verify, also a second one; unknown keys are
    /// ignored, also when only the name or only the ID is a known one; one known key must have signed. Throws
    /// otherwise. Cost: one Ed25519 verification for each line of a known key; bound the length of a stranger's
    /// note beforehand.
    public static func open(_ note: String, with keys: [VerifierKey]) throws(NoteRefusal) -> SignedNote {
        try refuseControlCharacters(in: note)
        let (text, block) = try split(note)
        let linesAbove = text.utf8.count { $0 == newline } + 1

        var signatures: [Signature] = []
        var names: [String] = []
        for (place, found) in block.enumerated() {
            let number = linesAbove + place + 1
            guard let line = SignatureLine(found) else {
                throw .malformedSignatureLine(number: number, found: found)
            }
            names.append(line.name)
            for key in keys where key.keyID == line.keyID && key.name.utf8.elementsEqual(line.name.utf8) {
                guard key.verifies(line.signature, of: text) else {
                    throw .wrongSignature(line: number, expected: key)
                }
                signatures.append(Signature(key: key, bytes: line.signature))
            }
        }
        guard !signatures.isEmpty else { throw .noKnownSignature(expected: keys, found: names) }
        return SignedNote(text: text, signatures: signatures)
    }

    /// The text and the signature lines, by bytes: to Swift's `Character`, CR LF would be one thing.
    private static func split(_ note: String) throws(NoteRefusal) -> (text: String, lines: [String]) {
        let bytes = Array(note.utf8)
        guard let end = bytes.indices.dropFirst().last(where: { bytes[$0 - 1] == newline && bytes[$0] == newline }),
            end + 1 < bytes.count, bytes.last == newline
        else { throw .noSignatureLines }
        let lines = bytes[(end + 1)...].dropLast().split(separator: newline, omittingEmptySubsequences: false)
        return (String(decoding: bytes[..<end], as: UTF8.self), lines.map { String(decoding: $0, as: UTF8.self) })
    }

    static func refuseControlCharacters(in text: String) throws(NoteRefusal) {
        for (offset, byte) in text.utf8.enumerated() where byte < 0x20 && byte != newline {
            throw .controlCharacter(byte, offset: offset)
        }
    }

    private static let newline = UInt8(ascii: "\n")
}
