extension ContestState {
    /// Opens a round: earlier ones closed, the panel seated, identities settled; outside its window with a reason.
    ///
    /// The order of the works is drawn with `seed`, or with the panel's; without either it is that of the entry ids.
    public func openRound(
        _ category: CategoryID, _ round: RoundID, seed: String?, reason: String?, at now: Instant, _ hashes: Hashes
    ) -> Decision {
        let (plan, roundPlan): (CategoryPlan, RoundPlan)
        do throws(Refusal) { (plan, roundPlan) = try find(category, round) } catch { return .refused(error) }
        let reason = reason.nonEmpty
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
        // A round that builds on another keeps its rubric: one score is not counted by two versions.
        let inherited = roundPlan.earlier.compactMap { rounds[RoundKey(category, $0)]?.rubricDocument }.first
        guard let rubric = inherited ?? adopted[plan.rubric]?.document else {
            return .refused(.unknownKey(plan.rubric, known: adopted.keys.sorted()))
        }
        let drawn = seed ?? panels[category]?.seed
        let tickets = drawn.map { seed in
            Dictionary(uniqueKeysWithValues: works.map { ($0, hashes.ticket("order/\(category)/\($0)", seed)) })
        }
        let order = works.sorted { (tickets?[$0] ?? "", $0) < (tickets?[$1] ?? "", $1) }
        let document = Canonical.list(order.map { .text($0.text) }).bytes
        let act = RoundOpened(
            category: category, round: round, plan: planDocument, rubric: rubric,
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

    /// Closes an open round.
    public func closeRound(_ category: CategoryID, _ round: RoundID, reason: String?) -> Decision {
        do throws(Refusal) { _ = try find(category, round) } catch { return .refused(error) }
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
        let reason = reason.nonEmpty
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
    public func reopenRound(
        _ category: CategoryID, _ round: RoundID, reason: String?, second: Actor?, by actor: Actor
    ) -> Decision {
        let plan: CategoryPlan
        do throws(Refusal) { plan = try find(category, round).0 } catch { return .refused(error) }
        var findings = Findings()
        let state = state(of: round, in: category)
        if state != .closed { findings.refuse(.roundIs(round, state.rawValue, needs: "closed")) }
        if reason?.isEmpty ?? true { findings.refuse(.reasonNeeded) }
        if second == nil || second == actor { findings.refuse(.secondPersonNeeded) }
        for later in plan.rounds
        where later.earlier.contains(round) && self.state(of: later.id, in: category) != .planned {
            findings.refuse(.laterRoundBegun(later.id))
        }
        return Decision(
            findings,
            [
                RoundReopened(
                    category: category, round: round, reason: .clear(reason ?? ""), second: second?.description ?? "")
            ])
    }
}
