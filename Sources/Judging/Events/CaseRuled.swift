/// The panel's decision on a case, taken in the room and counted.
public struct CaseRuled: Act {
    public static let kind = "case.ruled"

    public let category: CategoryID
    public let round: RoundID
    public let matter: String
    public let facts: String
    public let count: PanelVote
    public let votes: [EntryID: Int]
    public let chair: JudgeID
    public let second: Second
    public var reason: Sealed?
    /// The equals from the first to the last; empty where none were put in order.
    public var order: [EntryID] = []

    public init(
        category: CategoryID, round: RoundID, matter: String, facts: String, count: PanelVote, votes: [EntryID: Int],
        chair: JudgeID, second: Second, reason: Sealed?, order: [EntryID] = []
    ) {
        self.category = category
        self.round = round
        self.matter = matter
        self.facts = facts
        self.count = count
        self.votes = votes
        self.chair = chair
        self.second = second
        self.reason = reason
        self.order = order
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        round = try fields.id("round")
        matter = try fields.text("matter")
        facts = try fields.text("facts")
        count = PanelVote(
            ayes: try fields.integer("for"), noes: try fields.integer("against"),
            abstained: try fields.integer("abstained"))
        var votes: [EntryID: Int] = [:]
        for (entry, text) in try fields.textMap("votes") {
            guard let number = Int(text) else { throw CanonicalFault("votes holds \(text)") }
            votes[EntryID(entry)] = number
        }
        self.votes = votes
        chair = try fields.id("chair")
        second = try Second(fields)
        reason = try fields.optionalSealed("reason")
        order = try fields.optionalText("order")?.split(separator: "+").map { EntryID(String($0)) } ?? []
    }

    public var ruling: Ruling {
        Ruling(id: matter, facts: facts, count: count, votes: votes, chair: chair, order: order)
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = [
            "category": .text(category.text),
            "round": .text(round.text),
            "matter": .text(matter),
            "facts": .text(facts),
            "for": .integer(count.ayes),
            "against": .integer(count.noes),
            "abstained": .integer(count.abstained),
            "votes": .object(
                Dictionary(votes.map { ($0.key.text, .text(String($0.value))) }, uniquingKeysWith: { $1 })),
            "chair": .text(chair.text),
        ]
        fields.set(second)
        fields.set("reason", reason)
        fields.set("order", order.isEmpty ? nil : order.map(\.text).joined(separator: "+"))
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) { reason = reason?.sealed(seal) }
}
