/// The screening of one entry as a clerk states it.
public struct ScreeningDraft: Hashable, Sendable {
    public let entry: EntryID
    /// By the check's id; every check of the category must be there.
    public let answers: [String: ScreeningAnswer]
    public let until: CivilDate?
    public let reason: String?

    public init(entry: EntryID, answers: [String: ScreeningAnswer], until: CivilDate?, reason: String?) {
        self.entry = entry
        self.answers = answers
        self.until = until
        self.reason = reason
    }
}

extension ContestState {
    /// Decides on a list of screenings by one checker and a second one; a later screening of an entry replaces the earlier.
    public func screen(_ rows: [Placed<ScreeningDraft>], by checker: Actor, second: Second?) -> Decision {
        var findings = Findings()
        var acts: [any Act] = []
        if second == nil || second?.actor == checker { findings.refuse(.secondPersonNeeded) }
        var seen: [EntryID: Place] = [:]
        for row in rows {
            let draft = row.value
            if let first = seen.updateValue(row.place, forKey: draft.entry) {
                findings.refuse(.duplicateRow(key: draft.entry.text, firstLine: first.line ?? 0), at: row.place)
            }
            guard let entry = entries[draft.entry], let category = plan.category(entry.category) else {
                findings.refuse(.unknownEntry(draft.entry.text), at: row.place)
                continue
            }
            check(draft, entry, category, at: row.place, &findings)
            guard let second else { continue }
            acts.append(
                EntryScreened(
                    entry: entry.id, answers: draft.answers, until: draft.until, second: second,
                    reason: draft.reason.nonEmpty.map(Sealed.clear)))
        }
        return Decision(findings, acts)
    }

    private func check(
        _ draft: ScreeningDraft, _ entry: Entry, _ category: CategoryPlan, at place: Place, _ findings: inout Findings
    ) {
        if entry.state != .standing { findings.refuse(.entryNotInRound(entry.id, entry.state), at: place) }
        let known = category.screening.map(\.id)
        for id in draft.answers.keys.sorted() where !known.contains(id) {
            findings.refuse(.unknownCheck(id, known: known), at: place)
        }
        let open = known.filter { draft.answers[$0] == nil }
        if !open.isEmpty { findings.refuse(.checksNotAnswered(entry.id, open), at: place) }
        let conclusion = draft.answers.values.max() ?? .pass
        if conclusion != .pass, draft.reason.nonEmpty == nil { findings.refuse(.reasonNeeded, at: place) }
        if conclusion == .supplement, draft.until == nil { findings.refuse(.supplementNeedsDate(entry.id), at: place) }
        if shortlist[category.id] != nil || hasMarkedRound(category) {
            findings.refuse(.screeningIsOver(category.id), at: place)
        }
    }

    private func hasMarkedRound(_ category: CategoryPlan) -> Bool {
        category.rounds.contains { state(of: $0.id, in: category.id) != .planned }
    }
}
