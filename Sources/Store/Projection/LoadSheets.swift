import Foundation
import GRDB
import Judging

extension Database {
    /// Sheets of a round, by entry and judge; an entry id belongs to one category, so a round's name is narrowed by it.
    ///
    /// The one query that reads hundreds of thousands of rows: it asks SQLite itself for each cell.
    func sheets(round: RoundID, category: CategoryID) throws -> [ScoreSheet] {
        let statement = try cachedStatement(
            sql: """
                SELECT s.entry, s.judge, s.points, s.gates, s.note, s.state FROM projection_entry e \
                CROSS JOIN projection_sheet s ON s.entry = e.id AND s.round = ? WHERE e.category = ? ORDER BY e.id
                """)
        try statement.setArguments([round.text, category.text])
        let cells = Cells(statement.sqliteStatement)
        defer { cells.reset() }
        var sheets: [ScoreSheet] = []
        var (entry, judges) = (EntryID(""), [JudgeID]())
        while try cells.step() {
            if !cells.isText(0, entry.text) { entry = EntryID(cells.text(0)) }
            // A panel is small, and its sheets on each work come in the same order.
            let judge: JudgeID
            if let known = judges.first(where: { cells.isText(1, $0.text) }) {
                judge = known
            } else {
                judge = JudgeID(cells.text(1))
                judges.append(judge)
            }
            sheets.append(
                ScoreSheet(
                    judge: judge, entry: entry, round: round, points: PackedMarks.unpack(cells.bytes(2)),
                    gates: cells.bytes(3).isEmpty ? [:] : PackedMarks.unpack(cells.text(3)),
                    note: cells.isNull(4) ? nil : .digest(cells.text(4)),
                    state: cells.isText(5, "void") ? .void : .submitted))
        }
        return sheets
    }

    func sheet(_ judge: JudgeID, _ entry: EntryID, _ round: RoundID) throws -> ScoreSheet? {
        try Row.fetchOne(
            self,
            sql:
                "SELECT judge, entry, points, gates, note, state FROM projection_sheet WHERE judge = ? AND entry = ? AND round = ?",
            arguments: [judge.text, entry.text, round.text]
        ).map { Self.sheet($0, round) }
    }

    private static func sheet(_ row: Row, _ round: RoundID) -> ScoreSheet {
        ScoreSheet(
            judge: JudgeID(row[0]), entry: EntryID(row[1]), round: round,
            points: (row[2] as Data).withUnsafeBytes(PackedMarks.unpack),
            gates: PackedMarks.unpack(row[3]), note: (row[4] as String?).map(Sealed.digest),
            state: row[5] == "void" ? .void : .submitted)
    }

    /// Ballots by entry; in a round of ratings with their points, from the documents of its batches.
    func votes(round: RoundPlan, category: CategoryID) throws -> [EntryID: VoteCount] {
        var votes = try counts(round: round.id, category: category)
        guard round.votes?.mostPoints != nil else { return votes }
        let bodies = try Data.fetchAll(
            self,
            sql: """
                SELECT d.body FROM projection_batch b JOIN record_document d ON d.digest = b.counts \
                WHERE b.category = ? AND b.round = ?
                """, arguments: [category.text, round.id.text])
        for body in bodies {
            for (entry, count) in try VoteDocument.read(Array(body)) {
                for (points, ballots) in count.ratings.counts {
                    votes[EntryID(entry)]?.ratings.add(points, ballots: ballots)
                }
            }
        }
        return votes
    }

    private func counts(round: RoundID, category: CategoryID) throws -> [EntryID: VoteCount] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT entry, sum(counted) AS counted, sum(excluded) AS excluded FROM projection_votes \
                WHERE category = ? AND round = ? GROUP BY entry
                """, arguments: [category.text, round.text])
        return Dictionary(
            uniqueKeysWithValues: rows.map {
                (EntryID($0["entry"]), VoteCount(counted: $0["counted"], excluded: $0["excluded"]))
            })
    }

    /// Standings of a round and, before it, of the rounds its blend names.
    func standings(_ state: ContestState, _ category: CategoryPlan, _ round: RoundPlan) throws -> Standings {
        let input = try tallyInput(state, category, round)
        do throws(Overflow) {
            return try Standings(input)
        } catch {
            throw Refusal(.overflow)
        }
    }

    /// All that the standings of a round are made of. `works` are the category's, where they are known already.
    func tallyInput(
        _ state: ContestState, _ category: CategoryPlan, _ round: RoundPlan, works: [Entry]? = nil
    ) throws -> TallyInput {
        guard let rubric = state.rubric(of: category, round: round.id) else {
            throw Refusal(.unknownKey(category.rubric, known: state.adopted.keys.sorted()))
        }
        var earlier: [RoundID: Standings] = [:]
        for id in round.earlier {
            guard let plan = category.round(id) else { continue }
            earlier[id] = try standings(state, category, plan)
        }
        let key = RoundKey(category.id, round.id)
        let ticket = state.lots[key]?.seed.map { seed in
            { @Sendable (entry: EntryID) in hashes.ticket(key.lot(of: entry), seed) }
        }
        let works = works ?? state.entries(of: category.id)
        return TallyInput(
            category: category, round: round, rubric: rubric,
            entries: state.asOf(round.id, works),
            shortlist: state.admitted(to: round.id, in: category.id), judges: state.panel(of: category),
            sheets: round.takesSheets ? try sheets(round: round.id, category: category.id) : [],
            relations: state.relations, recusals: state.recusals,
            votes: round.takesBallots ? try votes(round: round, category: category.id) : [:], earlier: earlier,
            rulings: state.rulings[key] ?? [:], ticket: ticket)
    }

    func vaultText(_ digest: String) throws -> String? {
        try String.fetchOne(self, sql: "SELECT value FROM vault_text WHERE digest = ?", arguments: [digest])
    }

    func people(of entries: some Sequence<Entry>) throws -> [EntryID: EntryPeople] {
        var people: [EntryID: EntryPeople] = [:]
        for entry in entries {
            if let text = try vaultText(entry.people.digest) { people[entry.id] = EntryPeople(vaultText: text) }
        }
        return people
    }

    func authors(of entries: some Sequence<Entry>) throws -> [EntryID: [Author]] {
        try people(of: entries).mapValues(\.authors)
    }

    func judgeNames(_ state: ContestState) throws -> [JudgeID: People.Person] {
        var names: [JudgeID: People.Person] = [:]
        for judge in state.judges.values {
            if let text = try vaultText(judge.people.digest) { names[judge.id] = People.Person(vaultText: text) }
        }
        return names
    }
}
