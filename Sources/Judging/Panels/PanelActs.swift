extension ContestState {
    /// Seats a panel by appointment: the judges named, each listed for the category and asked about conflicts.
    public func appointPanel(
        _ category: CategoryID, members: [JudgeID], alternates: [JudgeID], approval: String?
    ) -> Decision {
        guard let plan = plan.category(category) else { return unknown(category) }
        var findings = Findings()
        if plan.panel.by != .appointment { findings.refuse(.panelIs(category, plan.panel.by)) }
        if panels[category]?.isSeated ?? false { findings.refuse(.panelIsSeated(category)) }
        if members.count != plan.panel.size { findings.refuse(.panelSize(have: members.count, need: plan.panel.size)) }
        for id in members + alternates {
            guard let judge = judges[id] else {
                findings.refuse(.unknownJudge(id.text))
                continue
            }
            if !judge.isListed(for: category) { findings.refuse(.judgeNotListed(id, category)) }
        }
        for (id, ids) in Dictionary(grouping: members + alternates, by: { $0 }) where ids.count > 1 {
            findings.refuse(.duplicateID(id.text, firstLine: nil))
        }
        checkDeclared(members + alternates, &findings)
        return Decision(
            findings,
            [
                PanelAppointed(
                    category: category, members: members, alternates: alternates, approval: approval.map(Sealed.clear))
            ])
    }

    /// Fixes roster and conflicts before the seed is known, and names the public event the seed will come from.
    public func commitPanel(_ category: CategoryID, source: String, _ hashes: Hashes) -> Decision {
        guard let plan = plan.category(category) else { return unknown(category) }
        var findings = Findings()
        if plan.panel.by != .lot { findings.refuse(.panelIs(category, plan.panel.by)) }
        if panels[category]?.isSeated ?? false { findings.refuse(.panelIsSeated(category)) }
        let roster = Roster(self, plan)
        if roster.candidates.count < plan.panel.size + plan.panel.alternates {
            findings.refuse(
                .tooFewCandidates(have: roster.candidates.count, need: plan.panel.size + plan.panel.alternates))
        }
        checkDeclared(roster.candidates, &findings)
        for (pairing, clause) in matches.sorted(by: { ($0.key.judge, $0.key.entry) < ($1.key.judge, $1.key.entry) })
        where clause == "same-name" && roster.candidates.contains(pairing.judge)
            && entries[pairing.entry]?.category == category
        {
            findings.refuse(.unresolvedIdentity(pairing.judge, pairing.entry))
        }
        let document = roster.document
        // A roster that moved may be committed again, and then only to another event than the one first named.
        if let panel = panels[category], let commitment = panel.commitment,
            commitment == hashes.digest(document) || panel.source == source
        {
            findings.refuse(.alreadyCommitted(category))
        }
        return Decision(
            findings, [PanelCommitted(category: category, document: hashes.digest(document), source: source)],
            documents: [document])
    }

    /// Draws the panel with the digits of the public event: a pure function of commitment and seed.
    public func drawPanel(_ category: CategoryID, seed: String, _ hashes: Hashes) -> Decision {
        guard let plan = plan.category(category) else { return unknown(category) }
        guard let panel = panels[category], let commitment = panel.commitment else {
            return .refused(.notCommitted(category))
        }
        if panel.isSeated { return .refused(.panelIsSeated(category)) }
        guard seed.count >= 20, seed.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return .refused(.seedTooShort(seed.count))
        }
        let roster = Roster(self, plan)
        guard hashes.digest(roster.document) == commitment else { return .refused(.commitmentMoved(category)) }
        let drawn = roster.draw(seed: seed, hashes)
        guard drawn.members.count == plan.panel.size else {
            return .refused(.tooFewCandidates(have: drawn.members.count, need: plan.panel.size))
        }
        return .accepted(
            Acceptance(acts: [
                PanelDrawn(category: category, seed: seed, members: drawn.members, alternates: drawn.alternates)
            ]))
    }

    private func unknown(_ category: CategoryID) -> Decision {
        .refused(.unknownCategory(category.text, known: plan.categories.map(\.id.text)))
    }

    private func checkDeclared(_ ids: [JudgeID], _ findings: inout Findings) {
        let relations = self.relations
        let silent = ids.filter { judges[$0] != nil && relations.declaration(of: $0) == .notAsked }
        if !silent.isEmpty { findings.refuse(.notDeclared(silent)) }
    }
}

/// Who may be drawn for a category, and from which works each would be barred: what a commitment fixes.
public struct Roster: Sendable {
    public let category: CategoryID
    public let candidates: [JudgeID]
    public let entries: [EntryID]
    public let minimum: Int
    public let size: Int
    public let alternates: Int
    private let bars: Bars

    public init(_ state: ContestState, _ plan: CategoryPlan) {
        category = plan.id
        let listed = state.judges.values.filter { $0.isListed(for: plan.id) }.sorted { $0.id < $1.id }
        let works = state.shortlisted(in: plan.id)
        bars = Bars(judges: listed, entries: works.compactMap { state.entries[$0] }, relations: state.relations)
        let outright = Set(
            state.declarations.filter { $0.with == .category(plan.id) }.map(\.judge))
        candidates = listed.map(\.id).filter { !outright.contains($0) }
        entries = works
        size = plan.panel.size
        alternates = plan.panel.alternates
        minimum = state.adopted[plan.rubric]?.rubric.tally.minimum ?? 1
    }

    /// The canonical bytes that the commitment's digest covers.
    public var document: [UInt8] {
        Canonical.object([
            "category": .text(category.text),
            "candidates": .list(candidates.map { .text($0.text) }),
            "size": .integer(size), "alternates": .integer(alternates), "minimum": .integer(minimum),
            "entries": .list(entries.map { .text($0.text) }),
            "barred": .list(
                bars.all.filter { candidates.contains($0.pairing.judge) }.map {
                    .text("\($0.pairing.judge)/\($0.pairing.entry)")
                }),
        ]).bytes
    }

    /// Walks the candidates by ticket; one whose seat would leave a work with too few clear judges is passed over.
    public func draw(seed: String, _ hashes: Hashes) -> (members: [JudgeID], alternates: [JudgeID]) {
        let order =
            candidates.map { (ticket: hashes.ticket("panel/\(category)/\($0)", seed), id: $0) }
            .sorted { ($0.ticket, $0.id) < ($1.ticket, $1.id) }.map(\.id)
        var barred: [EntryID: Int] = [:]
        var members: [JudgeID] = []
        var rest: [JudgeID] = []
        for judge in order {
            let own = entries.filter { bars[judge, $0] != nil }
            let fits = own.allSatisfy { barred[$0, default: 0] < size - minimum }
            if members.count < size, fits {
                members.append(judge)
                for entry in own { barred[entry, default: 0] += 1 }
            } else {
                rest.append(judge)
            }
        }
        return (members, Array(rest.prefix(alternates)))
    }
}
