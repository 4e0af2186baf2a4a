extension Rubric {
    /// Reads and checks one rubric; nil where an error was found. Every finding is collected.
    public init?(reading node: SourceNode, _ findings: inout Findings) {
        let before = findings.all.count
        var reader = NodeReader(node, &findings)
        let id: Identifier<Rubric>? = reader.required("rubric", &findings)?.identifier(&findings)
        let version = reader.required("version", &findings)?.whole(in: 1...1_000_000, &findings)
        let title = reader.optional("title")?.text(&findings)
        let criteriaNode = reader.required("criteria", &findings)
        let criteria = (criteriaNode?.items(&findings) ?? []).compactMap { item in
            Criterion(reading: item, &findings).map { ($0, item.place) }
        }
        if let place = criteriaNode?.place, criteria.isEmpty, !findings.hasErrors {
            findings.refuse(.emptyList, at: place)
        }
        refuseDuplicates(criteria.map { ($0.0.id, $0.1) }, &findings)
        let gates = (reader.optional("gates")?.items(&findings) ?? []).compactMap { item in
            Gate(reading: item, &findings).map { ($0, item.place) }
        }
        refuseDuplicates(gates.map { ($0.0.id, $0.1) }, &findings)
        if let full = reader.optional("full"), let points = full.fixed(&findings) {
            Self.check(full: points, criteria.map(\.0), at: full.place, &findings)
        }
        let tally = reader.required("tally", &findings).flatMap { TallyRule(reading: $0, &findings) }
        let known = criteria.map(\.0.id)
        let rank = reader.optional("rank").map { RankRule(reading: $0, criteria: known, &findings) }
        let discrepancy = reader.optional("discrepancy").map { Discrepancy(reading: $0, &findings) }
        var adjust: Set<Adjustment> = []
        for item in reader.optional("adjust")?.oneOrMore(&findings) ?? [] {
            if let column = item.choice(Adjustment.self, &findings) { adjust.insert(column) }
        }
        let ours = (reader.optional("ours")?.oneOrMore(&findings) ?? []).compactMap { $0.scalar(&findings) }
        reader.finish(&findings)
        guard !findings.all[before...].contains(where: { $0.severity == .error }),
            let id, let version, let tally
        else { return nil }
        self.init(
            id: id.text, version: version, title: title, criteria: criteria.map(\.0), gates: gates.map(\.0),
            tally: tally, rank: rank ?? RankRule(by: .published, ties: []), discrepancy: discrepancy,
            adjust: adjust, ours: ours)
    }

    private static func check(full: Fixed, _ criteria: [Criterion], at place: Place, _ findings: inout Findings) {
        var sum = Fraction.zero
        do throws(Overflow) {
            for criterion in criteria {
                sum = try sum.adding(Fraction(criterion.weight).multiplied(by: Fraction(criterion.max)))
            }
            guard sum == Fraction(full) else {
                findings.refuse(.fullNotMet(full, sum: sum.text(decimals: 6)), at: place)
                return
            }
        } catch {
            findings.refuse(.overflow, at: place)
        }
    }
}

extension Criterion {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let id: CriterionID? = reader.required("id", &findings)?.identifier(&findings)
        let title = reader.required("title", &findings)?.text(&findings)
        let maxNode = reader.required("max", &findings)
        let max = maxNode?.fixed(&findings)
        let stepNode = reader.required("step", &findings)
        let step = stepNode?.fixed(&findings)
        let weightNode = reader.optional("weight")
        let weight = weightNode.map { $0.fixed(&findings) } ?? .one
        let guideNode = reader.optional("guide")
        reader.finish(&findings)
        guard let id, let title, let max, let step, let weight else { return nil }
        if max <= .zero, let place = maxNode?.place { findings.refuse(.notPositive(max), at: place) }
        if weight < .zero, let place = weightNode?.place { findings.refuse(.notPositive(weight), at: place) }
        if let place = stepNode?.place {
            if step <= .zero {
                findings.refuse(.notPositive(step), at: place)
            } else if !max.isMultiple(of: step) {
                findings.refuse(.stepDoesNotDivide(step, max: max), at: place)
            }
        }
        let guide = guideNode.map { Guide(reading: $0, max: max, &findings) } ?? .none
        guard max > .zero, step > .zero else { return nil }
        self.init(id: id, title: title, max: max, step: step, weight: weight, guide: guide)
    }
}

extension Guide {
    init(reading node: SourceNode, max: Fixed, _ findings: inout Findings) {
        guard case .list(let items) = node.value else {
            self = node.text(&findings).map(Guide.text) ?? .none
            return
        }
        var bands: [Band] = []
        for item in items {
            var reader = NodeReader(item, &findings)
            let from = reader.required("from", &findings)?.fixed(&findings)
            let zh = reader.optional("zh")?.scalar(&findings)
            let en = reader.optional("en")?.scalar(&findings)
            reader.finish(&findings)
            guard let from, zh != nil || en != nil else {
                if zh == nil, en == nil, case .map = item.value { findings.refuse(.missingKey("zh"), at: item.place) }
                continue
            }
            if zh == nil { findings.warn(.oneLanguageOnly(missing: .zh), at: item.place) }
            if en == nil { findings.warn(.oneLanguageOnly(missing: .en), at: item.place) }
            if from < .zero || from > max || bands.last.map({ $0.from <= from }) ?? false {
                findings.refuse(.bandOutOfOrder(from), at: item.place)
            }
            bands.append(Band(from: from, text: Text(zh: zh, en: en)))
        }
        self = .bands(bands)
    }
}

extension Gate {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let id: GateID? = reader.required("id", &findings)?.identifier(&findings)
        let title = reader.required("title", &findings)?.text(&findings)
        let fail = reader.optional("fail").map { $0.choice(Threshold.self, &findings) } ?? .any
        let guide = reader.optional("guide").map { Guide(reading: $0, max: .zero, &findings) } ?? Guide.none
        reader.finish(&findings)
        guard let id, let title, let fail else { return nil }
        self.init(id: id, title: title, fail: fail, guide: guide)
    }
}
