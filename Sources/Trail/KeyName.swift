/// The rule for names of keys, which stand between spaces in notes and between plus signs in verifier keys.
public enum KeyName {
    /// Whether a key may have this name: not empty, no Unicode space, no `+`, no control character.
    ///
    /// Names are compared by bytes everywhere. Source: C2SP signed-note. Example: `pingshen/song-2026/0a1b2c3d`
    /// may.
    public static func admits(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { scalar in
                scalar.value >= 0x20 && scalar != "+" && !scalar.properties.isWhitespace
            }
    }
}
