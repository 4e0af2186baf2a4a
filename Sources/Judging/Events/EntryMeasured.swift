/// What the handed-in file itself shows, kept beside what was stated.
public struct EntryMeasured: Act {
    public static let kind = "entry.measured"

    public let entry: EntryID
    public let sha256: String
    /// `megabytes`, `seconds`, `format`, `width`, `height`, `characters`: what could be measured.
    public let values: [String: String]

    public init(entry: EntryID, sha256: String, values: [String: String]) {
        self.entry = entry
        self.sha256 = sha256
        self.values = values
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        entry = try fields.id("entry")
        sha256 = try fields.text("sha256")
        values = try fields.textMap("values")
    }

    public var fields: [String: Canonical] {
        ["entry": .text(entry.text), "sha256": .text(sha256), "values": .object(values.mapValues(Canonical.text))]
    }
}
