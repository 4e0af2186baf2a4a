/// What every paper must say about when and in earnest or not it was made; none can be written without it.
public struct Occasion: Hashable, Sendable {
    public let isRehearsal: Bool
    /// False prints 未定稿: the round is not sealed.
    public var isSealed: Bool
    /// The contest's date on which the paper is dated, and the round's last event, which the file calls its creation.
    public var date: CivilDate
    public let lastEvent: Instant
    public let language: Language
    /// From the second on it stands at the foot of each page.
    public var edition = 1

    public init(isRehearsal: Bool, isSealed: Bool, date: CivilDate, lastEvent: Instant, language: Language) {
        self.isRehearsal = isRehearsal
        self.isSealed = isSealed
        self.date = date
        self.lastEvent = lastEvent
        self.language = language
    }
}

/// One category's result as papers, tables and screens show it: standings with the names they need.
public struct ResultSheet: Sendable {
    public var occasion: Occasion
    public let contest: Text
    public let notice: Text?
    public let zone: Zone
    public let standings: Standings
    /// 评委1, 评委2 … in this order; papers name judges only by number.
    public let judges: [JudgeID]
    public let authors: [EntryID: [Author]]
    public let units: UnitTree
    /// 评审序号: the drawn order of the works.
    public let order: [EntryID]
    public let bars: [(pairing: Pairing, clause: ConflictClause)]
    public let recusals: [Recusal]
    /// The awards that follow from the last round's ranking; empty before it.
    public let computed: AwardList
    /// How far the result has come since its seal.
    public var progress = ResultProgress()
    public var objections: [ObjectionText] = []
    /// When the last act that bears on the category was done: what the papers after the seal are dated by.
    public var lastAct: Instant?
    /// Ballots received by the hour they were given in, without gaps; empty where the round takes none.
    public var ballotsByHour: [(hour: Instant, count: Int)] = []
    /// Whom to call about a work: contact and telephone out of the vault.
    public var contacts: [EntryID: EntryPeople] = [:]
    /// The head of the trail when the paper was made.
    public let trailSize: Int
    public let trailRoot: String
    /// Set where the recommendation leaves after its deadline.
    public let lateReason: String?

    public init(
        occasion: Occasion, contest: Text, notice: Text?, zone: Zone, standings: Standings, judges: [JudgeID],
        authors: [EntryID: [Author]], units: UnitTree, order: [EntryID],
        bars: [(pairing: Pairing, clause: ConflictClause)], recusals: [Recusal], computed: AwardList,
        trailSize: Int, trailRoot: String, lateReason: String?
    ) {
        self.occasion = occasion
        self.contest = contest
        self.notice = notice
        self.zone = zone
        self.standings = standings
        self.judges = judges
        self.authors = authors
        self.units = units
        self.order = order
        self.bars = bars
        self.recusals = recusals
        self.computed = computed
        self.trailSize = trailSize
        self.trailRoot = trailRoot
        self.lateReason = lateReason
    }

    /// The awards as approved, else as computed.
    public var awarded: AwardList { progress.approval?.approved ?? computed }

    public func title(of award: String) -> String {
        standings.category.awards?.title(of: award)?[occasion.language] ?? award
    }

    /// The works above the line and those in reserve, in order; see `Standings.recommended`.
    public var recommended: (works: [Standing], reserve: [Standing]) { standings.recommended }
}

/// A judge who stepped back from an entry, and the reason as the vault still holds it.
public struct Recusal: Hashable, Sendable {
    public let pairing: Pairing
    public let at: Instant
    public let reason: String?

    public init(pairing: Pairing, at: Instant, reason: String?) {
        self.pairing = pairing
        self.at = at
        self.reason = reason
    }
}

/// An objection with its texts, as far as the vault still holds them.
public struct ObjectionText: Hashable, Sendable {
    public let objection: Objection
    public let objector: String
    public let contact: String
    public let content: String
    public let evidence: String
    public let finding: String
    public let answer: String

    public init(
        objection: Objection, objector: String, contact: String, content: String, evidence: String, finding: String,
        answer: String
    ) {
        self.objection = objection
        self.objector = objector
        self.contact = contact
        self.content = content
        self.evidence = evidence
        self.finding = finding
        self.answer = answer
    }
}
