extension PointsTable {
    /// The table of a tally rule; nil where there is none or something is wrong with it.
    static func optional(
        _ points: SourceNode?, equal: SourceNode?, _ name: Aggregation.Name?, _ findings: inout Findings
    ) -> PointsTable? {
        if let name, name != .placementPoints {
            for (key, node) in [("points", points), ("equal", equal)] {
                if let node { findings.refuse(.keyNotForRule(key, rule: name.rawValue), at: node.place) }
            }
            return nil
        }
        return points.flatMap { PointsTable(points: $0, equal: equal, &findings) }
    }

    /// Equals share the points of their places where the file does not say.
    init?(points node: SourceNode, equal: SourceNode?, _ findings: inout Findings) {
        let items = node.items(&findings)
        let equal = equal.map { $0.choice(Equal.self, &findings) } ?? .share
        var points: [Fixed] = []
        for item in items {
            guard let value = item.fixed(&findings) else { continue }
            if value < .zero { findings.refuse(.pointsBelowZero(value), at: item.place) }
            if let last = points.last, value > last { findings.refuse(.pointsRise(value, after: last), at: item.place) }
            points.append(value)
        }
        guard let equal, !points.isEmpty, points.count == items.count else {
            if items.isEmpty, case .list = node.value { findings.refuse(.missingKey("points"), at: node.place) }
            return nil
        }
        self.init(points: points, equal: equal)
    }
}
