extension CategoryPlan {
    init?(reading node: SourceNode, calendar: [Period], _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let id: CategoryID? = reader.required("id", &findings)?.identifier(&findings)
        let title = reader.required("title", &findings)?.text(&findings)
        let rubric = reader.required("rubric", &findings)?.scalar(&findings)
        let hosts = (reader.optional("host")?.oneOrMore(&findings) ?? []).compactMap { item -> UnitID? in
            item.identifier(&findings)
        }
        let fields = (reader.optional("entries")?.items(&findings) ?? []).compactMap {
            EntryField(reading: $0, &findings)
        }
        let panel = reader.optional("panel").map { PanelPlan(reading: $0, &findings) } ?? .open
        let roundsNode = reader.required("rounds", &findings)
        var rounds: [(RoundPlan, Place)] = []
        for item in roundsNode?.items(&findings) ?? [] {
            if let round = RoundPlan(reading: item, earlier: rounds.map(\.0.id), calendar: calendar, &findings) {
                rounds.append((round, item.place))
            }
        }
        refuseDuplicates(rounds.map { ($0.0.id, $0.1) }, &findings)
        if let roundsNode, case .list(let items) = roundsNode.value, items.isEmpty {
            findings.refuse(.emptyList, at: roundsNode.place)
        }
        let national = reader.optional("national").flatMap { NationalDesk(reading: $0, &findings) }
        let recommend = reader.optional("recommend").flatMap { Quota(reading: $0, &findings) }
        let awards = reader.optional("awards").map { Awards(reading: $0, &findings) }
        let notes = reader.optional("notes")?.text(&findings)
        let isBlind = reader.optional("blind")?.flag(&findings) ?? false
        let screening = reader.optional("screening").map { ScreeningCheck.list(reading: $0, &findings) }
        _ = reader.optional("ours")?.oneOrMore(&findings)
        reader.finish(&findings)
        guard let id, let title, let rubric else { return nil }
        self.init(
            id: id, title: title, rubric: rubric, hosts: hosts, fields: fields, panel: panel,
            rounds: rounds.map(\.0), national: national, recommend: recommend, awards: awards, notes: notes,
            isBlind: isBlind, screening: screening ?? ScreeningCheck.standard)
    }
}

extension EntryField {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let id = reader.required("id", &findings)?.scalar(&findings)
        let title = reader.optional("title")?.text(&findings)
        let oneOf = (reader.optional("oneOf")?.oneOrMore(&findings) ?? []).compactMap { $0.scalar(&findings) }
        let limit = { (key: String, findings: inout Findings) -> Fixed? in
            reader.optional(key)?.fixed(&findings)
        }
        let below = limit("below", &findings)
        let above = limit("above", &findings)
        let atLeast = limit("atLeast", &findings)
        let atMost = limit("atMost", &findings)
        reader.finish(&findings)
        guard let id else { return nil }
        self.init(
            id: id, title: title ?? Text(id), oneOf: oneOf, below: below, above: above, atLeast: atLeast, atMost: atMost
        )
    }
}

extension PanelPlan {
    init(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let by = reader.optional("by").flatMap { $0.choice(By.self, &findings) } ?? .open
        let size: Int?
        if by == .open {
            size = reader.optional("size")?.whole(in: 1...1000, &findings)
        } else {
            size = reader.required("size", &findings)?.whole(in: 1...1000, &findings)
        }
        let alternates = reader.optional("alternates")?.whole(in: 0...1000, &findings)
        if let sheets = reader.optional("sheetsPerEntry"), let text = sheets.scalar(&findings), text != "all" {
            findings.refuse(.notOneOf(text, choices: ["all"]), at: sheets.place)
        }
        let seats = (reader.optional("seats")?.items(&findings) ?? []).compactMap { item -> Seat? in
            var seat = NodeReader(item, &findings)
            let role = seat.required("role", &findings)?.text(&findings)
            let count = seat.optional("count").map { $0.whole(in: 1...100, &findings) } ?? 1
            seat.finish(&findings)
            guard let role, let count else { return nil }
            return Seat(role: role, count: count)
        }
        let wanted = seats.reduce(0) { $0 + $1.count }
        if let size, !seats.isEmpty, wanted != size {
            findings.warn(.seatsDoNotSum(wanted, size: size), at: node.place)
        }
        reader.finish(&findings)
        self.init(by: by, size: size ?? 0, alternates: alternates ?? 0, seats: seats)
    }
}

extension RoundPlan {
    init?(reading node: SourceNode, earlier: [RoundID], calendar: [Period], _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let id: RoundID? = reader.required("id", &findings)?.identifier(&findings)
        let title = reader.optional("title")?.text(&findings)
        let votesNode = reader.optional("votes")
        let votes = votesNode.flatMap { VotesRule(reading: $0, &findings) }
        let ticksNode = reader.optional("ticks")
        let ticks = ticksNode.flatMap { Ticks(reading: $0, &findings) }
        let blendNode = ticksNode == nil ? reader.required("blend", &findings) : reader.optional("blend")
        let blend =
            ticksNode == nil
            ? blendNode.map { Self.readBlend($0, earlier: earlier, &findings) } ?? []
            : [Share(source: .sheets, share: .one)]
        if let ticksNode, blendNode != nil { findings.refuse(.ticksWithBlend, at: ticksNode.place) }
        let window = reader.optional("window").flatMap { Window(reading: $0, calendar: calendar, &findings) }
        reader.finish(&findings)
        guard let id else { return nil }
        if let place = blendNode?.place, votesNode == nil, blend.contains(where: { $0.source == .ballots }) {
            findings.refuse(.missingKey("votes"), at: place)
        }
        if let place = votesNode?.place, !blend.contains(where: { $0.source == .ballots }) {
            findings.refuse(.votesWithoutBallots, at: place)
        }
        self.init(id: id, title: title, votes: votes, blend: blend, ticks: ticks, window: window)
    }

    private static func readBlend(_ node: SourceNode, earlier: [RoundID], _ findings: inout Findings) -> [Share] {
        guard case .map(let pairs) = node.value else {
            findings.refuse(.expectedMap, at: node.place)
            return []
        }
        var shares: [Share] = []
        for (key, value) in pairs {
            guard let share = value.fixed(&findings) else { continue }
            if share < .zero { findings.refuse(.notPositive(share), at: value.place) }
            switch key.name {
            case "sheets": shares.append(Share(source: .sheets, share: share))
            case "ballots": shares.append(Share(source: .ballots, share: share))
            default:
                let round = RoundID(key.name)
                if !earlier.contains(round) {
                    findings.refuse(.blendNamesNoSource(key.name, known: earlier.map(\.text)), at: key.place)
                }
                shares.append(Share(source: .round(round), share: share))
            }
        }
        let sum = shares.reduce(Int128(0)) { $0 + Int128($1.share.millionths) }
        if sum != Int128(Fixed.scale), shares.count == pairs.count {
            findings.refuse(.sharesDoNotSum(Fixed(millionths: Int64(clamping: sum))), at: node.place)
        }
        return shares
    }
}
