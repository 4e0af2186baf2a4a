/// The contest as the record leaves it: all but sheets, ballots and personal values, which are loaded where needed.
public struct ContestState: Sendable {
    public var id: String
    public var log: String
    public var isRehearsal: Bool
    public var zone: Zone
    public var plan: ContestPlan
    public var planDocument: String
    /// The adopted rubric of each name, and every rubric document that a round pins.
    public var adopted: [String: AdoptedRubric] = [:]
    public var documents: [String: Rubric] = [:]
    public var units: [UnitID: Unit] = [:]
    public var entries: [EntryID: Entry] = [:]
    public var judges: [JudgeID: Judge] = [:]
    public var declarations: [Declaration] = []
    public var matches: [Pairing: String] = [:]
    public var shortlist: [CategoryID: Set<EntryID>] = [:]
    public var panels: [CategoryID: PanelRecord] = [:]
    public var rounds: [RoundKey: RoundRecord] = [:]
    public var recusals: Set<Pairing> = []
    /// The last screening of each work, and what its file was measured to be.
    public var screenings: [EntryID: Screening] = [:]
    public var measured: [EntryID: [String: String]] = [:]
    /// Paper forms by their number.
    public var forms: [String: FormRecord] = [:]
    /// What the panel decided on cases, by the case's id: the last ruling on each.
    public var rulings: [RoundKey: [String: Ruling]] = [:]
    /// How far each sealed result has come.
    public var results: [CategoryID: ResultProgress] = [:]
    /// Lots that part equals, of rounds where they were committed.
    public var lots: [RoundKey: LotRecord] = [:]
    /// Who has a PIN, and the digest of its verifier in the vault.
    public var pins: [Actor: Sealed] = [:]
    public var lastEvent: Instant

    public init(
        id: String, log: String, isRehearsal: Bool, zone: Zone, plan: ContestPlan, planDocument: String,
        lastEvent: Instant
    ) {
        self.id = id
        self.log = log
        self.isRehearsal = isRehearsal
        self.zone = zone
        self.plan = plan
        self.planDocument = planDocument
        self.lastEvent = lastEvent
    }

    public var relations: Relations {
        Relations(units: UnitTree(units.values), declarations: declarations, matches: matches)
    }

    /// The version a begun round pins, else the one in force.
    public func rubric(of category: CategoryPlan, round: RoundID) -> Rubric? {
        if let pinned = rounds[RoundKey(category.id, round)]?.rubricDocument { return documents[pinned] }
        if category.round(round)?.ticks != nil { return Ticks.rubric }
        return adopted[category.rubric]?.rubric
    }

    /// `planned` for a round that has not begun.
    public func state(of round: RoundID, in category: CategoryID) -> RoundState {
        rounds[RoundKey(category, round)]?.state ?? .planned
    }

    /// The entries of a round as it counts them: a sealed one still has those that were removed after its seal.
    public func entries(of category: CategoryID, asOf round: RoundID) -> [Entry] {
        asOf(round, entries(of: category))
    }

    /// The same of a category's works, where they are known already.
    public func asOf(_ round: RoundID, _ works: [Entry]) -> [Entry] {
        guard let category = works.first?.category, let sealed = rounds[RoundKey(category, round)]?.sealed else {
            return works
        }
        return works.map { entry in
            guard let removed = entry.removed, removed > sealed else { return entry }
            var standing = entry
            standing.state = .standing
            return standing
        }
    }

    /// The works of a begun round in their drawn order, and behind them those that came in later.
    ///
    /// Once drawn, the order of a category stays: a later round keeps it for the works it has.
    public func order(of round: RoundID, in category: CategoryID) -> [EntryID] {
        let drawn = rounds[RoundKey(category, round)]?.order ?? []
        let known = Set(drawn)
        return drawn + works(of: round, in: category).filter { !known.contains($0) }
    }

    /// The entries of a category, by id; trial works are none.
    public func entries(of category: CategoryID) -> [Entry] {
        inOrder(entries.values.lazy.filter { $0.category == category && !$0.isTrial }.map(\.id))
    }

    /// The same of every category that has any, in one walk.
    public var entriesByCategory: [CategoryID: [Entry]] {
        var ids: [CategoryID: [EntryID]] = [:]
        for entry in entries.values where !entry.isTrial { ids[entry.category, default: []].append(entry.id) }
        return ids.mapValues(inOrder)
    }

    /// Ids are sorted and not entries: there are tens of thousands, and an entry is dear to move.
    private func inOrder(_ ids: some Sequence<EntryID>) -> [Entry] { ids.sorted().map { entries[$0]! } }

    /// The works that judges practise on (试评), by id: marked like any other, counted nowhere.
    public func trials(of category: CategoryID) -> [Entry] {
        entries.values.filter { $0.category == category && $0.isTrial && $0.state == .standing }
            .sorted { $0.id < $1.id }
    }

    /// The judges of whom a sheet on every work is expected: the seated panel, or all listed where it is open.
    public func panel(of category: CategoryPlan) -> [Judge] {
        if category.panel.by == .open {
            return judges.values.filter { $0.isListed(for: category.id) }.sorted { $0.id < $1.id }
        }
        return (panels[category.id]?.members ?? []).compactMap { judges[$0] }
    }
}

/// A rubric in force and the SHA-256 of the document that holds it.
public struct AdoptedRubric: Hashable, Sendable {
    public let rubric: Rubric
    public let document: String

    public init(rubric: Rubric, document: String) {
        self.rubric = rubric
        self.document = document
    }
}

/// A round of a category.
public struct RoundKey: Hashable, Sendable {
    public let category: CategoryID
    public let round: RoundID

    public init(_ category: CategoryID, _ round: RoundID) {
        self.category = category
        self.round = round
    }
}

/// `planned → open → closed → sealed`; a closed round may be reopened with a reason and a second person.
public enum RoundState: String, Sendable { case planned, open, closed, sealed }

/// A round that has begun.
public struct RoundRecord: Hashable, Sendable {
    public let key: RoundKey
    public let state: RoundState
    public let rubricDocument: String
    public let order: [EntryID]
    public let lastEvent: Instant
    /// The number of the event that sealed it, or that gave it its last edition.
    public var sealed: Int?
    /// 1 is what was sealed; each revision after it counts one up.
    public let edition: Int
    /// The digits that drew the order of its works, where any did.
    public let seed: String?

    public init(
        key: RoundKey, state: RoundState, rubricDocument: String, order: [EntryID], lastEvent: Instant,
        sealed: Int? = nil, edition: Int = 1, seed: String? = nil
    ) {
        self.key = key
        self.state = state
        self.rubricDocument = rubricDocument
        self.order = order
        self.lastEvent = lastEvent
        self.sealed = sealed
        self.edition = edition
        self.seed = seed
    }
}

/// A panel on its way: committed, then seated.
public struct PanelRecord: Hashable, Sendable {
    public let by: PanelPlan.By
    public var commitment: String?
    public var source: String?
    public var seed: String?
    public var members: [JudgeID]
    public var alternates: [JudgeID]

    public init(
        by: PanelPlan.By, commitment: String?, source: String?, seed: String?, members: [JudgeID], alternates: [JudgeID]
    ) {
        self.by = by
        self.commitment = commitment
        self.source = source
        self.seed = seed
        self.members = members
        self.alternates = alternates
    }

    public var isSeated: Bool { !members.isEmpty }
}
