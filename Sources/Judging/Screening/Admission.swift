/// Why a work is, or is not, among those admitted to the review.
public enum Admission: Hashable, Sendable {
    case withdrawn, disqualified
    /// The first screening failed it at these checks.
    case failed([String])
    /// What was asked for by the date has not come, or was not checked again.
    case awaiting(until: CivilDate?)
    case notScreened
    /// Admitted by the screening alone.
    case passed
    /// Admitted, or not, by ticks: how many of how many, and the place.
    case ticked(ticks: Int, of: Int, place: Int, kept: Bool)
    /// Named by a file of the organizers.
    case listed
    case notListed

    public var isAdmitted: Bool {
        switch self {
        case .passed, .listed, .ticked(_, _, _, kept: true): true
        default: false
        }
    }
}

extension ContestState {
    /// Whether any work of the category was screened: then only those that passed go on.
    public func isScreened(_ category: CategoryID) -> Bool {
        screenings.keys.contains { entries[$0]?.category == category }
    }

    /// The works that passed the first screening, or all that stand where nothing was screened; by id.
    public func screened(in category: CategoryID) -> [EntryID] {
        let isScreened = isScreened(category)
        return entries(of: category).filter { entry in
            entry.state == .standing && (!isScreened || screenings[entry.id]?.conclusion == .pass)
        }.map(\.id)
    }

    /// For each work of a category, by id, why it is or is not admitted. `ticks` are the standings of a closed tick round.
    public func admissions(to category: CategoryPlan, ticks: Standings?) -> [(entry: Entry, why: Admission)] {
        let isScreened = isScreened(category.id)
        let kept = ticks.flatMap { standings in standings.round.ticks?.kept(standings) } ?? []
        return entries(of: category.id).map { entry in
            (entry, admission(entry, isScreened: isScreened, ticks: ticks, kept: kept))
        }
    }

    private func admission(_ entry: Entry, isScreened: Bool, ticks: Standings?, kept: Set<EntryID>) -> Admission {
        switch entry.state {
        case .withdrawn: return .withdrawn
        case .disqualified: return .disqualified
        case .standing: break
        }
        if isScreened {
            guard let screening = screenings[entry.id] else { return .notScreened }
            switch screening.conclusion {
            case .fail: return .failed(screening.answers.filter { $0.value == .fail }.keys.sorted())
            case .supplement: return .awaiting(until: screening.until)
            case .pass: break
            }
        }
        if let row = ticks?[entry.id], let rank = row.rank {
            return .ticked(
                ticks: row.score?.whole ?? 0, of: row.tally?.sheets.count ?? 0, place: rank,
                kept: kept.contains(entry.id))
        }
        if let list = shortlist[entry.category], ticks == nil, !isScreened {
            return list.contains(entry.id) ? .listed : .notListed
        }
        return ticks == nil ? .passed : .notListed
    }

    /// Decides on the shortlist that follows from the screening and, where there is one, the tick round.
    public func admit(to category: CategoryPlan, ticks: Standings?) -> Decision {
        var findings = Findings()
        if let round = category.rounds.first(where: { $0.ticks != nil }) {
            let state = state(of: round.id, in: category.id)
            if ![.closed, .sealed].contains(state) { findings.refuse(.earlierRoundNotClosed(round.id)) }
        }
        if let problem = sealedObjection(category.id, except: { $0.isTicks }) { findings.refuse(problem) }
        for round in category.rounds where round.ticks == nil && state(of: round.id, in: category.id) != .planned {
            findings.refuse(.roundIs(round.id, state(of: round.id, in: category.id).rawValue, needs: "planned"))
        }
        let known = shortlist[category.id] ?? []
        let admitted = admissions(to: category, ticks: ticks).filter(\.why.isAdmitted).map(\.entry.id)
        let new = admitted.filter { !known.contains($0) }
        if admitted.isEmpty { findings.refuse(.nothingAdmitted(category.id)) }
        return Decision(
            findings, new.map { EntryShortlisted(entry: $0, category: category.id) }, unchanged: known.count)
    }
}

extension RoundPlan {
    var isTicks: Bool { ticks != nil }
}
