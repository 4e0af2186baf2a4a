import GRDB
public import Judging

/// Answers a judge has typed and not yet submitted, by criterion id, `gate:<id>` or `note`.
extension ContestStore {
    /// What the judge has typed on this entry so far, by item; empty where nothing was kept.
    public func draft(_ judge: JudgeID, _ entry: EntryID, _ round: RoundID) throws -> [String: String] {
        try reading { db in
            try Dictionary(
                uniqueKeysWithValues: Row.fetchAll(
                    db, sql: "SELECT item, value FROM desk_draft WHERE judge = ? AND entry = ? AND round = ?",
                    arguments: [judge.text, entry.text, round.text]
                ).map { ($0["item"] as String, $0["value"] as String) })
        }
    }

    /// Keeps one answer at once, so that a killed terminal loses at most the one being typed. Nil forgets it.
    public func keep(_ value: String?, of item: String, _ judge: JudgeID, _ entry: EntryID, _ round: RoundID) throws {
        try queue.write { db in
            if let value {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO desk_draft VALUES (?, ?, ?, ?, ?)",
                    arguments: [judge.text, entry.text, round.text, item, value])
            } else {
                try db.execute(
                    sql: "DELETE FROM desk_draft WHERE judge = ? AND entry = ? AND round = ? AND item = ?",
                    arguments: [judge.text, entry.text, round.text, item])
            }
        }
    }
}

extension Database {
    func clearDraft(_ judge: JudgeID, _ entry: EntryID) throws {
        try execute(sql: "DELETE FROM desk_draft WHERE judge = ? AND entry = ?", arguments: [judge.text, entry.text])
    }
}
