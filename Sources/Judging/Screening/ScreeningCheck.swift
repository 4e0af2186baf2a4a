/// One thing the first screening (初审) looks at before a work is admitted.
public struct ScreeningCheck: Hashable, Sendable {
    public let id: String
    public let title: Text

    /// Where `contest.yaml` names none.
    public static let standard = [
        ScreeningCheck(id: "topic", title: Text(zh: "主题", en: "Topic")),
        ScreeningCheck(id: "orientation", title: Text(zh: "导向", en: "Orientation")),
        ScreeningCheck(id: "original", title: Text(zh: "原创", en: "Original")),
        ScreeningCheck(id: "format", title: Text(zh: "格式", en: "Format")),
    ]

    static func list(reading node: SourceNode, _ findings: inout Findings) -> [ScreeningCheck] {
        var seen: Set<String> = []
        return node.items(&findings).compactMap { item in
            var reader = NodeReader(item, &findings)
            let id: Identifier<ScreeningCheck>? = reader.required("id", &findings)?.identifier(&findings)
            let title = reader.required("title", &findings)?.text(&findings)
            reader.finish(&findings)
            guard let id, let title else { return nil }
            if !seen.insert(id.text).inserted { findings.refuse(.duplicateID(id.text, firstLine: nil), at: item.place) }
            return ScreeningCheck(id: id.text, title: title)
        }
    }
}

/// What one check, or the whole screening of a work, came to; the worst of the checks is the conclusion.
public enum ScreeningAnswer: String, Sendable, CaseIterable, Comparable {
    case pass
    /// 补正: something must be handed in by a date.
    case supplement
    case fail

    private var gravity: Int { self == .pass ? 0 : self == .supplement ? 1 : 2 }

    public static func < (left: Self, right: Self) -> Bool { left.gravity < right.gravity }

    /// pass/supplement/fail, 通过/补正/不通过, p/s/f.
    public init?(reading text: String) {
        switch text.lowercased() {
        case "pass", "p", "通过": self = .pass
        case "supplement", "s", "补正": self = .supplement
        case "fail", "f", "不通过": self = .fail
        default: return nil
        }
    }
}

/// The last screening of an entry as the record has it.
public struct Screening: Hashable, Sendable {
    public let entry: EntryID
    public let answers: [String: ScreeningAnswer]
    /// The last day for what must be handed in.
    public let until: CivilDate?
    public let checker: Actor
    public let second: Second
    public let reason: Sealed?
    public let at: Instant

    public init(
        entry: EntryID, answers: [String: ScreeningAnswer], until: CivilDate?, checker: Actor, second: Second,
        reason: Sealed?, at: Instant
    ) {
        self.entry = entry
        self.answers = answers
        self.until = until
        self.checker = checker
        self.second = second
        self.reason = reason
        self.at = at
    }

    public var conclusion: ScreeningAnswer { answers.values.max() ?? .pass }
}
