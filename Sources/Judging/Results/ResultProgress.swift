/// How far a category's sealed result has come: 拟定 → 审定 → 公示 → 异议 → 通报.
public struct ResultProgress: Hashable, Sendable {
    public var approval: Approval?
    public var notice: PublicNotice?
    /// In the order they came in; their texts are in the vault.
    public var objections: [Objection] = []
    /// When the result was announced; after it nothing of this changes.
    public var announced: Instant?

    public init() {}

    /// The last step taken.
    public enum Stage: String, Sendable, CaseIterable { case proposed, approved, posted, announced }

    public var stage: Stage {
        if announced != nil { return .announced }
        if notice != nil { return .posted }
        return approval == nil ? .proposed : .approved
    }
}

/// The list that both organizers approved (审定), beside the one the ranking gives.
public struct Approval: Hashable, Sendable {
    /// 1 for the first approval of the category.
    public let number: Int
    public let round: RoundID
    /// The edition of the round's result it is about.
    public let edition: Int
    public let computed: AwardList
    public let approved: AwardList
    /// The number of the minutes that decided it.
    public let minutes: String
    public let by: Actor
    public let second: Second
    public let at: Instant

    public init(
        number: Int, round: RoundID, edition: Int, computed: AwardList, approved: AwardList, minutes: String, by: Actor,
        second: Second, at: Instant
    ) {
        self.number = number
        self.round = round
        self.edition = edition
        self.computed = computed
        self.approved = approved
        self.minutes = minutes
        self.by = by
        self.second = second
        self.at = at
    }
}

/// The days on which an approved list hangs out for everybody to see (公示).
public struct PublicNotice: Hashable, Sendable {
    /// The approval whose list it shows.
    public let approval: Int
    public let shown: AwardList
    /// Both days belong to it.
    public let from: CivilDate
    public let to: CivilDate
    public let place: String

    public init(approval: Int, shown: AwardList, from: CivilDate, to: CivilDate, place: String) {
        self.approval = approval
        self.shown = shown
        self.from = from
        self.to = to
        self.place = place
    }
}

/// An objection (异议) in its register.
public struct Objection: Hashable, Sendable {
    /// How an objection ended.
    public enum Outcome: String, Sendable, CaseIterable { case upheld, dismissed }

    public let number: Int
    /// The work it is about; nil where it is about the contest.
    public let entry: EntryID?
    public let at: Instant
    public let outcome: Outcome?
    public let answered: Instant?
    /// Who approved the answer.
    public let second: Second?

    public init(number: Int, entry: EntryID?, at: Instant, outcome: Outcome?, answered: Instant?, second: Second?) {
        self.number = number
        self.entry = entry
        self.at = at
        self.outcome = outcome
        self.answered = answered
        self.second = second
    }
}
