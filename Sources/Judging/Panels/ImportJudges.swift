/// A judge as a file states it, the name still in the clear.
public struct JudgeDraft: Hashable, Sendable {
    public let id: JudgeID
    public let person: People.Person
    public let unit: UnitID?
    public let categories: [CategoryID]
    public let isChair: Bool

    public init(id: JudgeID, person: People.Person, unit: UnitID?, categories: [CategoryID], isChair: Bool) {
        self.id = id
        self.person = person
        self.unit = unit
        self.categories = categories
        self.isChair = isChair
    }
}

extension ContestState {
    /// Decides on a list of judges; `authors` are those of all known entries, among whom a judge may be found.
    public func importJudges(
        _ rows: [Placed<JudgeDraft>], known: [JudgeID: People.Person], declared: [JudgeID: Set<String>],
        authors: [EntryID: [Author]], amend: String?
    ) -> Decision {
        var findings = Findings()
        var seen: [JudgeID: Placed<JudgeDraft>] = [:]
        var acts: [any Act] = []
        var changed: [JudgeID: People.Person] = [:]
        var unchanged = 0
        for row in rows {
            let draft = row.value
            if let first = seen[draft.id] {
                if first.value != draft {
                    findings.refuse(.duplicateRow(key: draft.id.text, firstLine: first.place.line ?? 0), at: row.place)
                }
                continue
            }
            seen[draft.id] = row
            if let unit = draft.unit, units[unit] == nil { findings.refuse(.unknownUnit(unit), at: row.place) }
            for category in draft.categories where plan.category(category) == nil {
                findings.refuse(.unknownCategory(category.text, known: plan.categories.map(\.id.text)), at: row.place)
            }
            if let old = judges[draft.id] {
                guard let problem = difference(old, known[draft.id], draft) else {
                    unchanged += 1
                    continue
                }
                guard amend != nil else {
                    findings.refuse(problem, at: row.place)
                    continue
                }
            }
            if let problem = sealedObjection(draft.id, listed: draft.categories + (judges[draft.id]?.categories ?? []))
            {
                findings.refuse(problem, at: row.place)
            }
            changed[draft.id] = draft.person
            acts.append(
                JudgeRegistered(
                    id: draft.id, unit: draft.unit, categories: draft.categories, chair: draft.isChair ? 1 : 0,
                    people: .clear(draft.person.vaultText),
                    reason: judges[draft.id] == nil ? nil : amend.map(Sealed.clear)))
        }
        let people = People(judges: changed, declared: declared.filter { changed[$0.key] != nil })
        for (entry, authors) in authors.sorted(by: { $0.key < $1.key }) {
            acts += people.matches(entry: entry, authors: authors) as [any Act]
        }
        return Decision(findings, acts, unchanged: unchanged)
    }

    private func difference(_ old: Judge, _ person: People.Person?, _ new: JudgeDraft) -> Problem? {
        let pairs: [(String, String, String)] = [
            ("name", person?.name ?? "", new.person.name), ("person", person?.person ?? "", new.person.person ?? ""),
            ("unit", old.unit?.text ?? "", new.unit?.text ?? ""),
            (
                "categories", old.categories.map(\.text).joined(separator: ";"),
                new.categories.map(\.text).joined(separator: ";")
            ),
            ("chair", old.isChair ? "1" : "0", new.isChair ? "1" : "0"),
        ]
        return pairs.first { $0.1 != $0.2 }.map { .differs(key: new.id.text, column: $0.0, was: $0.1, now: $0.2) }
    }
}
