extension VotesRule {
    /// A rule without settings is a word, one with settings a map of one key.
    enum Name: String, CaseIterable {
        case shareOfLeader = "share-of-leader"
        case shareOfAll = "share-of-all"
        case rankSteps = "rank-steps"
        case rankLinear = "rank-linear"
        case placementPoints = "placement-points"
        case ratings
    }

    init?(reading node: SourceNode, _ findings: inout Findings) {
        let (word, settings): (String, SourceNode?)
        switch node.value {
        case .scalar(let text): (word, settings) = (text, nil)
        case .map(let pairs): (word, settings) = (pairs.map(\.key.name).joined(separator: ", "), pairs.first?.value)
        case .list:
            findings.refuse(.expectedText, at: node.place)
            return nil
        }
        switch (Name(rawValue: word), settings) {
        case (.shareOfLeader, nil): self = .shareOfLeader
        case (.shareOfAll, nil): self = .shareOfAll
        case (.rankSteps, let settings?): self.init(steps: settings, at: node.place, &findings)
        case (.rankLinear, let settings?): self.init(linear: settings, at: node.place, &findings)
        case (.placementPoints, let settings?): self.init(points: settings, &findings)
        case (.ratings, let settings?): self.init(ratings: settings, &findings)
        case (.shareOfLeader?, _?), (.shareOfAll?, _?):
            findings.refuse(.expectedText, at: node.place)
            return nil
        case (_?, nil):
            findings.refuse(.expectedMap, at: node.place)
            return nil
        case (nil, _):
            findings.refuse(.notOneOf(word, choices: Name.allCases.map(\.rawValue)), at: node.place)
            return nil
        }
    }

    private init?(steps node: SourceNode, at place: Place, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let first = reader.required("first", &findings)?.fixed(&findings)
        let step = reader.required("step", &findings)?.fixed(&findings)
        let floor = reader.required("floor", &findings)?.fixed(&findings)
        reader.finish(&findings)
        guard let first, let step, let floor else { return nil }
        if step < .zero { findings.refuse(.notPositive(step), at: place) }
        if floor > first { findings.refuse(.floorAboveFirst(floor, first: first), at: place) }
        self = .rankSteps(first: first, step: step, floor: floor)
    }

    private init?(linear node: SourceNode, at place: Place, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let first = reader.required("first", &findings)?.fixed(&findings)
        let last = reader.required("last", &findings)?.fixed(&findings)
        reader.finish(&findings)
        guard let first, let last else { return nil }
        if last > first { findings.refuse(.lastAboveFirst(last, first: first), at: place) }
        self = .rankLinear(first: first, last: last)
    }

    private init?(points node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let points = reader.required("points", &findings)
        let table = points.flatMap { PointsTable(points: $0, equal: reader.optional("equal"), &findings) }
        reader.finish(&findings)
        guard let table else { return nil }
        self = .placementPoints(table)
    }

    private init?(ratings node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let maxNode = reader.required("max", &findings)
        let max = maxNode?.fixed(&findings)
        var share: Fixed? = .zero
        if let dropNode = reader.optional("drop") {
            var drop = NodeReader(dropNode, &findings)
            let shareNode = drop.required("share", &findings)
            share = shareNode?.fixed(&findings)
            drop.finish(&findings)
            if let value = share, let place = shareNode?.place, value < .zero || value >= .one {
                findings.refuse(.shareOutside(value), at: place)
                share = nil
            }
        }
        reader.finish(&findings)
        guard let max, let share else { return nil }
        if max <= .zero, let place = maxNode?.place { findings.refuse(.notPositive(max), at: place) }
        self = .ratings(max: max, trimming: ShareTrimming(share: share, from: 1))
    }
}
