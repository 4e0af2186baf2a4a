/// What a log commits to when it signs: whose log, how many entries, which root.
///
/// Source: C2SP tlog-checkpoint. Known gap: extension lines, which other logs may add after the root, are
/// refused.
public struct Checkpoint: Sendable, Equatable {
    /// Names the contest and the log; any text in one line.
    public let origin: String
    /// How many entries, 0 or more.
    public let size: Int
    /// The RFC 6962 root over them.
    public let root: TreeHash

    /// A checkpoint of one's own log; traps unless size ≥ 0 and the origin is one line, not empty, without
    /// control characters.
    public init(origin: String, size: Int, root: TreeHash) {
        precondition(Self.isOneLine(origin), "an origin is one line, this is \(origin.debugDescription)")
        precondition(size >= 0, "a log has 0 entries or more, not \(size)")
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Reads what `text` writes and nothing else.
    ///
    /// `nil` unless there are exactly three lines, each ended, the size in decimal without sign or leading
    /// zeros and below 2⁶³, and the root strict base64 of 32 bytes. Open the signed note first: unsigned text
    /// claims nothing.
    public init?(text: String) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard lines.count == 4, lines[3].isEmpty, Self.isOneLine(lines[0]),
            let size = Self.size(lines[1]), let root = TreeHash(base64: lines[2])
        else { return nil }
        self.init(origin: lines[0], size: size, root: root)
    }

    /// Three lines: origin, size, root in base64. This is what is signed.
    public var text: String { "\(origin)\n\(size)\n\(root.base64)\n" }

    /// By bytes: Swift's strings would hold two Unicode spellings of one origin equal, and signatures do not.
    public static func == (one: Checkpoint, other: Checkpoint) -> Bool {
        one.text.utf8.elementsEqual(other.text.utf8)
    }

    private static func isOneLine(_ origin: String) -> Bool {
        !origin.isEmpty && origin.utf8.allSatisfy { $0 >= 0x20 }
    }

    private static func size(_ digits: String) -> Int? {
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            digits == "0" || !digits.utf8.starts(with: "0".utf8)
        else { return nil }
        return Int(digits)
    }
}
