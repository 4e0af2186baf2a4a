/// The answer of the pure core to an act: events to record, with notes, or a refusal with every reason.
public enum Decision: Sendable {
    case accepted(Acceptance)
    case refused(Refusal)

    /// Accepts only where no finding is an error.
    init(_ findings: Findings, _ acts: [any Act], unchanged: Int = 0, documents: [[UInt8]] = []) {
        if findings.hasErrors {
            self = .refused(Refusal(findings.all))
        } else {
            self = .accepted(
                Acceptance(acts: acts, notes: findings.all, unchanged: unchanged, documents: documents))
        }
    }

    static func refused(_ problem: Problem) -> Decision { .refused(Refusal(problem)) }
}

/// What an accepted act adds to the record.
public struct Acceptance: Sendable {
    public let acts: [any Act]
    public let notes: [Finding]
    /// Rows that said what is already known.
    public let unchanged: Int
    /// Bodies too large for an event; the acts name their SHA-256.
    public let documents: [[UInt8]]

    public init(acts: [any Act], notes: [Finding] = [], unchanged: Int = 0, documents: [[UInt8]] = []) {
        self.acts = acts
        self.notes = notes
        self.unchanged = unchanged
        self.documents = documents
    }
}

/// The two functions of bytes that the pure core borrows: it imports no cryptography itself.
public struct Hashes: Sendable {
    /// SHA-256 in lower-case hex.
    public let digest: @Sendable ([UInt8]) -> String
    /// The lot of an id under a seed: `0.` and at least 64 decimal digits.
    public let ticket: @Sendable (_ id: String, _ seed: String) -> String

    public init(
        digest: @escaping @Sendable ([UInt8]) -> String,
        ticket: @escaping @Sendable (_ id: String, _ seed: String) -> String
    ) {
        self.digest = digest
        self.ticket = ticket
    }
}

/// A value and the place in a file where it was found.
public struct Placed<Value: Sendable>: Sendable {
    public let value: Value
    public let place: Place

    public init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
    }
}
