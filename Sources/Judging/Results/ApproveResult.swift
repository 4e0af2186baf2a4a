/// A change that the approval makes to the computed list.
public struct AwardChangeDraft: Hashable, Sendable {
    public let entry: EntryID
    public let award: String
    /// False takes the award away.
    public let gives: Bool
    public let reason: String

    public init(entry: EntryID, award: String, gives: Bool, reason: String) {
        self.entry = entry
        self.award = award
        self.gives = gives
        self.reason = reason
    }
}

extension ContestState {
    /// 审定: both organizers approve a list of awards, the computed one with such changes as have a reason each.
    public func approveResult(
        _ standings: Standings, authors: [EntryID: [Author]], changes: [AwardChangeDraft], minutes: String,
        second: Second?, by actor: Actor, _ hashes: Hashes
    ) -> Decision {
        let category = standings.category
        guard let awards = category.awards else { return .refused(.noAwards(category.id)) }
        var findings = Findings()
        for problem in objectionsToMoving(standings) { findings.refuse(problem) }
        if minutes.isEmpty { findings.refuse(.minutesNeeded) }
        if actor.role != .organizer || second?.actor.role != .organizer || second?.actor == actor {
            findings.refuse(.twoOrganizers)
        }
        let progress = results[category.id] ?? ResultProgress()
        let number = (progress.approval?.number ?? 0) + 1
        let computed = AwardList(computed: standings, awards, authors: authors)
        var list = computed
        var acts: [any Act] = []
        for change in changes {
            let problems = objections(to: change, list, standings, awards)
            for problem in problems { findings.refuse(problem) }
            guard problems.isEmpty else { continue }
            let was = list.grade(of: change.entry, in: awards)?.id
            let isGrade = awards.grades.contains { $0.id == change.award }
            list =
                change.gives
                ? list.giving(change.award, to: change.entry, in: awards)
                : list.taking(change.award, from: change.entry)
            acts.append(
                AwardChanged(
                    category: category.id, approval: number, entry: change.entry,
                    was: isGrade ? was : change.gives ? nil : change.award, now: change.gives ? change.award : nil,
                    minutes: minutes, reason: .clear(change.reason)))
        }
        let edition = rounds[RoundKey(category.id, standings.round.id)]?.edition ?? 1
        if let old = progress.approval, old.approved == list, old.edition == edition {
            findings.refuse(.nothingChanged(standings.round.id))
        }
        guard let second else { return Decision(findings, []) }
        acts.append(
            ResultApproved(
                category: category.id, round: standings.round.id, edition: edition, number: number,
                computed: hashes.digest(computed.document), approved: hashes.digest(list.document), minutes: minutes,
                second: second))
        return Decision(findings, acts, documents: [computed.document, list.document])
    }

    /// Why a result may not move on at all: not the last round, not sealed, or announced already.
    func objectionsToMoving(_ standings: Standings) -> [Problem] {
        let category = standings.category
        var problems: [Problem] = []
        let state = state(of: standings.round.id, in: category.id)
        if state != .sealed { problems.append(.roundIs(standings.round.id, state.rawValue, needs: "sealed")) }
        if results[category.id]?.announced != nil { problems.append(.isAnnounced(category.id)) }
        return problems
    }

    private func objections(
        to change: AwardChangeDraft, _ list: AwardList, _ standings: Standings, _ awards: Awards
    ) -> [Problem] {
        var problems: [Problem] = []
        if change.reason.isEmpty { problems.append(.changeNeedsReason(change.entry)) }
        if awards.title(of: change.award) == nil { problems.append(.unknownKey(change.award, known: awards.ids)) }
        if standings[change.entry]?.rank == nil {
            problems.append(.notRanked(change.entry))
        } else if change.gives == list.holds(change.award, change.entry) {
            problems.append(
                change.gives ? .hasAward(change.entry, change.award) : .hasNoAward(change.entry, change.award))
        }
        return problems
    }
}
