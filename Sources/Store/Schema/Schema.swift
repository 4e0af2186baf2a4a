/// Every table, index and trigger, by kind: `record`, `projection`, `vault`, `desk`. `audit verify` holds the file against it.
enum Schema {
    static let version = 4

    static let statements: [String] = record + projection + indexes + vault + desk + triggers

    /// The truth: append-only.
    static let record = [
        "CREATE TABLE record_event (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL, leaf BLOB NOT NULL CHECK (length(leaf) = 32)) STRICT",
        "CREATE TABLE record_document (digest TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE record_checkpoint (size INTEGER PRIMARY KEY, edge BLOB NOT NULL, note TEXT NOT NULL) STRICT",
    ]

    /// Derived from the record alone: dropped and replayed, it must be equal.
    static let projection = [
        "CREATE TABLE projection_contest (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_rubric (rubric TEXT PRIMARY KEY, version INTEGER NOT NULL, document TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_unit (id TEXT PRIMARY KEY, name TEXT NOT NULL, parent TEXT, kind TEXT) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_entry (id TEXT PRIMARY KEY, category TEXT NOT NULL, title TEXT NOT NULL, unit TEXT NOT NULL, submitter TEXT, details BLOB NOT NULL, factor INTEGER NOT NULL, bonus INTEGER NOT NULL, penalty INTEGER NOT NULL, people TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('standing', 'withdrawn', 'disqualified')), reason TEXT, removed INTEGER, trial INTEGER NOT NULL CHECK (trial IN (0, 1))) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_judge (id TEXT PRIMARY KEY, unit TEXT, categories TEXT NOT NULL, chair INTEGER NOT NULL CHECK (chair IN (0, 1)), people TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_conflict (judge TEXT NOT NULL, target TEXT NOT NULL, seal TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('none', 'declared')), PRIMARY KEY (judge, target, seal)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_match (judge TEXT NOT NULL, entry TEXT NOT NULL, clause TEXT NOT NULL, PRIMARY KEY (judge, entry)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_shortlist (entry TEXT PRIMARY KEY, category TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_panel (category TEXT PRIMARY KEY, way TEXT NOT NULL, commitment TEXT, source TEXT, seed TEXT) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_member (category TEXT NOT NULL, judge TEXT NOT NULL, seat TEXT NOT NULL CHECK (seat IN ('member', 'alternate')), position INTEGER NOT NULL, PRIMARY KEY (category, judge)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_round (category TEXT NOT NULL, round TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'sealed')), plan TEXT NOT NULL, rubric TEXT NOT NULL, works TEXT NOT NULL, last INTEGER NOT NULL, sealed INTEGER, edition INTEGER NOT NULL, seed TEXT, PRIMARY KEY (category, round)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_sheet (judge TEXT NOT NULL, entry TEXT NOT NULL, round TEXT NOT NULL, points BLOB NOT NULL, gates TEXT NOT NULL, note TEXT, state TEXT NOT NULL CHECK (state IN ('submitted', 'void')), event INTEGER NOT NULL, PRIMARY KEY (entry, round, judge)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_recusal (judge TEXT NOT NULL, entry TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (judge, entry)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_batch (batch INTEGER PRIMARY KEY, category TEXT NOT NULL, round TEXT NOT NULL, channel TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, excluded INTEGER NOT NULL, root TEXT NOT NULL, counts TEXT NOT NULL) STRICT",
        "CREATE TABLE projection_votes (category TEXT NOT NULL, round TEXT NOT NULL, entry TEXT NOT NULL, channel TEXT NOT NULL, counted INTEGER NOT NULL, excluded INTEGER NOT NULL, PRIMARY KEY (category, round, entry, channel)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_screening (entry TEXT PRIMARY KEY, answers TEXT NOT NULL, until TEXT, checker TEXT NOT NULL, second TEXT NOT NULL, proof TEXT NOT NULL, reason TEXT, at INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_measurement (entry TEXT PRIMARY KEY, sha256 TEXT NOT NULL, measured TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_form (number TEXT PRIMARY KEY, category TEXT NOT NULL, round TEXT NOT NULL, judge TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('issued', 'returned', 'void', 'blank')), first_clerk TEXT, first_grid TEXT, second_clerk TEXT, second_grid TEXT, submitted INTEGER NOT NULL CHECK (submitted IN (0, 1))) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_ruling (category TEXT NOT NULL, round TEXT NOT NULL, matter TEXT NOT NULL, facts TEXT NOT NULL, ayes INTEGER NOT NULL, noes INTEGER NOT NULL, abstained INTEGER NOT NULL, votes TEXT NOT NULL, chair TEXT NOT NULL, places TEXT NOT NULL, PRIMARY KEY (category, round, matter)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_lot (category TEXT NOT NULL, round TEXT NOT NULL, commitment TEXT NOT NULL, source TEXT NOT NULL, seed TEXT, PRIMARY KEY (category, round)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_pin (person TEXT PRIMARY KEY, verifier TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_paper (event INTEGER PRIMARY KEY, category TEXT NOT NULL, round TEXT NOT NULL, paper TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL, edition INTEGER NOT NULL, facts TEXT NOT NULL, reason TEXT, at INTEGER NOT NULL) STRICT",
        "CREATE TABLE projection_award_change (event INTEGER PRIMARY KEY, category TEXT NOT NULL, approval INTEGER NOT NULL, entry TEXT NOT NULL, was TEXT, now TEXT, minutes TEXT NOT NULL, reason TEXT NOT NULL) STRICT",
        "CREATE TABLE projection_approval (category TEXT NOT NULL, number INTEGER NOT NULL, round TEXT NOT NULL, edition INTEGER NOT NULL, computed TEXT NOT NULL, approved TEXT NOT NULL, minutes TEXT NOT NULL, approver TEXT NOT NULL, second TEXT NOT NULL, proof TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (category, number)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_notice (category TEXT PRIMARY KEY, approval INTEGER NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, place TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_objection (category TEXT NOT NULL, number INTEGER NOT NULL, entry TEXT, objector TEXT NOT NULL, contact TEXT NOT NULL, content TEXT NOT NULL, evidence TEXT, at INTEGER NOT NULL, outcome TEXT CHECK (outcome IN ('upheld', 'dismissed')), finding TEXT, answer TEXT, second TEXT, proof TEXT, answered INTEGER, PRIMARY KEY (category, number)) STRICT, WITHOUT ROWID",
        "CREATE TABLE projection_announcement (category TEXT PRIMARY KEY, approval INTEGER NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    ]

    static let indexes = ["CREATE INDEX projection_entry_category ON projection_entry (category)"]

    /// Personal values with their salts and the ballots' rows: erasable, held against hashes and roots in the record.
    static let vault = [
        "CREATE TABLE vault_text (digest TEXT PRIMARY KEY, salt BLOB NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE vault_ballot (batch INTEGER NOT NULL, n INTEGER NOT NULL, entry TEXT NOT NULL, time INTEGER NOT NULL, points INTEGER, voter TEXT NOT NULL, ip TEXT NOT NULL, device TEXT NOT NULL, ballot TEXT NOT NULL, salt BLOB NOT NULL, PRIMARY KEY (batch, n)) STRICT, WITHOUT ROWID",
    ]

    /// Drafts of sheets being marked and forms being keyed, wrong PINs, where papers were put: no part of the record.
    static let desk = [
        "CREATE TABLE desk_keying (form TEXT NOT NULL, pass INTEGER NOT NULL, entry TEXT NOT NULL, item TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (form, pass, entry, item)) STRICT, WITHOUT ROWID",
        "CREATE TABLE desk_pin (person TEXT PRIMARY KEY, failures INTEGER NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE desk_paper (category TEXT NOT NULL, round TEXT NOT NULL, file TEXT NOT NULL, folder TEXT NOT NULL, PRIMARY KEY (category, round, file)) STRICT, WITHOUT ROWID",
        "CREATE TABLE desk_draft (judge TEXT NOT NULL, entry TEXT NOT NULL, round TEXT NOT NULL, item TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (judge, entry, round, item)) STRICT, WITHOUT ROWID",
    ]

    static let triggers: [String] = ["event", "document", "checkpoint"].flatMap { table in
        ["UPDATE", "DELETE"].map { verb in
            "CREATE TRIGGER record_\(table)_no_\(verb.lowercased()) BEFORE \(verb) ON record_\(table) "
                + "BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END"
        }
    }

    /// Name and text of each object as SQLite keeps it.
    static var objects: [(name: String, sql: String)] {
        statements.map { sql in
            let words = sql.split(separator: " ")
            return (String(words[2]), sql)
        }
    }
}
