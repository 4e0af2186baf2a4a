extension Standings {
    /// Tallies, blends and ranks one round. Cost: sheets × criteria, then entries × log entries.
    public init(_ input: TallyInput) throws(Overflow) {
        let basis = TallyBasis(input.rubric)
        let rubric = input.rubric
        let entries = input.entries.sortedUnlessOrdered { $0.id < $1.id }
        let bars = Bars(judges: input.judges, entries: entries, relations: input.relations)
        let expected = input.judges.map(\.id)
        let before = input.round.earlier.compactMap { input.earlier[$0]?.byEntry }
        var sheets = SheetRuns(input.sheets)
        var pending: [Pending] = []
        pending.reserveCapacity(entries.count)
        for entry in entries {
            let own = sheets.next(entry.id)
            // Nobody owes a sheet on a work that has left or never came in; those that are there are still told of.
            let takesPart = entry.state == .standing && input.shortlist?.contains(entry.id) ?? true
            var tally: Tally?
            if input.round.takesSheets {
                let marks = try EntryMarks(
                    entry, rubric: rubric, sheets: own, expected: takesPart ? expected : [], bars: bars,
                    recusals: input.recusals)
                tally = try basis.tally(marks, entry)
            }
            let gates = rubric.gateCounts(
                own, entry: entry, bars: bars, recusals: input.recusals, rulings: input.rulings)
            let earlier = before.compactMap { $0[entry.id] }
            let status = Self.status(of: entry, input, tally: tally, gates: gates, earlier: earlier)
            pending.append(Pending(entry: entry, status: status, tally: tally, gates: gates, earlier: earlier))
        }
        try Self.place(&pending, basis)
        let counted = Dictionary(
            uniqueKeysWithValues: pending.filter { $0.status == .ranked }.map {
                ($0.entry.id, input.votes[$0.entry.id]?.counted ?? 0)
            })
        let online =
            try input.round.votes?.scores(counted, ratings: input.votes.mapValues(\.ratings)) ?? [:]
        var fit: [Standing] = []
        var others: [Standing] = []
        var coverage = Coverage()
        var ballots = VoteTotals()
        fit.reserveCapacity(pending.count)
        for one in pending {
            let row = try one.standing(input, online: online[one.entry.id])
            if input.round.takesSheets, let tally = row.tally { coverage = coverage + tally.coverage }
            ballots.add(row)
            if row.status == .ranked { fit.append(row) } else { others.append(row) }
        }
        let tickets = input.tickets(of: fit)
        var rows = rubric.rank.rank(fit, criteria: rubric, rulings: input.rulings, tickets: tickets)
        rows += others
        self.init(
            category: input.category, round: input.round, rubric: rubric, rows: rows, coverage: coverage,
            votes: ballots, rulings: input.rulings, tickets: tickets)
    }

    var byEntry: [EntryID: Standing] { Dictionary(uniqueKeysWithValues: rows.map { ($0.entry.id, $0) }) }

    private static func status(
        of entry: Entry, _ input: TallyInput, tally: Tally?, gates: [GateCount], earlier: [Standing]
    ) -> Standing.Status {
        switch entry.state {
        case .withdrawn: return .withdrawn
        case .disqualified: return .disqualified
        case .standing: break
        }
        if let shortlist = input.shortlist, !shortlist.contains(entry.id) { return .notShortlisted }
        if let gone = earlier.first(where: { $0.status != .ranked }) { return gone.status }
        if gates.contains(where: \.isShut) { return .gated }
        if let tally, !tally.shortfalls.isEmpty { return .incomplete }
        return .ranked
    }

    /// Rules over placements read the marks of all works that are fit to be ranked, and of no others.
    private static func place(_ pending: inout [Pending], _ basis: TallyBasis) throws(Overflow) {
        guard basis.rubric.tally.aggregation.placement != nil else { return }
        let field = pending.indices.filter { pending[$0].status == .ranked && pending[$0].tally != nil }
        let tallies = try basis.place(field.map { (pending[$0].entry, pending[$0].tally!) })
        for (index, tally) in zip(field, tallies) { pending[index].tally = tally }
    }
}

extension VoteTotals {
    /// Ballots on a work that is not ranked count for nobody.
    fileprivate mutating func add(_ row: Standing) {
        received += row.votes.received
        counted += row.status == .ranked ? row.votes.counted : 0
        excluded += row.votes.excluded + (row.status == .ranked ? 0 : row.votes.counted)
    }
}

extension Rubric {
    func gateCounts(
        _ sheets: some Collection<ScoreSheet>, entry: Entry, bars: Bars, recusals: Set<Pairing>,
        rulings: [String: Ruling]
    ) -> [GateCount] {
        guard !gates.isEmpty else { return [] }
        let answers = sheets.filter {
            $0.state == .submitted && bars[$0.judge, entry.id] == nil && !recusals.contains(Pairing($0.judge, entry.id))
        }
        return gates.map { gate in
            let failing = answers.filter { $0.gates[gate.id] == false }.map(\.judge).sorted()
            let flag = Case(.flag(entry.id, gate.id), facts: failing.map(\.text).joined(separator: ";"))
            return GateCount(
                gate: gate, passes: answers.count { $0.gates[gate.id] == true }, failing: failing,
                ruling: rulings[flag.id].flatMap { $0.isOn(flag) ? $0 : nil })
        }
    }
}

/// An entry on its way to a standing: tallied and judged fit, not yet blended.
private struct Pending {
    let entry: Entry
    let status: Standing.Status
    var tally: Tally?
    let gates: [GateCount]
    let earlier: [Standing]

    func standing(_ input: TallyInput, online: Fraction?) throws(Overflow) -> Standing {
        let votes = input.votes[entry.id] ?? VoteCount(counted: 0, excluded: 0)
        // The offline score of a round without sheets is the earlier round's, and so are its reasons.
        let carried = tally ?? earlier.last { $0.tally != nil }?.tally
        let stages = input.rubric.tally.round
        guard status == .ranked else {
            return Standing(
                entry: entry, rank: nil, status: status, score: nil, exact: nil, offline: nil, online: nil,
                onlineExact: nil, votes: votes, tally: carried, gates: gates, tie: nil)
        }
        let roundedOnline = try online.map { (value: Fraction) throws(Overflow) in try stages.online(value) }
        var score = Fraction.zero
        var exact = Fraction.zero
        var before: (sum: Fraction, shares: Fraction) = (.zero, .zero)
        for part in input.round.blend {
            let share = Fraction(part.share)
            let (published, unrounded): (Fraction, Fraction) =
                switch part.source {
                case .sheets: (tally!.offline!, tally!.exact!)
                case .ballots: (roundedOnline ?? .zero, online ?? .zero)
                case .round(let id):
                    // An earlier round enters as published.
                    { ($0, $0) }(earlier[input.round.earlier.firstIndex(of: id)!].score!)
                }
            score = try score.adding(share.multiplied(by: published))
            exact = try exact.adding(share.multiplied(by: unrounded))
            if case .round = part.source {
                before.sum = try before.sum.adding(share.multiplied(by: published))
                before.shares = try before.shares.adding(share)
            }
        }
        var offline = tally?.offline
        if offline == nil, before.shares != .zero { offline = try stages.total(before.sum.divided(by: before.shares)) }
        return Standing(
            entry: entry, rank: nil, status: .ranked, score: try stages.blend(score), exact: exact, offline: offline,
            online: input.round.takesBallots ? roundedOnline : nil, onlineExact: online, votes: votes, tally: carried,
            gates: gates, tie: nil)
    }
}
