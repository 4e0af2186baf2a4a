import GRDB
public import Judging

/// What advice on a result reads: the rounds it rests on, with the sheets that count, and the ballots by channel.
extension ContestStore {
    /// A round's standings with the sheets that count in them, then the same of every round before it that it rests on.
    public func askedRounds(_ category: CategoryID, _ round: RoundID?) throws -> (
        state: ContestState, rounds: [AskedRound]
    ) {
        try reading { db in
            let state = try load(db)
            let (plan, last) = try state.find(category, round)
            var rounds: [AskedRound] = []
            var waiting = [last]
            while let round = waiting.first {
                waiting.removeFirst()
                guard !rounds.contains(where: { $0.standings.round.id == round.id }) else { continue }
                let standings = try db.standings(state, plan, round)
                let sheets = round.takesSheets ? try db.sheets(round: round.id, category: plan.id) : []
                rounds.append(
                    AskedRound(
                        standings: standings,
                        sheets: state.counting(sheets, in: plan, state.entries(of: plan.id, asOf: round.id))))
                waiting += round.earlier.compactMap { plan.round($0) }
            }
            return (state, rounds)
        }
    }

    /// Counted ballots of a round on each entry, by channel.
    public func ballots(_ category: CategoryID, _ round: RoundID) throws -> [String: [EntryID: Int]] {
        try reading { db in
            var channels: [String: [EntryID: Int]] = [:]
            let rows = try Row.fetchCursor(
                db, sql: "SELECT channel, entry, counted FROM projection_votes WHERE category = ? AND round = ?",
                arguments: [category.text, round.text])
            while let row = try rows.next() { channels[row[0], default: [:]][EntryID(row[1]), default: 0] += row[2] }
            return channels
        }
    }
}
