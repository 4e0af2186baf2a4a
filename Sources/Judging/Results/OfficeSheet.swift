/// What the papers of the office need besides a result: who handed in what and when, how ballots came in, what each unit reached.
public struct OfficeSheet: Sendable {
    /// Every work of the category, those that left included, by id.
    public var entries: [Entry] = []
    public var registered: [EntryID: Instant] = [:]
    public var channels: [String] = []
    /// Ballots of the round by work and channel.
    public var votes: [EntryID: [String: VoteCount]] = [:]
    /// When the first and the last ballot of the round was given.
    public var firstBallot: Instant?
    public var lastBallot: Instant?
    public var unitTallies: [UnitTally] = []
    /// The rubric's version and the SHA-256 of its document, and that of the plan.
    public var rubricDigest = ""
    public var planDigest = ""

    public init() {}
}

/// What one unit and those under it reached in the whole contest.
public struct UnitTally: Hashable, Sendable {
    public let unit: UnitID
    public var handedIn = 0
    public var shortlisted = 0
    /// How often each award was won, by its title.
    public var awards: [Text: Int] = [:]
    public var recommended = 0

    public init(unit: UnitID) { self.unit = unit }
}

extension UnitTally {
    /// Counts works for the unit right below the root of the tree that handed them in, or the root where it did so itself.
    public static func count(
        _ categories: [(
            entries: [Entry], works: Set<EntryID>, awarded: AwardList, plan: CategoryPlan, recommended: [EntryID]
        )],
        in units: UnitTree
    ) -> [UnitTally] {
        var tallies: [UnitID: UnitTally] = [:]
        for category in categories {
            let recommended = Set(category.recommended)
            for entry in category.entries {
                let unit = units.belowRoot(entry.submitter ?? entry.unit)
                var tally = tallies[unit] ?? UnitTally(unit: unit)
                tally.handedIn += 1
                if category.works.contains(entry.id) { tally.shortlisted += 1 }
                if recommended.contains(entry.id) { tally.recommended += 1 }
                for item in category.awarded.items where item.entry == entry.id {
                    guard let title = category.plan.awards?.title(of: item.award) else { continue }
                    tally.awards[title, default: 0] += 1
                }
                tallies[unit] = tally
            }
        }
        return tallies.values.sorted { $0.unit < $1.unit }
    }
}

/// A paper of the office around a review.
public enum OfficePaper: String, Sendable, CaseIterable {
    case register, rules, votes, notice, objections, certificates, units
}
