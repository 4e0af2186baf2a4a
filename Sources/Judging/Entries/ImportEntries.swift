/// An entry as a file states it, its authors still in the clear.
public struct EntryDraft: Hashable, Sendable {
    public var id: EntryID
    public var category: CategoryID
    public var title: String
    public var unit: UnitID
    public var submitter: UnitID?
    public var people: EntryPeople
    public var details: [String: String]
    /// Nil where the file has no such column or the cell is blank.
    public var factor: Fixed?
    public var bonus: Fixed?
    public var penalty: Fixed?
    /// A work to practise on (试评).
    public var isTrial: Bool

    public init(
        id: EntryID, category: CategoryID, title: String, unit: UnitID, submitter: UnitID?, people: EntryPeople,
        details: [String: String], factor: Fixed?, bonus: Fixed?, penalty: Fixed?, isTrial: Bool = false
    ) {
        self.id = id
        self.category = category
        self.title = title
        self.unit = unit
        self.submitter = submitter
        self.people = people
        self.details = details
        self.factor = factor
        self.bonus = bonus
        self.penalty = penalty
        self.isTrial = isTrial
    }
}

extension ContestState {
    /// Decides on a list of entries: known category and unit, the category's limits, adjustments only where allowed.
    ///
    /// `known` is what the vault holds of known entries, to tell an equal row from a differing one.
    public func importEntries(
        _ rows: [Placed<EntryDraft>], known: [EntryID: EntryPeople], judges: People, amend: String?
    ) -> Decision {
        var findings = Findings()
        var seen: [EntryID: Placed<EntryDraft>] = [:]
        var acts: [any Act] = []
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
            check(draft, at: row.place, &findings)
            let registered = entries[draft.id]
            if let old = registered {
                guard let problem = difference(old, known[draft.id] ?? EntryPeople(authors: []), draft) else {
                    unchanged += 1
                    continue
                }
                guard amend != nil else {
                    findings.refuse(problem, at: row.place)
                    continue
                }
            }
            if let problem = sealedObjection(draft.category) ?? registered.flatMap({ sealedObjection($0.category) }) {
                findings.refuse(problem, at: row.place)
            }
            acts.append(
                EntryRegistered(
                    id: draft.id, category: draft.category, title: draft.title, unit: draft.unit,
                    submitter: draft.submitter, details: draft.details, factor: draft.factor ?? .one,
                    bonus: draft.bonus ?? .zero, penalty: draft.penalty ?? .zero, isTrial: draft.isTrial,
                    people: .clear(draft.people.vaultText),
                    reason: registered == nil ? nil : amend.map(Sealed.clear)))
            // A registration forgets what was matched before: the names may be others now.
            acts += judges.matches(entry: draft.id, authors: draft.people.authors) as [any Act]
        }
        return Decision(findings, acts, unchanged: unchanged)
    }

    private func check(_ draft: EntryDraft, at place: Place, _ findings: inout Findings) {
        if units[draft.unit] == nil { findings.refuse(.unknownUnit(draft.unit), at: place) }
        if let submitter = draft.submitter, units[submitter] == nil {
            findings.refuse(.unknownUnit(submitter), at: place)
        }
        guard let category = plan.category(draft.category) else {
            findings.refuse(.unknownCategory(draft.category.text, known: plan.categories.map(\.id.text)), at: place)
            return
        }
        for field in category.fields {
            guard let value = draft.details[field.id], !value.isEmpty else {
                findings.warn(.fieldNotStated(field: field.id, entry: draft.id), at: place)
                continue
            }
            if let problem = field.objection(to: value) { findings.refuse(problem, at: place) }
        }
        let allowed = adopted[category.rubric]?.rubric.adjust ?? []
        let given: [(Adjustment, Bool)] = [
            (.factor, draft.factor != nil), (.bonus, draft.bonus != nil), (.penalty, draft.penalty != nil),
        ]
        for (column, isGiven) in given where isGiven && !allowed.contains(column) {
            findings.refuse(.adjustNotAllowed(column: column.rawValue, category: category.id), at: place)
        }
    }

    private func difference(_ old: Entry, _ people: EntryPeople, _ new: EntryDraft) -> Problem? {
        let pairs: [(String, String, String)] = [
            ("category", old.category.text, new.category.text), ("title", old.title, new.title),
            ("unit", old.unit.text, new.unit.text), ("submitter", old.submitter?.text ?? "", new.submitter?.text ?? ""),
            ("factor", old.factor.description, (new.factor ?? .one).description),
            ("bonus", old.bonus.description, (new.bonus ?? .zero).description),
            ("penalty", old.penalty.description, (new.penalty ?? .zero).description),
            ("trial", old.isTrial ? "1" : "0", new.isTrial ? "1" : "0"),
            ("authors", Self.shown(people.authors), Self.shown(new.people.authors)),
            ("contact", people.contact, new.people.contact), ("telephone", people.telephone, new.people.telephone),
        ]
        let details = Set(old.details.keys).union(new.details.keys).sorted().map {
            ($0, old.details[$0] ?? "", new.details[$0] ?? "")
        }
        return (pairs + details).first { $0.1 != $0.2 }.map {
            .differs(key: new.id.text, column: $0.0, was: $0.1, now: $0.2)
        }
    }

    private static func shown(_ authors: [Author]) -> String {
        authors.map { ($0.role.map { "\($0):" } ?? "") + $0.name + ($0.person.map { "#\($0)" } ?? "") }
            .joined(separator: ";")
    }
}
