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
        let works = works(of: round, in: category)
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
        let ticks = roundPlan.ticks == nil ? nil : Ticks.rubricDocument.bytes
        guard let rubric = ticks.map(hashes.digest) ?? inherited ?? adopted[plan.rubric]?.document else {
            return .refused(.unknownKey(plan.rubric, known: adopted.keys.sorted()))
        }
        let earlier = plan.rounds.compactMap { rounds[RoundKey(category, $0.id)] }.first
        if seed != nil, earlier != nil { findings.refuse(.orderIsDrawn(category)) }
        let drawn = earlier == nil ? seed ?? panels[category]?.seed : nil
        let tickets = drawn.map { seed in
            Dictionary(uniqueKeysWithValues: works.map { ($0, hashes.ticket("order/\(category)/\($0)", seed)) })
        }
        let places = Dictionary(
            uniqueKeysWithValues: (earlier?.order ?? []).enumerated().map { ($0.element, $0.offset) })
        let order = works.sorted {
            (places[$0] ?? .max, tickets?[$0] ?? "", $0) < (places[$1] ?? .max, tickets?[$1] ?? "", $1)
        }
        let document = Canonical.list(order.map { .text($0.text) }).bytes
        let act = RoundOpened(
            category: category, round: round, plan: planDocument, rubric: rubric,
            order: hashes.digest(document),
            seed: drawn, reason: reason.map(Sealed.clear))
        return Decision(findings, [act], documents: [document] + (ticks.map { [$0] } ?? []))
    }

    /// The entries the review is about: on the shortlist where there is one, else past the screening; still standing.
    public func shortlisted(in category: CategoryID) -> [EntryID] {
        let admitted = shortlist[category]
        return screened(in: category).filter { admitted?.contains($0) ?? true }
    }

    /// The entries a round is about: a vote by ticks is held before the shortlist.
    public func works(of round: RoundID, in category: CategoryID) -> [EntryID] {
        plan.category(category)?.round(round)?.ticks == nil ? shortlisted(in: category) : screened(in: category)
    }

    /// Who takes part in a round, or nil where everybody does.
    public func admitted(to round: RoundID, in category: CategoryID) -> Set<EntryID>? {
        let isTicks = plan.category(category)?.round(round)?.ticks != nil
        if !isTicks, let list = shortlist[category] { return list }
        guard isScreened(category) else { return nil }
        return Set(screenings.values.filter { $0.conclusion == .pass }.map(\.entry))
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
        var findings = Findings()
        if coverage.missing > 0, reason == nil {
            let examples = standings.rows.flatMap { row in
                (row.tally?.missing ?? []).map { "\($0)–\(row.entry.id)" }
            }
            findings.refuse(.gapsNeedReason(missing: coverage.missing, examples: Array(examples.prefix(5))))
        }
        for problem in blocks(standings) { findings.refuse(problem) }
        let act = RoundSealed(
            category: category, round: round, expected: coverage.expected, submitted: coverage.submitted,
            recused: coverage.recused, missing: coverage.missing, standings: hashes.digest(Array(standings.csv.utf8)),
            reason: reason.map(Sealed.clear))
        return Decision(findings, [act])
    }

    /// What stands between a round and its seal besides gaps: cases not settled, paper forms not accounted for.
    public func blocks(_ standings: Standings) -> [Problem] {
        var problems: [Problem] = []
        let open = standings.cases.filter { !$0.isSettled }.map(\.matter.id)
        if !open.isEmpty { problems.append(.casesOpen(open)) }
        let forms = forms(of: standings.category.id, standings.round.id)
        let unsettled = forms.filter { $0.second != nil && !$0.isSubmitted }.map(\.number)
        if !unsettled.isEmpty { problems.append(.formsDiffer(unsettled)) }
        let out = forms.filter { !$0.isAccounted && $0.second == nil }.map(\.number)
        if !out.isEmpty { problems.append(.formsOut(out)) }
        return problems
    }

    /// Gives a sealed result a new edition, because works left after the seal; the old one stays on record.
    ///
    /// `old` are the standings as they are published, `new` those without the works removed since.
    public func reviseRound(
        old: Standings, new: Standings, reason: String?, second: Second?, by actor: Actor, _ hashes: Hashes
    ) -> Decision {
        let key = RoundKey(old.category.id, old.round.id)
        var findings = Findings()
        let state = state(of: key.round, in: key.category)
        if state != .sealed { findings.refuse(.roundIs(key.round, state.rawValue, needs: "sealed")) }
        if reason.nonEmpty == nil { findings.refuse(.reasonNeeded) }
        if second == nil || second?.actor == actor { findings.refuse(.secondPersonNeeded) }
        if old.csv == new.csv { findings.refuse(.nothingChanged(key.round)) }
        guard let second else { return Decision(findings, []) }
        let act = RoundRevised(
            category: key.category, round: key.round, edition: (rounds[key]?.edition ?? 1) + 1,
            standings: hashes.digest(Array(new.csv.utf8)), second: second, reason: .clear(reason ?? ""))
        return Decision(findings, [act])
    }

    /// Opens a closed round again: a reason and a second person, and no later round may have begun.
    public func reopenRound(
        _ category: CategoryID, _ round: RoundID, reason: String?, second: Second?, by actor: Actor
    ) -> Decision {
        let plan: CategoryPlan
        do throws(Refusal) { plan = try find(category, round).0 } catch { return .refused(error) }
        var findings = Findings()
        let state = state(of: round, in: category)
        if state != .closed { findings.refuse(.roundIs(round, state.rawValue, needs: "closed")) }
        if reason?.isEmpty ?? true { findings.refuse(.reasonNeeded) }
        if second == nil || second?.actor == actor { findings.refuse(.secondPersonNeeded) }
        for later in plan.rounds
        where later.earlier.contains(round) && self.state(of: later.id, in: category) != .planned {
            findings.refuse(.laterRoundBegun(later.id))
        }
        guard let second else { return Decision(findings, []) }
        return Decision(
            findings,
            [RoundReopened(category: category, round: round, reason: .clear(reason ?? ""), second: second)])
    }
}
