/// One public vote as a channel reports it; voter and addresses are personal and stay in the vault.
public struct Ballot: Hashable, Sendable {
    public let channel: String
    public let voter: String
    public let entry: EntryID
    public let time: Instant
    public let points: Fixed?
    public let ip: String
    public let device: String
    public let ballot: String

    public init(
        channel: String, voter: String, entry: EntryID, time: Instant, points: Fixed? = nil, ip: String = "",
        device: String = "", ballot: String = ""
    ) {
        self.channel = channel
        self.voter = voter
        self.entry = entry
        self.time = time
        self.points = points
        self.ip = ip
        self.device = device
        self.ballot = ballot
    }
}

/// What tells one ballot from another: channel, voter, entry and time.
public struct BallotKey: Hashable, Sendable {
    public let channel: String
    public let voter: String
    public let entry: EntryID
    public let time: Instant

    public init(channel: String, voter: String, entry: EntryID, time: Instant) {
        self.channel = channel
        self.voter = voter
        self.entry = entry
        self.time = time
    }

    public init(_ ballot: Ballot) {
        self.init(channel: ballot.channel, voter: ballot.voter, entry: ballot.entry, time: ballot.time)
    }
}

/// Ballots of one channel for one round, in the order of the file; those outside the round's window do not count.
public struct BallotGroup: Sendable {
    public let category: CategoryID
    public let round: RoundID
    public let channel: String
    /// The round's window as moments: its first, and the first after it. Nil where there is none.
    public let opens: Instant?
    public let ends: Instant?
    /// Whether the round counts the points on ballots.
    public let isRated: Bool
    public var ballots: [Ballot] = []

    /// Whether a ballot of this time lies outside the window.
    public func excludes(_ time: Instant) -> Bool {
        time < opens ?? time || ends.map { time >= $0 } ?? false
    }
}

extension ContestState {
    /// Decides on a file of ballots. A ballot outside the round's window is received and excluded.
    ///
    /// `known` are the ballots received before. The store hashes each group into a batch.
    public func importBallots(
        _ rows: [Placed<Ballot>], round: RoundID?, known: Set<BallotKey>
    ) -> Result<(groups: [BallotGroup], unchanged: Int), Refusal> {
        var findings = Findings()
        var targets: [CategoryID: RoundPlan?] = [:]
        var groups: [GroupKey: BallotGroup] = [:]
        var seen = known
        var unchanged = 0
        for row in rows {
            guard let entry = entries[row.value.entry] else {
                findings.refuse(.unknownEntry(row.value.entry.text), at: row.place)
                continue
            }
            if targets[entry.category] == nil {
                switch plan.category(entry.category).map({ target($0, round, .ballots) }) {
                case .success(let plan): targets[entry.category] = plan
                case .failure(let refusal):
                    for finding in refusal.findings { findings.refuse(finding.problem, at: row.place) }
                    targets[entry.category] = .some(nil)
                case nil: targets[entry.category] = .some(nil)
                }
            }
            guard let plan = targets[entry.category] ?? nil else { continue }
            if let problem = plan.votes?.objection(to: row.value) {
                findings.refuse(problem, at: row.place)
                continue
            }
            guard seen.insert(BallotKey(row.value)).inserted else {
                unchanged += 1
                continue
            }
            let key = GroupKey(category: entry.category, channel: row.value.channel)
            let empty = BallotGroup(
                category: entry.category, round: plan.id, channel: row.value.channel,
                opens: plan.window.map { zone.start(of: $0.from) }, ends: plan.window.map { zone.end(of: $0.to) },
                isRated: plan.votes?.mostPoints != nil)
            groups[key, default: empty].ballots.append(row.value)
        }
        if findings.hasErrors { return .failure(Refusal(findings.all)) }
        let sorted = groups.sorted { ($0.key.category, $0.key.channel) < ($1.key.category, $1.key.channel) }
        return .success((sorted.map(\.value), unchanged))
    }

    private struct GroupKey: Hashable {
        let category: CategoryID
        let channel: String
    }
}

extension VotesRule {
    /// The most points a ballot may carry, or nil where the rule counts ballots alone.
    public var mostPoints: Fixed? {
        if case .ratings(let max, _) = self { max } else { nil }
    }

    /// Why the rule can not count a ballot, or nil: ratings need points from 0 to their most.
    func objection(to ballot: Ballot) -> Problem? {
        guard let mostPoints else { return nil }
        guard let points = ballot.points else { return .ratingNeedsPoints(ballot.entry) }
        return points < .zero || points > mostPoints ? .ratingOutside(points, max: mostPoints) : nil
    }
}
