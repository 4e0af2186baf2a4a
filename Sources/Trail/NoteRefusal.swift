/// Why a note is not opened, or a text not signed.
///
/// The first reason found: what follows a broken line in a note is not to be trusted.
public enum NoteRefusal: Error, Equatable, Sendable {
    /// A control character other than newline, at this offset in bytes.
    case controlCharacter(UInt8, offset: Int)
    /// Text to be signed must end in a newline; this does not.
    case textNotEndedByNewline(found: String)
    /// A key may not have this name, see `KeyName`.
    case nameNotAdmitted(found: String)
    /// Nowhere an empty line with ended signature lines after it.
    case noSignatureLines
    /// Not `— name base64`, with the name admitted and more than the 4 bytes of the key ID; lines are counted
    /// from 1.
    case malformedSignatureLine(number: Int, found: String)
    /// A known key stands on this line and did not sign this text.
    case wrongSignature(line: Int, expected: VerifierKey)
    /// Nobody known has signed; `found` holds the names on the signature lines.
    case noKnownSignature(expected: [VerifierKey], found: [String])
}
