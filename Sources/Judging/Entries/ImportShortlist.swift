extension ContestState {
    /// Decides on a shortlist: the entries admitted to the review of their categories.
    public func importShortlist(_ rows: [Placed<EntryID>]) -> Decision {
        var findings = Findings()
        var acts: [any Act] = []
        var unchanged = 0
        var seen: Set<EntryID> = []
        for row in rows where seen.insert(row.value).inserted {
            guard let entry = entries[row.value] else {
                findings.refuse(.unknownEntry(row.value.text), at: row.place)
                continue
            }
            if shortlist[entry.category]?.contains(entry.id) ?? false {
                unchanged += 1
            } else if let problem = sealedObjection(entry.category, except: { $0.isTicks }) {
                findings.refuse(problem, at: row.place)
            } else if entry.state != .standing {
                findings.refuse(.entryNotInRound(entry.id, entry.state), at: row.place)
            } else {
                acts.append(EntryShortlisted(entry: entry.id, category: entry.category))
            }
        }
        return Decision(findings, acts, unchanged: unchanged)
    }

    /// Decides to take an entry out of the contest, at the wish of those who sent it or by the organizers.
    public func remove(_ id: EntryID, as state: Entry.State, reason: String?) -> Decision {
        guard let entry = entries[id] else { return .refused(.unknownEntry(id.text)) }
        guard entry.state == .standing else { return .refused(.entryNotInRound(id, entry.state)) }
        guard let reason, !reason.isEmpty else { return .refused(.reasonNeeded) }
        let act: any Act =
            state == .withdrawn
            ? EntryWithdrawn(entry: id, reason: .clear(reason)) : EntryDisqualified(entry: id, reason: .clear(reason))
        return .accepted(Acceptance(acts: [act]))
    }
}
