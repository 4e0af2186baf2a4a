/// One row of declarations as a file states it.
public struct ConflictDraft: Hashable, Sendable {
    public let judge: JudgeID
    public let isDeclared: Bool
    /// `entry:`, `unit:`, `person:` or `category:` and an id; blank for none.
    public let with: String
    public let reason: String

    public init(judge: JudgeID, isDeclared: Bool, with: String, reason: String) {
        self.judge = judge
        self.isDeclared = isDeclared
        self.with = with
        self.reason = reason
    }
}

extension ContestState {
    /// Decides on declarations. `recorded` holds those in the record by judge and target (persons as sealed text).
    public func importConflicts(
        _ rows: [Placed<ConflictDraft>], recorded: [ConflictKey: ConflictDraft], authors: [EntryID: [Author]],
        amend: String?
    ) -> Decision {
        var findings = Findings()
        var seen: [ConflictKey: Placed<ConflictDraft>] = [:]
        var acts: [any Act] = []
        var unchanged = 0
        for row in rows {
            let draft = row.value
            let key = ConflictKey(judge: draft.judge, with: draft.with)
            if let first = seen[key] {
                if first.value != draft {
                    let name = "\(draft.judge)+\(draft.with)"
                    findings.refuse(.duplicateRow(key: name, firstLine: first.place.line ?? 0), at: row.place)
                }
                continue
            }
            seen[key] = row
            if judges[draft.judge] == nil { findings.refuse(.unknownJudge(draft.judge.text), at: row.place) }
            check(draft, at: row.place, &findings)
            if let old = recorded[key] {
                if old == draft {
                    unchanged += 1
                    continue
                }
                guard amend != nil else {
                    findings.refuse(
                        .differs(
                            key: "\(draft.judge)+\(draft.with)", column: "reason", was: old.reason, now: draft.reason),
                        at: row.place)
                    continue
                }
            }
            if draft.isDeclared,
                let problem = sealedObjection(draft.judge, listed: judges[draft.judge]?.categories ?? [])
            {
                findings.refuse(problem, at: row.place)
            }
            let isPerson = draft.with.hasPrefix("person:")
            acts.append(
                ConflictDeclared(
                    judge: draft.judge, state: draft.isDeclared ? "declared" : "none",
                    with: isPerson ? "person" : draft.with,
                    reason: draft.reason.isEmpty && !isPerson
                        ? nil : .clear(isPerson ? "\(draft.with)\t\(draft.reason)" : draft.reason)))
            guard isPerson else { continue }
            let people = People(judges: [:], declared: [draft.judge: [String(draft.with.dropFirst(7))]])
            for (entry, authors) in authors.sorted(by: { $0.key < $1.key }) {
                acts += people.matches(entry: entry, authors: authors) as [any Act]
            }
        }
        return Decision(findings, acts, unchanged: unchanged)
    }

    private func check(_ draft: ConflictDraft, at place: Place, _ findings: inout Findings) {
        guard draft.isDeclared else {
            if !draft.with.isEmpty { findings.refuse(.targetWithoutDeclaration, at: place) }
            return
        }
        guard !draft.with.isEmpty else {
            findings.refuse(.declarationWithoutTarget, at: place)
            return
        }
        guard let colon = draft.with.firstIndex(of: ":") else {
            findings.refuse(.badTarget(draft.with), at: place)
            return
        }
        let id = String(draft.with[draft.with.index(after: colon)...])
        switch draft.with[..<colon] {
        case "entry": if entries[EntryID(id)] == nil { findings.refuse(.unknownEntry(id), at: place) }
        case "unit": if units[UnitID(id)] == nil { findings.refuse(.unknownUnit(UnitID(id)), at: place) }
        case "category":
            if plan.category(CategoryID(id)) == nil {
                findings.refuse(.unknownCategory(id, known: plan.categories.map(\.id.text)), at: place)
            }
        case "person": if id.isEmpty { findings.refuse(.badTarget(draft.with), at: place) }
        default: findings.refuse(.badTarget(draft.with), at: place)
        }
    }
}

/// A judge and the target of a declaration as it was written.
public struct ConflictKey: Hashable, Sendable {
    public let judge: JudgeID
    public let with: String

    public init(judge: JudgeID, with: String) {
        self.judge = judge
        self.with = with
    }
}

extension Declaration {
    /// From what the record holds: `entry:A`, `unit:HF`, `category:song`, `person`, or blank for none.
    public init(judge: JudgeID, recorded with: String) {
        let parts = with.split(separator: ":", maxSplits: 1).map(String.init)
        let target: With? =
            switch parts.first {
            case "entry": .entry(EntryID(parts[1]))
            case "unit": .unit(UnitID(parts[1]))
            case "category": .category(CategoryID(parts[1]))
            case "person": .person
            default: nil
            }
        self.init(judge: judge, with: target)
    }
}
