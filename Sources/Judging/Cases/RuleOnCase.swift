extension ContestState {
    /// Records what the panel decided on a case: counts within the panel, the chair, and the chair's PIN or the minutes.
    ///
    /// `standings` are those of the case's round as they are now.
    public func rule(
        on id: String, _ standings: Standings, count: PanelVote, votes: [EntryID: Int], chair: JudgeID,
        second: Second?, reason: String?, order: [EntryID] = []
    ) -> Decision {
        let category = standings.category
        let key = RoundKey(category.id, standings.round.id)
        let cases = standings.cases
        guard let found = cases.first(where: { $0.matter.id == id }) else {
            return .refused(.unknownCase(id, known: cases.filter { !$0.isSettled }.map(\.matter.id)))
        }
        var findings = Findings()
        let roundState = state(of: key.round, in: key.category)
        if roundState == .sealed || roundState == .planned {
            findings.refuse(.roundIs(key.round, roundState.rawValue, needs: "open"))
        }
        let panel = panel(of: category)
        let hasChair = panel.contains { $0.isChair }
        if !panel.contains(where: { $0.id == chair && ($0.isChair || !hasChair) }) {
            findings.refuse(.notTheChair(chair, chairs: panel.filter(\.isChair).map(\.id)))
        }
        if second == nil { findings.refuse(.secondPersonNeeded) }
        if count.all < 1 || count.all > panel.count {
            findings.refuse(.votesBeyondPanel(given: count.all, panel: panel.count))
        }
        if case .tie(let equals) = found.matter.matter {
            let given = votes.values.reduce(0, +)
            if Set(votes.keys) != Set(equals) { findings.refuse(.votesNeededFor(equals)) }
            if given > panel.count { findings.refuse(.votesBeyondPanel(given: given, panel: panel.count)) }
        } else if !votes.isEmpty {
            findings.refuse(.votesOnlyForTies(id))
        }
        if case .order(_, let equals) = found.matter.matter {
            if order.sorted() != equals { findings.refuse(.orderNeededFor(equals)) }
        } else if !order.isEmpty {
            findings.refuse(.orderOnlyForEquals(id))
        }
        guard let second else { return Decision(findings, []) }
        return Decision(
            findings,
            [
                CaseRuled(
                    category: key.category, round: key.round, matter: id, facts: found.matter.facts, count: count,
                    votes: votes, chair: chair, second: second, reason: reason.nonEmpty.map(Sealed.clear),
                    order: order)
            ])
    }
}
