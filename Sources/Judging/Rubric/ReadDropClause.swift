/// What stands under `drop`, with `dropFrom`: counts at each end, a share of all marks, or a distance from the middle.
enum DropClause: Hashable, Sendable {
    case counts(Trimming)
    case share(ShareTrimming)
    case distance(DistanceTrimming)

    static let none = DropClause.counts(Trimming(low: 0, high: 0, from: 1))

    /// Nil where something is wrong with it; the findings say what.
    init?(drop node: SourceNode?, from fromNode: SourceNode?, _ name: Aggregation.Name?, _ findings: inout Findings) {
        let from = fromNode?.whole(in: 1...10_000, &findings)
        if let name, !name.drops, let place = node?.place ?? fromNode?.place {
            findings.refuse(.ruleDropsNothing(name.rawValue), at: place)
        }
        guard let node else {
            self = .counts(Trimming(low: 0, high: 0, from: from ?? 1))
            return
        }
        guard case .map(let pairs) = node.value else {
            findings.refuse(.expectedMap, at: node.place)
            return nil
        }
        let keys = Set(pairs.map(\.key.name))
        let byCounts = !keys.isDisjoint(with: ["high", "low"])
        let byShare = keys.contains("share")
        let byDistance = keys.contains("beyond")
        if [byCounts, byShare, byDistance].count(where: { $0 }) > 1 {
            findings.refuse(.dropIsMixed(keys.sorted()), at: node.place)
            return nil
        }
        if byShare || byDistance, let name, name.drops, name != .trimmedMean {
            findings.refuse(.keyNotForRule(byShare ? "share" : "beyond", rule: name.rawValue), at: node.place)
            return nil
        }
        var reader = NodeReader(node, &findings)
        let clause =
            byShare
            ? Self.share(&reader, from ?? 1, &findings)
            : byDistance
                ? Self.distance(&reader, from ?? 1, &findings) : Self.counts(&reader, from, fromNode?.place, &findings)
        reader.finish(&findings)
        guard let clause else { return nil }
        self = clause
    }

    private static func counts(
        _ reader: inout NodeReader, _ from: Int?, _ place: Place?, _ findings: inout Findings
    ) -> DropClause? {
        let high = reader.optional("high").map { $0.whole(in: 0...1000, &findings) } ?? 0
        let low = reader.optional("low").map { $0.whole(in: 0...1000, &findings) } ?? 0
        guard let high, let low else { return nil }
        if let from, let place, from <= low + high {
            findings.refuse(.dropFromTooLow(from, needs: low + high + 1), at: place)
        }
        return .counts(Trimming(low: low, high: high, from: from ?? low + high + 1))
    }

    private static func share(_ reader: inout NodeReader, _ from: Int, _ findings: inout Findings) -> DropClause? {
        guard let node = reader.required("share", &findings), let share = node.fixed(&findings) else { return nil }
        guard share >= .zero, share < .one else {
            findings.refuse(.shareOutside(share), at: node.place)
            return nil
        }
        return .share(ShareTrimming(share: share, from: from))
    }

    private static func distance(_ reader: inout NodeReader, _ from: Int, _ findings: inout Findings) -> DropClause? {
        let node = reader.required("beyond", &findings)
        let beyond = node?.fixed(&findings)
        let centre = reader.required("from", &findings)?.choice(DistanceTrimming.Centre.self, &findings)
        guard let node, let beyond, let centre else { return nil }
        guard beyond >= .zero else {
            findings.refuse(.notPositive(beyond), at: node.place)
            return nil
        }
        return .distance(DistanceTrimming(beyond: beyond, centre: centre, from: from))
    }
}
