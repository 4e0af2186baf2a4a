extension TallyRule {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let of = reader.required("of", &findings)?.choice(Column.self, &findings)
        let nameNode = reader.required("rule", &findings)
        let name = nameNode?.choice(Aggregation.Name.self, &findings)
        let drop = DropClause(drop: reader.optional("drop"), from: reader.optional("dropFrom"), name, &findings)
        let pointsNode = reader.optional("points")
        let points = PointsTable.optional(pointsNode, equal: reader.optional("equal"), name, &findings)
        if name == .placementPoints, pointsNode == nil { findings.refuse(.missingKey("points"), at: node.place) }
        let minimum = reader.optional("minimum").map { $0.whole(in: 1...10_000, &findings) } ?? 1
        let round = reader.optional("round").map { Stages(reading: $0, &findings) } ?? Stages.standard
        reader.finish(&findings)
        guard let of, let name, let minimum, let drop,
            let aggregation = Aggregation(name, drop, points: points)
        else { return nil }
        if of == .criteria, aggregation.placement != nil, let place = nameNode?.place {
            findings.refuse(.placementsNeedTotals(name.rawValue), at: place)
        }
        self.init(of: of, aggregation: aggregation, minimum: minimum, round: round)
    }
}

extension Aggregation {
    /// The rule of this name with what it drops and its points; nil where the rule does not know such a clause.
    init?(_ name: Name, _ drop: DropClause, points: PointsTable?) {
        switch (name, drop) {
        case (.mean, _): self = .mean
        case (.median, _): self = .median
        case (.trimmedMean, .counts(let trimming)): self = .trimmedMean(trimming)
        case (.trimmedMean, .share(let trimming)): self = .shareTrimmedMean(trimming)
        case (.trimmedMean, .distance(let trimming)): self = .distanceTrimmedMean(trimming)
        case (.winsorizedMean, .counts(let trimming)): self = .winsorizedMean(trimming)
        case (.middleSum, .counts(let trimming)): self = .middleSum(trimming)
        case (.winsorizedMean, _), (.middleSum, _): return nil
        case (.placementPoints, _):
            guard let points else { return nil }
            self = .placement(.points(points))
        case (.meanPlacement, _): self = .placement(.mean)
        case (.majorityOfPlacements, _): self = .placement(.majority)
        }
    }
}

extension TallyRule.Stages {
    static let standard = TallyRule.Stages(
        criteria: .none, weighted: .none, total: Rounding(decimals: 2), online: .none, blend: Rounding(decimals: 2))

    init(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let stage = { (key: String, findings: inout Findings) -> Int? in
            reader.optional(key)?.whole(in: 0...6, &findings)
        }
        let total = stage("total", &findings) ?? 2
        self.init(
            criteria: Rounding(decimals: stage("criteria", &findings)),
            weighted: Rounding(decimals: stage("weighted", &findings)),
            total: Rounding(decimals: total),
            online: Rounding(decimals: stage("online", &findings)),
            blend: Rounding(decimals: stage("blend", &findings) ?? total))
        reader.finish(&findings)
    }
}
