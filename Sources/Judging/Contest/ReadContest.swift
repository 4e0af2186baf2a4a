extension ContestPlan {
    /// Reads and checks `contest.yaml`; nil where an error was found. Rubrics are checked beside it, see `check(rubrics:)`.
    public init?(reading node: SourceNode, isZone: (String) -> Bool, _ findings: inout Findings) {
        let before = findings.all.count
        var reader = NodeReader(node, &findings)
        let id: Identifier<ContestPlan>? = reader.required("contest", &findings)?.identifier(&findings)
        let title = reader.required("title", &findings)?.text(&findings)
        let zoneNode = reader.required("timezone", &findings)
        let timezone = zoneNode?.scalar(&findings)
        if let timezone, let place = zoneNode?.place, !isZone(timezone) {
            findings.refuse(.unknownZone(timezone), at: place)
        }
        let notice = reader.optional("notice")?.text(&findings)
        let noticeDays = reader.optional("noticeDays")?.whole(in: 1...60, &findings)
        let calendar = (reader.optional("calendar")?.items(&findings) ?? []).compactMap {
            Period(reading: $0, &findings)
        }
        let holidays = (reader.optional("holidays")?.items(&findings) ?? []).compactMap { $0.date(&findings) }
        let workdays = (reader.optional("workdays")?.items(&findings) ?? []).compactMap { $0.date(&findings) }
        let units = (reader.optional("units")?.items(&findings) ?? []).compactMap { item in
            Unit(reading: item, &findings).map { ($0, item.place) }
        }
        refuseDuplicates(units.map { ($0.0.id, $0.1) }, &findings)
        let known = Set(units.map(\.0.id))
        for (unit, place) in units where unit.parent.map({ !known.contains($0) }) ?? false {
            findings.refuse(.unknownUnit(unit.parent!), at: place)
        }
        let categoriesNode = reader.required("categories", &findings)
        let categories = (categoriesNode?.items(&findings) ?? []).compactMap { item in
            CategoryPlan(reading: item, calendar: calendar, &findings).map { ($0, item.place) }
        }
        refuseDuplicates(categories.map { ($0.0.id, $0.1) }, &findings)
        _ = reader.optional("ours")?.oneOrMore(&findings)
        reader.finish(&findings)
        guard !findings.all[before...].contains(where: { $0.severity == .error }), let id, let title, let timezone
        else { return nil }
        self.init(
            id: id.text, title: title, timezone: timezone, notice: notice, calendar: calendar,
            holidays: Set(holidays), workdays: Set(workdays), units: units.map(\.0), categories: categories.map(\.0))
        if let noticeDays { self.noticeDays = noticeDays }
    }
}

extension Period {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let id = reader.required("id", &findings)?.scalar(&findings)
        let title = reader.optional("title")?.text(&findings)
        let window = Window(from: &reader, at: node.place, &findings)
        reader.finish(&findings)
        guard let id, let window else { return nil }
        self.init(id: id, title: title, window: window)
    }
}

extension Window {
    init?(from reader: inout NodeReader, at place: Place, _ findings: inout Findings) {
        let from = reader.required("from", &findings)?.date(&findings)
        let to = reader.required("to", &findings)?.date(&findings)
        guard let from, let to else { return nil }
        if to < from { findings.refuse(.windowEndsBeforeItBegins(from: from, to: to), at: place) }
        self.init(from: from, to: to)
    }

    init?(reading node: SourceNode, calendar: [Period], _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        self.init(from: &reader, at: node.place, &findings)
        reader.finish(&findings)
        guard let first = calendar.map(\.window.from).min(), let last = calendar.map(\.window.to).max() else { return }
        if from < first || to > last {
            findings.refuse(.windowOutsideCalendar(from: from, to: to, first: first, last: last), at: node.place)
        }
    }
}

extension Unit {
    init?(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let id: UnitID? = reader.required("id", &findings)?.identifier(&findings)
        let name = reader.required("name", &findings)?.scalar(&findings)
        let parent: UnitID? = reader.optional("parent")?.identifier(&findings)
        let kind = reader.optional("kind")?.scalar(&findings)
        if let plan = reader.optional("plan") {
            var targets = NodeReader(plan, &findings)
            for key in ["unions", "promoters", "activities"] {
                _ = targets.optional(key)?.whole(in: 0...1_000_000, &findings)
            }
            targets.finish(&findings)
        }
        reader.finish(&findings)
        guard let id, let name else { return nil }
        self.init(id: id, name: name, parent: parent, kind: kind)
    }
}
