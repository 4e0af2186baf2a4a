extension NationalDesk {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let isSelf = reader.optional("self").flatMap { $0.flag(&findings) } ?? false
        let title = (isSelf ? reader.optional("title") : reader.required("title", &findings))?.text(&findings)
        let organizer = reader.required("organizer", &findings)?.text(&findings)
        let deadline =
            (isSelf ? reader.optional("deadline") : reader.required("deadline", &findings))?.date(&findings)
        let source = reader.optional("source")?.text(&findings)
        let confirmed = reader.optional("confirmed")?.date(&findings)
        reader.finish(&findings)
        guard let organizer else { return nil }
        self.init(
            title: title ?? organizer, organizer: organizer, isSelf: isSelf, deadline: deadline, source: source,
            confirmed: confirmed)
    }
}

extension Quota {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let count = reader.required("count", &findings)?.whole(in: 0...10_000, &findings)
        let reserve = reader.optional("reserve")?.whole(in: 0...10_000, &findings)
        let confirmed = reader.optional("confirmed")?.date(&findings)
        let tie = reader.optional("tie")?.choice(CutTie.self, &findings)
        reader.finish(&findings)
        guard let count else { return nil }
        self.init(count: count, reserve: reserve ?? 0, confirmed: confirmed, tie: tie ?? .extend)
    }
}

extension Awards {
    init(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let cap = reader.optional("cap").flatMap { Self.share($0, &findings) }
        let perAuthor = reader.optional("perAuthor")?.whole(in: 1...100, &findings)
        let grades = (reader.optional("grades")?.items(&findings) ?? []).compactMap { Grade(reading: $0, &findings) }
        let special = (reader.optional("special")?.items(&findings) ?? []).compactMap {
            Special(reading: $0, &findings)
        }
        let tie = reader.optional("tie")?.choice(CutTie.self, &findings)
        reader.finish(&findings)
        self.init(cap: cap, perAuthor: perAuthor, grades: grades, special: special, tie: tie ?? .shrink)
    }

    fileprivate static func share(_ node: SourceNode, _ findings: inout Findings) -> Fixed? {
        guard let share = node.fixed(&findings) else { return nil }
        if share < .zero || share > .one { findings.refuse(.shareOutOfRange(share), at: node.place) }
        return share
    }
}

extension Awards.Grade {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let id = reader.required("id", &findings)?.scalar(&findings)
        let title = reader.required("title", &findings)?.text(&findings)
        let count = reader.optional("count")?.whole(in: 0...10_000, &findings)
        let share = reader.optional("share").flatMap { Awards.share($0, &findings) }
        let least = reader.optional("least")?.whole(in: 0...10_000, &findings)
        let floor = reader.optional("floor")?.fixed(&findings)
        let perAuthor = reader.optional("perAuthor")?.whole(in: 1...100, &findings)
        let fills = reader.optional("fill").flatMap { $0.flag(&findings) } ?? false
        let vacant = reader.optional("vacant").flatMap { $0.flag(&findings) } ?? true
        reader.finish(&findings)
        guard let id, let title else { return nil }
        if count == nil, !fills { findings.refuse(.missingKey("count"), at: node.place) }
        self.init(
            id: id, title: title, count: count, share: share, least: least ?? 0, floor: floor, perAuthor: perAuthor,
            fills: fills)
        staysVacant = vacant
    }
}

extension Awards.Special {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let id = reader.required("id", &findings)?.scalar(&findings)
        let title = reader.required("title", &findings)?.text(&findings)
        let count = reader.optional("count").map { $0.whole(in: 1...1000, &findings) } ?? 1
        let byNode = reader.required("by", &findings)
        let cumulative = reader.optional("cumulative").flatMap { $0.flag(&findings) } ?? true
        reader.finish(&findings)
        guard let id, let title, let count, let text = byNode?.scalar(&findings) else { return nil }
        let by: Awards.By
        if text == "ballots" {
            by = .ballots
        } else if text.hasPrefix("criterion:"), let criterion = CriterionID(checking: String(text.dropFirst(10))) {
            by = .criterion(criterion)
        } else {
            if let place = byNode?.place {
                findings.refuse(.notOneOf(text, choices: ["ballots", "criterion:<id>"]), at: place)
            }
            return nil
        }
        self.init(id: id, title: title, count: count, by: by)
        isCumulative = cumulative
    }
}
