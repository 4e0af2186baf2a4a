/// Everything the tally of one round reads: a slice of the record, no more.
public struct TallyInput: Sendable {
    public var category: CategoryPlan
    public var round: RoundPlan
    public var rubric: Rubric
    public var entries: [Entry]
    /// Nil: every entry is on the shortlist.
    public var shortlist: Set<EntryID>?
    /// The judges from whom a sheet on each entry is expected.
    public var judges: [Judge]
    public var sheets: [ScoreSheet]
    public var relations: Relations
    public var recusals: Set<Pairing>
    public var votes: [EntryID: VoteCount]
    public var earlier: [RoundID: Standings]
    /// What the panel decided on cases of this round, by the case's id.
    public var rulings: [String: Ruling]
    /// An entry's lot under the seed that was drawn for this round; nil before that.
    public var ticket: (@Sendable (EntryID) -> String)?

    public init(
        category: CategoryPlan, round: RoundPlan, rubric: Rubric, entries: [Entry], shortlist: Set<EntryID>? = nil,
        judges: [Judge], sheets: [ScoreSheet], relations: Relations, recusals: Set<Pairing> = [],
        votes: [EntryID: VoteCount] = [:], earlier: [RoundID: Standings] = [:], rulings: [String: Ruling] = [:],
        ticket: (@Sendable (EntryID) -> String)? = nil
    ) {
        self.category = category
        self.round = round
        self.rubric = rubric
        self.entries = entries
        self.shortlist = shortlist
        self.judges = judges
        self.sheets = sheets
        self.relations = relations
        self.recusals = recusals
        self.votes = votes
        self.earlier = earlier
        self.rulings = rulings
        self.ticket = ticket
    }

    /// The lots of those that are equal in what ranks: nobody else needs one.
    func tickets(of rows: [Standing]) -> [EntryID: String] {
        guard let ticket, rubric.rank.ties.contains(.lot) else { return [:] }
        let equals = rubric.rank.groups(rows).filter { $0.count > 1 }.joined()
        return Dictionary(uniqueKeysWithValues: equals.map { (rows[$0].entry.id, ticket(rows[$0].entry.id)) })
    }
}

/// Ballots on one entry: received = counted + excluded.
public struct VoteCount: Hashable, Sendable {
    public var counted: Int
    public var excluded: Int
    /// The points on the counted ballots, where ballots carry points.
    public var ratings = Ratings()

    public init(counted: Int, excluded: Int, ratings: Ratings = Ratings()) {
        self.counted = counted
        self.excluded = excluded
        self.ratings = ratings
    }

    public var received: Int { counted + excluded }
}
