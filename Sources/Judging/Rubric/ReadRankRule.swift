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
