extension ContestState {
    private func find(_ category: CategoryID, _ round: RoundID) -> Result<(CategoryPlan, RoundPlan), Refusal> {
        guard let categoryPlan = plan.category(category) else {
            return .failure(Refusal(.unknownCategory(category.text, known: plan.categories.map(\.id.text))))
        }
        guard let roundPlan = categoryPlan.round(round) else {
            return .failure(Refusal(.unknownRound(round.text, known: categoryPlan.rounds.map(\.id.text))))
        }
        return .success((categoryPlan, roundPlan))
    }

    /// Opens a round: earlier ones closed, the panel seated, identities settled; outside its window with a reason.
    ///
    /// The order of the works is drawn with `seed`, or with the panel's; without either it is that of the entry ids.
    public func openRound(
        _ category: CategoryID, _ round: RoundID, seed: String?, reason: String?, at now: Instant, _ hashes: Hashes
    ) -> Decision {
        guard case .success(let (plan, roundPlan)) = find(category, round) else { return refusal(category, round) }
        var findings = Findings()
        let state = state(of: round, in: category)
        if state != .planned { findings.refuse(.roundIs(round, state.rawValue, needs: "planned")) }
        for earlier in roundPlan.earlier where ![.closed, .sealed].contains(self.state(of: earlier, in: category)) {
            findings.refuse(.earlierRoundNotClosed(earlier))
        }
        let works = shortlisted(in: category)
        if roundPlan.takesSheets {
            if plan.panel.by != .open, !(panels[category]?.isSeated ?? false) {
                findings.refuse(.panelNotSeated(category))
            }
            let judges = Set(panel(of: plan).map(\.id))
            for (pairing, clause) in matches.sorted(by: { ($0.key.judge, $0.key.entry) < ($1.key.judge, $1.key.entry) })
            where clause == "same-name" && judges.contains(pairing.judge) && works.contains(pairing.entry) {
                let problem = Problem.unresolvedIdentity(pairing.judge, pairing.entry)
                if plan.panel.by == .open { findings.warn(problem) } else { findings.refuse(problem) }
            }
        }
        if let window = roundPlan.window, !window.contains(zone.date(of: now)), reason == nil {
            findings.refuse(.outsideWindow(round, from: window.from, to: window.to))
        }
        if let seed, seed.count < 20 || !seed.allSatisfy({ $0.isASCII && $0.isNumber }) {
            findings.refuse(.seedTooShort(seed.count))
        }
        guard let rubric = adopted[plan.rubric] else { return .refused(.unknownKey(plan.rubric, known: [])) }
        let drawn = seed ?? panels[category]?.seed
        let tickets = drawn.map { seed in
            Dictionary(uniqueKeysWithValues: works.map { ($0, hashes.ticket("order/\(category)/\($0)", seed)) })
        }
        let order = works.sorted { (tickets?[$0] ?? "", $0) < (tickets?[$1] ?? "", $1) }
        let document = Canonical.list(order.map { .text($0.text) }).bytes
        let act = RoundOpened(
            category: category, round: round, plan: planDocument, rubric: rubric.document,
            order: hashes.digest(document),
            seed: drawn, reason: reason.map(Sealed.clear))
        return Decision(findings, [act], documents: [document])
    }

    /// The entries a round is about: on the shortlist where there is one, and still standing.
    public func shortlisted(in category: CategoryID) -> [EntryID] {
        entries(of: category).filter { entry in
            entry.state == .standing && (shortlist[category]?.contains(entry.id) ?? true)
        }.map(\.id)
    }

    public func closeRound(_ category: CategoryID, _ round: RoundID, reason: String?) -> Decision {
        guard case .success = find(category, round) else { return refusal(category, round) }
        let state = state(of: round, in: category)
        guard state == .open else { return .refused(.roundIs(round, state.rawValue, needs: "open")) }
        return .accepted(
            Acceptance(acts: [RoundClosed(category: category, round: round, reason: reason.map(Sealed.clear))]))
    }

    /// Seals a closed round; missing sheets need a recorded reason. After it nothing changes.
    public func sealRound(_ standings: Standings, reason: String?, _ hashes: Hashes) -> Decision {
        let (category, round) = (standings.category.id, standings.round.id)
        let state = state(of: round, in: category)
        guard state == .closed else { return .refused(.roundIs(round, state.rawValue, needs: "closed")) }
        let coverage = standings.coverage
        if coverage.missing > 0, reason == nil {
            let examples = standings.rows.flatMap { row in
                (row.tally?.missing ?? []).map { "\($0)–\(row.entry.id)" }
            }
            return .refused(.gapsNeedReason(missing: coverage.missing, examples: Array(examples.prefix(5))))
        }
        let act = RoundSealed(
            category: category, round: round, expected: coverage.expected, submitted: coverage.submitted,
            recused: coverage.recused, missing: coverage.missing, standings: hashes.digest(Array(standings.csv.utf8)),
            reason: reason.map(Sealed.clear))
        return .accepted(Acceptance(acts: [act]))
    }

    /// Opens a closed round again: a reason and a second person, and no later round may have begun.
    public func reopenRound(_ category: CategoryID, _ round: RoundID, reason: String?, second: String?) -> Decision {
        guard case .success(let (plan, _)) = find(category, round) else { return refusal(category, round) }
        var findings = Findings()
        let state = state(of: round, in: category)
        if state != .closed { findings.refuse(.roundIs(round, state.rawValue, needs: "closed")) }
        if reason?.isEmpty ?? true { findings.refuse(.reasonNeeded) }
        if second?.isEmpty ?? true { findings.refuse(.secondPersonNeeded) }
        for later in plan.rounds
        where later.earlier.contains(round) && self.state(of: later.id, in: category) != .planned {
            findings.refuse(.laterRoundBegun(later.id))
        }
        return Decision(
            findings,
            [RoundReopened(category: category, round: round, reason: .clear(reason ?? ""), second: second ?? "")])
    }

    private func refusal(_ category: CategoryID, _ round: RoundID) -> Decision {
        guard case .failure(let refusal) = find(category, round) else { preconditionFailure("nothing to refuse") }
        return .refused(refusal)
    }
}
