/// Walks one `SourceNode` map key by key, checks each value and reports every mistake with its place.
///
/// A reader remembers which keys it was asked for; `finish` reports the others as unknown.
struct NodeReader {
    let node: SourceNode
    private var pairs: [String: (key: SourceKey, value: SourceNode)] = [:]
    private var asked: [String] = []
    private let isMap: Bool

    init(_ node: SourceNode, _ findings: inout Findings) {
        self.node = node
        if case .map(let entries) = node.value {
            isMap = true
            for pair in entries { pairs[pair.key.name] = pair }
        } else {
            isMap = false
            findings.refuse(.expectedMap, at: node.place)
        }
    }

    mutating func optional(_ key: String) -> SourceNode? {
        asked.append(key)
        return pairs[key]?.value
    }

    mutating func required(_ key: String, _ findings: inout Findings) -> SourceNode? {
        let value = optional(key)
        if value == nil, isMap { findings.refuse(.missingKey(key), at: node.place) }
        return value
    }

    func finish(_ findings: inout Findings) {
        for pair in pairs.values.sorted(by: {
            ($0.key.place.line ?? 0, $0.key.name) < ($1.key.place.line ?? 0, $1.key.name)
        })
        where !asked.contains(pair.key.name) {
            findings.refuse(.unknownKey(pair.key.name, known: asked), at: pair.key.place)
        }
    }
}

extension SourceNode {
    func scalar(_ findings: inout Findings) -> String? {
        guard case .scalar(let text) = value else {
            findings.refuse(.expectedText, at: place)
            return nil
        }
        return text
    }

    func items(_ findings: inout Findings) -> [SourceNode] {
        guard case .list(let items) = value else {
            findings.refuse(.expectedList, at: place)
            return []
        }
        return items
    }

    /// A list, or one item standing alone for a list of one.
    func oneOrMore(_ findings: inout Findings) -> [SourceNode] {
        if case .scalar = value { return [self] }
        return items(&findings)
    }

    func identifier<Thing>(_ findings: inout Findings) -> Identifier<Thing>? {
        guard let text = scalar(&findings) else { return nil }
        guard let id = Identifier<Thing>(checking: text) else {
            findings.refuse(.badIdentifier(text), at: place)
            return nil
        }
        return id
    }

    func fixed(_ findings: inout Findings) -> Fixed? {
        guard let text = scalar(&findings) else { return nil }
        guard let number = Fixed(text) else {
            findings.refuse(.badNumber(text), at: place)
            return nil
        }
        return number
    }

    func whole(in range: ClosedRange<Int>, _ findings: inout Findings) -> Int? {
        guard let text = scalar(&findings) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            findings.refuse(.badWhole(text, low: range.lowerBound, high: range.upperBound), at: place)
            return nil
        }
        return number
    }

    func flag(_ findings: inout Findings) -> Bool? {
        guard let text = scalar(&findings) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default:
            findings.refuse(.notOneOf(text, choices: ["true", "false"]), at: place)
            return nil
        }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ kind: Choice.Type, _ findings: inout Findings
    ) -> Choice? where Choice.RawValue == String {
        guard let text = scalar(&findings) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            findings.refuse(.notOneOf(text, choices: Choice.allCases.map(\.rawValue)), at: place)
            return nil
        }
        return choice
    }

    func date(_ findings: inout Findings) -> CivilDate? {
        guard let text = scalar(&findings) else { return nil }
        guard let date = CivilDate(text) else {
            findings.refuse(.badDate(text), at: place)
            return nil
        }
        return date
    }

    /// A string for both languages, or `{zh: …, en: …}`; one language only is a warning.
    func text(_ findings: inout Findings) -> Text? {
        if case .scalar(let text) = value { return Text(text) }
        var reader = NodeReader(self, &findings)
        let zh = reader.optional("zh")?.scalar(&findings)
        let en = reader.optional("en")?.scalar(&findings)
        reader.finish(&findings)
        guard case .map = value else { return nil }
        switch (zh, en) {
        case (nil, nil):
            findings.refuse(.missingKey("zh"), at: place)
            return nil
        case (nil, _): findings.warn(.oneLanguageOnly(missing: .zh), at: place)
        case (_, nil): findings.warn(.oneLanguageOnly(missing: .en), at: place)
        default: break
        }
        return Text(zh: zh, en: en)
    }
}

/// Reports each identifier that stands twice in one list.
func refuseDuplicates<Thing>(
    _ ids: [(id: Identifier<Thing>, place: Place)], _ findings: inout Findings
) {
    var first: [Identifier<Thing>: Place] = [:]
    for (id, place) in ids {
        if let earlier = first[id] {
            findings.refuse(.duplicateID(id.text, firstLine: earlier.line), at: place)
        } else {
            first[id] = place
        }
    }
}
