/// What an objection says, as it came in.
public struct ObjectionDraft: Hashable, Sendable {
    public let entry: EntryID?
    /// Who objects; objections are taken under real names.
    public let objector: String
    public let contact: String
    public let content: String
    public let evidence: String

    public init(entry: EntryID?, objector: String, contact: String, content: String, evidence: String) {
        self.entry = entry
        self.objector = objector
        self.contact = contact
        self.content = content
        self.evidence = evidence
    }
}

extension ContestState {
    /// 异议受理: puts an objection into the register under the next number.
    public func receiveObjection(_ category: CategoryID, _ draft: ObjectionDraft, at now: Instant) -> Decision {
        do throws(Refusal) { _ = try find(category, nil) } catch { return .refused(error) }
        let progress = results[category] ?? ResultProgress()
        var findings = Findings()
        if progress.announced != nil { findings.refuse(.isAnnounced(category)) }
        if let notice = progress.notice {
            if now >= zone.end(of: notice.to) { findings.warn(.objectionIsLate(notice.to)) }
        } else {
            findings.refuse(.notPosted(category))
        }
        for (name, text) in [("by", draft.objector), ("contact", draft.contact), ("content", draft.content)]
        where text.isEmpty { findings.refuse(.textNeeded(name)) }
        if let entry = draft.entry, entries[entry]?.category != category {
            findings.refuse(.unknownEntry(entry.text))
        }
        return Decision(
            findings,
            [
                ObjectionReceived(
                    category: category, number: progress.objections.count + 1, entry: draft.entry,
                    objector: .clear(draft.objector), contact: .clear(draft.contact), content: .clear(draft.content),
                    evidence: draft.evidence.isEmpty ? nil : .clear(draft.evidence))
            ])
    }

    /// 异议答复: closes an objection with what was found and decided, approved by a second person.
    public func answerObjection(
        _ category: CategoryID, _ number: Int, outcome: Objection.Outcome, finding: String, answer: String,
        second: Second?, by actor: Actor
    ) -> Decision {
        do throws(Refusal) { _ = try find(category, nil) } catch { return .refused(error) }
        let objections = results[category]?.objections ?? []
        guard let objection = objections.first(where: { $0.number == number }) else {
            return .refused(.unknownObjection(number, known: objections.map(\.number)))
        }
        var findings = Findings()
        if objection.outcome != nil { findings.refuse(.objectionIsAnswered(number)) }
        for (name, text) in [("finding", finding), ("answer", answer)] where text.isEmpty {
            findings.refuse(.textNeeded(name))
        }
        if second == nil || second?.actor == actor { findings.refuse(.secondPersonNeeded) }
        guard let second else { return Decision(findings, []) }
        return Decision(
            findings,
            [
                ObjectionAnswered(
                    category: category, number: number, outcome: outcome, second: second, finding: .clear(finding),
                    answer: .clear(answer))
            ])
    }
}
