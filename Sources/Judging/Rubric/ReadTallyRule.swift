extension TallyRule {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let of = reader.required("of", &findings)?.choice(Column.self, &findings)
        let name = reader.required("rule", &findings)?.choice(Aggregation.Name.self, &findings)
        let dropNode = reader.optional("drop")
        let drop = dropNode.map { Self.readDrop($0, &findings) } ?? (low: 0, high: 0)
        let dropFromNode = reader.optional("dropFrom")
        let dropFrom = dropFromNode?.whole(in: 1...10_000, &findings)
        let minimum = reader.optional("minimum").map { $0.whole(in: 1...10_000, &findings) } ?? 1
        let round = reader.optional("round").map { Stages(reading: $0, &findings) } ?? Stages.standard
        reader.finish(&findings)
        if let drop, let dropFrom, let place = dropFromNode?.place, dropFrom <= drop.low + drop.high {
            findings.refuse(.dropFromTooLow(dropFrom, needs: drop.low + drop.high + 1), at: place)
        }
        if let name, !name.drops, let place = dropNode?.place ?? dropFromNode?.place {
            findings.refuse(.ruleDropsNothing(name.rawValue), at: place)
        }
        guard let of, let name, let minimum, let drop else { return nil }
        let trimming = Trimming(low: drop.low, high: drop.high, from: dropFrom ?? drop.low + drop.high + 1)
        self.init(of: of, aggregation: Aggregation(name, trimming), minimum: minimum, round: round)
    }

    private static func readDrop(_ node: SourceNode, _ findings: inout Findings) -> (low: Int, high: Int)? {
        var reader = NodeReader(node, &findings)
        let high = reader.optional("high").map { $0.whole(in: 0...1000, &findings) } ?? 0
        let low = reader.optional("low").map { $0.whole(in: 0...1000, &findings) } ?? 0
        reader.finish(&findings)
        guard let high, let low else { return nil }
        return (low, high)
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

extension RankRule {
    init(reading node: SourceNode, criteria: [CriterionID], _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let by = reader.optional("by").flatMap { $0.choice(By.self, &findings) } ?? .published
        var ties: [TieStep] = []
        for item in reader.optional("ties")?.oneOrMore(&findings) ?? [] {
            guard let text = item.scalar(&findings) else { continue }
            guard let step = TieStep(text) else {
                findings.refuse(.unknownTieStep(text, known: TieStep.known), at: item.place)
                continue
            }
            if case .criterion(let id) = step, !criteria.contains(id) {
                findings.refuse(.tieNamesAbsentCriterion(id, known: criteria), at: item.place)
            }
            ties.append(step)
        }
        reader.finish(&findings)
        self.init(by: by, ties: ties)
    }
}
