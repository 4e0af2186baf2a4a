import GRDB
public import Judging

/// Cells a clerk has keyed from a form and not yet handed in, by work and by criterion id, `gate:<id>` or `total`.
extension ContestStore {
    /// What was keyed so far of this form in this pass.
    public func keying(_ form: String, _ pass: Int) throws -> [EntryID: [String: String]] {
        try reading { db in
            var cells: [EntryID: [String: String]] = [:]
            let rows = try Row.fetchAll(
                db, sql: "SELECT entry, item, value FROM desk_keying WHERE form = ? AND pass = ?",
                arguments: [form, pass])
            for row in rows { cells[EntryID(row["entry"]), default: [:]][row["item"]] = row["value"] }
            return cells
        }
    }

    /// Keeps one cell at once, so that a killed terminal loses at most the one being typed. Nil forgets it.
    public func keep(_ value: String?, of item: String, _ entry: EntryID, form: String, pass: Int) throws {
        try queue.write { db in
            if let value {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO desk_keying VALUES (?, ?, ?, ?, ?)",
                    arguments: [form, pass, entry.text, item, value])
            } else {
                try db.execute(
                    sql: "DELETE FROM desk_keying WHERE form = ? AND pass = ? AND entry = ? AND item = ?",
                    arguments: [form, pass, entry.text, item])
            }
        }
    }
}

extension Database {
    func clearKeying(_ form: String, _ pass: Int) throws {
        try execute(sql: "DELETE FROM desk_keying WHERE form = ? AND pass = ?", arguments: [form, pass])
    }
}
