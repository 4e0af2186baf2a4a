import Foundation
import GRDB
public import Judging

extension ContestStore {
    /// What the papers of the office need about a round besides its result. Cost: every event is read once.
    public func officeSheet(_ category: CategoryID, _ round: RoundID) throws -> OfficeSheet {
        var registered: [EntryID: Instant] = [:]
        try eachEvent { _, event in
            if let act = event.act as? EntryRegistered, registered[act.id] == nil { registered[act.id] = event.at }
        }
        return try reading { db in
            let state = try load(db)
            let (plan, roundPlan) = try state.find(category, round)
            var office = OfficeSheet()
            office.registered = registered
            office.entries = state.entries.values.filter { $0.category == category }.sorted { $0.id < $1.id }
            for row in try Row.fetchAll(
                db,
                sql: "SELECT * FROM projection_votes WHERE category = ? AND round = ? ORDER BY channel, entry",
                arguments: [category.text, round.text])
            {
                let channel: String = row["channel"]
                if office.channels.last != channel { office.channels.append(channel) }
                office.votes[EntryID(row["entry"]), default: [:]][channel] = VoteCount(
                    counted: row["counted"], excluded: row["excluded"])
            }
            let span = try Row.fetchOne(
                db,
                sql: """
                    SELECT min(v.time) AS first, max(v.time) AS last FROM vault_ballot v \
                    JOIN projection_batch b ON b.batch = v.batch WHERE b.category = ? AND b.round = ?
                    """, arguments: [category.text, round.text])
            office.firstBallot = (span?["first"] as Int64?).map { Instant(microseconds: $0) }
            office.lastBallot = (span?["last"] as Int64?).map { Instant(microseconds: $0) }
            office.rubricDigest =
                state.rounds[RoundKey(category, roundPlan.id)]?.rubricDocument
                ?? state.adopted[plan.rubric]?.document ?? ""
            office.planDigest = state.planDocument
            return office
        }
    }

    /// What each unit reached in the whole contest, by the last round of each category that has begun.
    public func unitTallies() throws -> [UnitTally] {
        try reading { db in
            let state = try load(db)
            let categories = try state.plan.categories.map { plan in
                let entries = state.entries(of: plan.id)
                let (_, round) = try state.find(plan.id, nil)
                let standings = try db.standings(state, plan, round)
                let review =
                    plan.review.map { review in
                        review.id == round.id ? standings : try? db.standings(state, plan, review)
                    } ?? nil
                let computed =
                    plan.rounds.last?.id == round.id
                    ? try plan.awards.map { AwardList(computed: standings, $0, authors: try db.authors(of: entries)) }
                    : nil
                let quota = plan.recommend?.count ?? 0
                return (
                    entries: entries, works: Set(state.works(of: round.id, in: plan.id)),
                    awarded: state.results[plan.id]?.approval?.approved ?? computed ?? AwardList([]), plan: plan,
                    recommended: plan.national?.isSelf == false
                        ? (review?.ranked ?? []).filter { $0.rank! <= quota }.map(\.entry.id) : []
                )
            }
            return UnitTally.count(categories, in: UnitTree(state.units.values))
        }
    }
}

extension Database {
    /// Ballots of a round by the hour they were given in, from the first hour to the last, empty ones too.
    func ballotsByHour(_ category: CategoryID, _ round: RoundID) throws -> [(hour: Instant, count: Int)] {
        let hour: Int64 = 3_600_000_000
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT v.time / ? AS hour, count(*) AS ballots FROM vault_ballot v \
                JOIN projection_batch b ON b.batch = v.batch WHERE b.category = ? AND b.round = ? \
                GROUP BY v.time / ? ORDER BY hour
                """, arguments: [hour, category.text, round.text, hour])
        guard let first = rows.first?["hour"] as Int64?, let last = rows.last?["hour"] as Int64? else { return [] }
        let counts = Dictionary(rows.map { ($0["hour"] as Int64, $0["ballots"] as Int) }, uniquingKeysWith: +)
        // A ballot dated by a broken clock must not make a sheet of a century of hours.
        guard last - first < 24 * 366 else {
            return counts.sorted { $0.key < $1.key }.map { (Instant(microseconds: $0.key * hour), $0.value) }
        }
        return (first...last).map { (Instant(microseconds: $0 * hour), counts[$0] ?? 0) }
    }
}
