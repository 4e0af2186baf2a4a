/// One contest as its `contest.yaml` declares it: calendar, units, categories and their rounds.
public struct ContestPlan: Hashable, Sendable {
    public let id: String
    public let title: Text
    public let timezone: String
    public let notice: Text?
    public let calendar: [Period]
    public let holidays: Set<CivilDate>
    public let workdays: Set<CivilDate>
    public let units: [Unit]
    public let categories: [CategoryPlan]
    /// Working days that an approved list hangs out (公示) at the least.
    public var noticeDays = 5

    /// The category of this id, or nil.
    public func category(_ id: CategoryID) -> CategoryPlan? { categories.first { $0.id == id } }

    /// Days from the one after `today` up to and with `deadline` on which offices work.
    public func workingDays(after today: CivilDate, through deadline: CivilDate) -> Int {
        guard today < deadline else { return 0 }
        return (today.daysSince1970 + 1...deadline.daysSince1970).count { day in
            let date = CivilDate(daysSince1970: day)
            if workdays.contains(date) { return true }
            return date.weekday < 5 && !holidays.contains(date)
        }
    }
}

/// A named stretch of the contest's calendar, both ends inclusive.
public struct Period: Hashable, Sendable {
    public let id: String
    public let title: Text?
    public let window: Window
}

/// Inclusive dates in the contest's zone.
public struct Window: Hashable, Sendable {
    public let from: CivilDate
    public let to: CivilDate

    /// Both ends belong to the window.
    public func contains(_ date: CivilDate) -> Bool { from <= date && date <= to }
}

/// One competition inside the contest.
public struct CategoryPlan: Hashable, Sendable {
    public let id: CategoryID
    public let title: Text
    public let rubric: String
    public let hosts: [UnitID]
    public let fields: [EntryField]
    public let panel: PanelPlan
    public let rounds: [RoundPlan]
    public let national: NationalDesk?
    public let recommend: Quota?
    public let awards: Awards?
    public let notes: Text?
    /// Authors and units are hidden from judges everywhere.
    public var isBlind = false
    /// What the first screening looks at, in order.
    public var screening = ScreeningCheck.standard

    /// The round of this id, or nil.
    public func round(_ id: RoundID) -> RoundPlan? { rounds.first { $0.id == id } }
}

/// Something an entry of the category states about itself, and the limits it must keep.
public struct EntryField: Hashable, Sendable {
    public let id: String
    public let title: Text
    public let oneOf: [String]
    public let below: Fixed?
    public let above: Fixed?
    public let atLeast: Fixed?
    public let atMost: Fixed?

    var isNumber: Bool { below != nil || above != nil || atLeast != nil || atMost != nil }

    /// Why a stated value is refused, or nil: 180.0 is not below 180, 179.9 is.
    public func objection(to value: String) -> Problem? {
        if !oneOf.isEmpty, !oneOf.contains(where: { $0.lowercased() == value.lowercased() }) {
            return .fieldNotOneOf(field: id, value: value, choices: oneOf)
        }
        guard isNumber else { return nil }
        guard let number = Fixed(value) else { return .badNumber(value) }
        if let below, number >= below { return .fieldLimit(field: id, value: number, must: .below, limit: below) }
        if let above, number <= above { return .fieldLimit(field: id, value: number, must: .above, limit: above) }
        if let atLeast, number < atLeast {
            return .fieldLimit(field: id, value: number, must: .atLeast, limit: atLeast)
        }
        if let atMost, number > atMost { return .fieldLimit(field: id, value: number, must: .atMost, limit: atMost) }
        return nil
    }
}

/// How a category's judges come to sit: anybody listed, by lot, or appointed.
public struct PanelPlan: Hashable, Sendable {
    /// How the seats are filled.
    public enum By: String, Sendable, CaseIterable { case open, lot, appointment }

    public let by: By
    public let size: Int
    public let alternates: Int
    public let seats: [Seat]

    /// What the panel should be made of; advice to whoever appoints.
    public struct Seat: Hashable, Sendable {
        public let role: Text
        public let count: Int
    }

    public static let open = PanelPlan(by: .open, size: 0, alternates: 0, seats: [])
}

/// One stage of a category and what its score is blended from.
public struct RoundPlan: Hashable, Sendable {
    public let id: RoundID
    public let title: Text?
    public let votes: VotesRule?
    /// Shares of sources in the order of the file; they sum to one.
    public let blend: [Share]
    /// Judges tick works instead of marking them.
    public var ticks: Ticks?
    public let window: Window?

    /// One source of a blend and its weight.
    public struct Share: Hashable, Sendable {
        public let source: Source
        public let share: Fixed
    }

    /// Where a part of a blend comes from.
    public enum Source: Hashable, Sendable {
        case sheets, ballots
        case round(RoundID)
    }

    public var takesSheets: Bool { blend.contains { $0.source == .sheets } }
    public var takesBallots: Bool { blend.contains { $0.source == .ballots } }
    public var earlier: [RoundID] {
        blend.compactMap { if case .round(let id) = $0.source { id } else { nil } }
    }
}

/// How counted ballots become the online score: out of 100, or on the scale that the rule declares.
public enum VotesRule: Hashable, Sendable {
    case shareOfLeader
    case shareOfAll
    case rankSteps(first: Fixed, step: Fixed, floor: Fixed)
    case rankLinear(first: Fixed, last: Fixed)
    case placementPoints(PointsTable)
    /// Each ballot carries points from 0 to `max`.
    case ratings(max: Fixed, trimming: ShareTrimming)
}

/// Where the category's best are recommended to.
public struct NationalDesk: Hashable, Sendable {
    public let title: Text
    public let organizer: Text
    /// True where the category is itself the national one and sends nothing on.
    public let isSelf: Bool
    public let deadline: CivilDate?
    public let source: Text?
    public let confirmed: CivilDate?
}

/// How many works are recommended, and how many stand in reserve.
public struct Quota: Hashable, Sendable {
    public let count: Int
    public let reserve: Int
    public let confirmed: CivilDate?
    /// What becomes of a tie at the line; the reserve takes one whole.
    public var tie = CutTie.extend
}

/// The grades a category may give after its last round.
public struct Awards: Hashable, Sendable {
    /// The share of ranked entries that may be awarded in all.
    public let cap: Fixed?
    public let perAuthor: Int?
    public let grades: [Grade]
    public let special: [Special]
    /// What becomes of a tie at the end of a grade; no way leads over the cap.
    public var tie = CutTie.shrink

    /// One grade: how many, from which score on, and how often for one author.
    public struct Grade: Hashable, Sendable {
        public let id: String
        public let title: Text
        public let count: Int?
        public let share: Fixed?
        public let least: Int
        /// The score below which the grade stays vacant.
        public let floor: Fixed?
        public let perAuthor: Int?
        /// Takes what the cap leaves.
        public let fills: Bool
        /// Places that no work fills stay empty; else the next grade takes them on.
        public var staysVacant = true
    }

    /// A prize outside the ranking.
    public struct Special: Hashable, Sendable {
        public let id: String
        public let title: Text
        public let count: Int
        public let by: By
        /// A work that has a grade may have it too; else the next one takes it.
        public var isCumulative = true
    }

    /// What decides a special prize.
    public enum By: Hashable, Sendable {
        case ballots
        case criterion(CriterionID)
    }
}
