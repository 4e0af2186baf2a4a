/// A batch of public votes: its counts and the root over the ballots' canonical bytes.
public struct BallotsReceived: Act {
    public static let kind = "ballots.received"

    public let batch: Int
    public let category: CategoryID
    public let round: RoundID
    public let channel: String
    public let first: Int
    public let last: Int
    public let excluded: Int
    public let root: String
    public let counts: String
    /// The round's window as moments; a ballot outside it was received and does not count.
    public let opens: String?
    public let ends: String?

    public init(
        batch: Int,
        category: CategoryID,
        round: RoundID,
        channel: String,
        first: Int,
        last: Int,
        excluded: Int,
        root: String,
        counts: String,
        opens: String? = nil,
        ends: String? = nil
    ) {
        self.batch = batch
        self.category = category
        self.round = round
        self.channel = channel
        self.first = first
        self.last = last
        self.excluded = excluded
        self.root = root
        self.counts = counts
        self.opens = opens
        self.ends = ends
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        batch = try fields.integer("batch")
        category = try fields.id("category")
        round = try fields.id("round")
        channel = try fields.text("channel")
        first = try fields.integer("first")
        last = try fields.integer("last")
        excluded = try fields.integer("excluded")
        root = try fields.text("root")
        counts = try fields.text("counts")
        opens = try fields.optionalText("opens")
        ends = try fields.optionalText("ends")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "batch": .integer(batch),
            "category": .text(category.text),
            "round": .text(round.text),
            "channel": .text(channel),
            "first": .integer(first),
            "last": .integer(last),
            "excluded": .integer(excluded),
            "root": .text(root),
            "counts": .text(counts),
        ]
        fields.set("opens", opens)
        fields.set("ends", ends)
        return fields
    }

    /// Whether a ballot of this time lies outside the window.
    public func excludes(_ time: Instant) -> Bool {
        let first = opens.flatMap { Instant(iso: $0) } ?? time
        let end = ends.flatMap { Instant(iso: $0) }
        return time < first || end.map { time >= $0 } ?? false
    }
}
