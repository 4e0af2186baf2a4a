/// A vote by ticks for large fields: each judge ticks some of the works, and those with enough ticks stay.
public struct Ticks: Hashable, Sendable {
    /// How many ticks admit a work.
    public enum Keep: Hashable, Sendable {
        case twoThirds, majority
        case votes(Int)
        /// The works with the most ticks; equals at the end of the list all stay.
        case most(Int)
    }

    /// The most works one judge may tick; nil where there is no limit.
    public let each: Int?
    public let keep: Keep

    /// The works that stay, given each one's ticks and the judges who could tick it.
    public func kept(_ standings: Standings) -> Set<EntryID> {
        var kept: Set<EntryID> = []
        for row in standings.ranked {
            let judges = row.tally?.sheets.count ?? 0
            guard let ticks = row.score?.whole else { continue }
            let stays =
                switch keep {
                case .twoThirds: ticks * 3 >= judges * 2
                case .majority: ticks * 2 > judges
                case .votes(let need): ticks >= need
                case .most(let places): row.rank! <= places
                }
            if stays && ticks > 0 { kept.insert(row.entry.id) }
        }
        return kept
    }

    /// Why this judge may not hand in these ticks, or nil. `others` are those already in, on other works.
    public func objection(_ judge: JudgeID, ticking: Int, others: Int) -> Problem? {
        guard let each, ticking + others > each else { return nil }
        return .tooManyTicks(judge, given: ticking + others, most: each)
    }

    static let rubric: Rubric = {
        var findings = Findings()
        let node = SourceNode(rubricDocument, document: "ticks")
        guard let rubric = Rubric(reading: node, &findings) else { preconditionFailure("\(findings.all)") }
        return rubric
    }()

    /// The rubric of such a round: one criterion of one point, added up; its canonical document is the record's.
    static let rubricDocument = Canonical.object([
        "rubric": .text("ticks"), "version": .text("1"),
        "criteria": .list([
            .object([
                "id": .text("tick"), "title": .object(["zh": .text("勾选"), "en": .text("Tick")]), "max": .text("1"),
                "step": .text("1"),
            ])
        ]),
        "tally": .object([
            "of": .text("totals"), "rule": .text("middle-sum"), "minimum": .text("1"),
            "drop": .object(["high": .text("0"), "low": .text("0")]), "dropFrom": .text("1"),
            "round": .object(["total": .text("0")]),
        ]),
        "rank": .object(["by": .text("published")]),
    ])
}

extension Ticks {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let each = reader.optional("each")?.whole(in: 1...100_000, &findings)
        let keepNode = reader.required("keep", &findings)
        reader.finish(&findings)
        guard let keepNode, let keep = Keep(reading: keepNode, &findings) else { return nil }
        self.init(each: each, keep: keep)
    }
}

extension Ticks.Keep {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        let known = ["two-thirds", "majority", "votes", "most"]
        switch node.value {
        case .scalar("two-thirds"): self = .twoThirds
        case .scalar("majority"): self = .majority
        case .map(let pairs) where pairs.count == 1 && ["votes", "most"].contains(pairs[0].key.name):
            guard let number = pairs[0].value.whole(in: 1...100_000, &findings) else { return nil }
            self = pairs[0].key.name == "votes" ? .votes(number) : .most(number)
        case .scalar(let text):
            findings.refuse(.notOneOf(text, choices: known), at: node.place)
            return nil
        case .map(let pairs):
            findings.refuse(.notOneOf(pairs.first?.key.name ?? "", choices: known), at: node.place)
            return nil
        case .list:
            findings.refuse(.expectedText, at: node.place)
            return nil
        }
    }
}

extension Fraction {
    /// The number itself where it is whole, else nil.
    public var whole: Int? { denominator == 1 ? Int(exactly: numerator) : nil }
}
