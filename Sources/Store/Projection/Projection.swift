import Foundation
import GRDB
import Judging

/// Applies events to the projection tables, the same way live and in a replay; it reads nothing but the record.
struct Projection {
    let db: Database
    private let sheet: Statement

    init(_ db: Database) throws {
        self.db = db
        sheet = try db.cachedStatement(
            sql: """
                INSERT INTO projection_sheet (judge, entry, round, points, gates, note, state, event) \
                VALUES (?, ?, ?, ?, ?, ?, 'submitted', ?) \
                ON CONFLICT (entry, round, judge) DO UPDATE SET points = excluded.points, gates = excluded.gates, \
                note = excluded.note, event = excluded.event
                """)
    }

    mutating func apply(_ event: Event, seq: Int) throws {
        switch event.act {
        case let act as SheetSubmitted: try write(act.sheet, seq)
        case let act as SheetAmended: try write(act.sheet, seq)
        case let act as ContestOpened: try applyContest(act)
        case let act as PlanAdopted: try set("plan", act.document)
        case let act as RubricAdopted:
            try run(
                "INSERT OR REPLACE INTO projection_rubric VALUES (?, ?, ?)", [act.rubric, act.version, act.document])
        case let act as UnitRegistered:
            try run(
                "INSERT OR REPLACE INTO projection_unit VALUES (?, ?, ?, ?)",
                [act.id.text, act.name, act.parent?.text, act.unitKind])
        case let act as EntryRegistered: try applyEntry(act)
        case let act as EntryWithdrawn: try remove(act.entry, .withdrawn, act.reason, seq)
        case let act as EntryDisqualified: try remove(act.entry, .disqualified, act.reason, seq)
        case let act as JudgeRegistered:
            try run("DELETE FROM projection_match WHERE judge = ?", [act.id.text])
            try run(
                "INSERT OR REPLACE INTO projection_judge VALUES (?, ?, ?, ?, ?)",
                [
                    act.id.text, act.unit?.text, act.categories.map(\.text).joined(separator: ";"), act.chair,
                    act.people.digest,
                ])
        case let act as ConflictDeclared:
            try run(
                "DELETE FROM projection_conflict WHERE judge = ? AND target = ? AND target <> 'person'",
                [act.judge.text, act.with])
            try run(
                "INSERT OR REPLACE INTO projection_conflict VALUES (?, ?, ?, ?)",
                [act.judge.text, act.with, act.reason?.digest ?? "", act.state])
        case let act as IdentityMatched:
            try run(
                "INSERT OR REPLACE INTO projection_match VALUES (?, ?, ?)",
                [act.judge.text, act.entry.text, act.clause])
        case let act as EntryShortlisted:
            try run("INSERT INTO projection_shortlist VALUES (?, ?)", [act.entry.text, act.category.text])
        case let act as JudgeRecused:
            try run(
                "INSERT INTO projection_recusal VALUES (?, ?, ?, ?)",
                [act.judge.text, act.entry.text, act.reason.digest, event.at.microseconds])
        case let act as SheetVoided:
            try run(
                "UPDATE projection_sheet SET state = 'void', event = ? WHERE judge = ? AND entry = ? AND round = ?",
                [seq, act.judge.text, act.entry.text, act.round.text])
        case let act as BallotsReceived: try applyBallots(act)
        case let act as PaperExported:
            try run(
                "INSERT INTO projection_paper VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    seq, act.category?.text ?? "", act.round?.text ?? "", act.paper, act.file, act.sha256, act.edition,
                    act.facts,
                    act.reason?.digest, event.at.microseconds,
                ])
        case let act as EntryScreened: try applyScreening(act, event)
        case let act as EntryMeasured:
            try run(
                "INSERT OR REPLACE INTO projection_measurement VALUES (?, ?, ?)",
                [act.entry.text, act.sha256, Self.text(act.values)])
        case let act as CaseRuled:
            try run(
                "INSERT OR REPLACE INTO projection_ruling VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    act.category.text, act.round.text, act.matter, act.facts, act.count.ayes, act.count.noes,
                    act.count.abstained,
                    Self.text(Dictionary(uniqueKeysWithValues: act.votes.map { ($0.key.text, String($0.value)) })),
                    act.chair.text, act.order.map(\.text).joined(separator: "+"),
                ])
        case let act as LotCommitted:
            try run(
                "INSERT OR REPLACE INTO projection_lot VALUES (?, ?, ?, ?, NULL)",
                [act.category.text, act.round.text, act.document, act.source])
        case let act as LotDrawn:
            try run(
                "UPDATE projection_lot SET seed = ? WHERE category = ? AND round = ?",
                [act.seed, act.category.text, act.round.text])
        case let act as PinSet:
            try run(
                "INSERT OR REPLACE INTO projection_pin VALUES (?, ?)", [act.person.description, act.pin.digest])
        default: try applyForm(event, seq)
        }
    }

    private func applyScreening(_ act: EntryScreened, _ event: Event) throws {
        try run(
            "INSERT OR REPLACE INTO projection_screening VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                act.entry.text, Self.text(act.answers.mapValues(\.rawValue)), act.until?.description,
                event.by.description, act.second.actor.description, act.second.proofText, act.reason?.digest,
                event.at.microseconds,
            ])
    }

    private func applyForm(_ event: Event, _ seq: Int) throws {
        switch event.act {
        case let act as FormsIssued:
            for (number, judge) in act.forms {
                try run(
                    "INSERT INTO projection_form VALUES (?, ?, ?, ?, 'issued', NULL, NULL, NULL, NULL, 0)",
                    [number, act.category.text, act.round.text, judge.text])
            }
        case let act as FormMarked:
            try run("UPDATE projection_form SET state = ? WHERE number = ?", [act.state.rawValue, act.form])
        case let act as FormKeyed:
            let columns = act.pass == 1 ? "first_clerk = ?, first_grid = ?" : "second_clerk = ?, second_grid = ?"
            try run(
                "UPDATE projection_form SET \(columns), state = 'returned' WHERE number = ?",
                [event.by.description, act.grid, act.form])
        case is FormSettled: break
        default: try applyResult(event, seq)
        }
    }

    /// A map of texts in canonical form.
    private static func text(_ map: [String: String]) -> String {
        String(decoding: Canonical.object(map.mapValues(Canonical.text)).bytes, as: UTF8.self)
    }

    func applyRoundOrPanel(_ event: Event, _ seq: Int) throws {
        switch event.act {
        case let act as PanelAppointed:
            try run(
                "INSERT OR REPLACE INTO projection_panel VALUES (?, 'appointment', NULL, NULL, NULL)",
                [act.category.text])
            try seat(act.category, act.members, act.alternates)
        case let act as PanelCommitted:
            try run(
                "INSERT OR REPLACE INTO projection_panel VALUES (?, 'lot', ?, ?, NULL)",
                [act.category.text, act.document, act.source])
        case let act as PanelDrawn:
            try run("UPDATE projection_panel SET seed = ? WHERE category = ?", [act.seed, act.category.text])
            try seat(act.category, act.members, act.alternates)
        case let act as RoundOpened:
            try run(
                "INSERT INTO projection_round VALUES (?, ?, 'open', ?, ?, ?, ?, NULL, 1, ?)",
                [
                    act.category.text, act.round.text, act.plan, act.rubric, act.order,
                    event.at.microseconds, act.seed,
                ])
        case let act as RoundClosed: try move(act.category, act.round, "closed", event.at)
        case let act as RoundReopened: try move(act.category, act.round, "open", event.at)
        case let act as RoundSealed:
            try move(act.category, act.round, "sealed", event.at)
            try run(
                "UPDATE projection_round SET sealed = ? WHERE category = ? AND round = ?",
                [seq, act.category.text, act.round.text])
        case let act as RoundRevised:
            try run(
                "UPDATE projection_round SET sealed = ?, edition = ?, last = ? WHERE category = ? AND round = ?",
                [seq, act.edition, event.at.microseconds, act.category.text, act.round.text])
        default: preconditionFailure("no projection for \(type(of: event.act).kind)")
        }
    }

    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    private func write(_ fields: SheetFields, _ seq: Int) throws {
        try sheet.execute(arguments: [
            fields.judge.text, fields.entry.text, fields.round.text, PackedMarks.pack(fields.points),
            PackedMarks.pack(fields.gates), fields.note?.digest, seq,
        ])
        if let form = fields.form {
            try run("UPDATE projection_form SET submitted = 1 WHERE number = ?", [form])
        }
    }

    private func set(_ key: String, _ value: String) throws {
        try run("INSERT OR REPLACE INTO projection_contest VALUES (?, ?)", [key, value])
    }

    private func applyContest(_ act: ContestOpened) throws {
        for (key, value) in [
            ("contest", act.contest), ("log", act.log), ("verifier", act.verifier), ("rehearsal", act.rehearsal),
            ("zone", act.zone),
        ] { try set(key, value) }
    }

    private func applyEntry(_ act: EntryRegistered) throws {
        try run("DELETE FROM projection_match WHERE entry = ?", [act.id.text])
        try run(
            """
            INSERT INTO projection_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'standing', NULL, NULL, ?) \
            ON CONFLICT (id) DO UPDATE SET category = excluded.category, title = excluded.title, unit = excluded.unit, \
            submitter = excluded.submitter, details = excluded.details, factor = excluded.factor, \
            bonus = excluded.bonus, penalty = excluded.penalty, people = excluded.people, trial = excluded.trial
            """,
            [
                act.id.text, act.category.text, act.title, act.unit.text, act.submitter?.text,
                Data(Canonical.object(act.details.mapValues(Canonical.text)).bytes), act.factor.millionths,
                act.bonus.millionths, act.penalty.millionths, act.people.digest, act.isTrial,
            ])
    }

    private func remove(_ entry: EntryID, _ state: Entry.State, _ reason: Sealed, _ seq: Int) throws {
        try run(
            "UPDATE projection_entry SET state = ?, reason = ?, removed = ? WHERE id = ?",
            [state.rawValue, reason.digest, seq, entry.text])
    }

    private func seat(_ category: CategoryID, _ members: [JudgeID], _ alternates: [JudgeID]) throws {
        try run("DELETE FROM projection_member WHERE category = ?", [category.text])
        for (seat, judges) in [("member", members), ("alternate", alternates)] {
            for (position, judge) in judges.enumerated() {
                try run(
                    "INSERT INTO projection_member VALUES (?, ?, ?, ?)", [category.text, judge.text, seat, position])
            }
        }
    }

    private func move(_ category: CategoryID, _ round: RoundID, _ state: String, _ at: Instant) throws {
        try run(
            "UPDATE projection_round SET state = ?, last = ? WHERE category = ? AND round = ?",
            [state, at.microseconds, category.text, round.text])
    }

    private func applyBallots(_ act: BallotsReceived) throws {
        try run(
            "INSERT INTO projection_batch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                act.batch, act.category.text, act.round.text, act.channel, act.first, act.last, act.excluded, act.root,
                act.counts,
            ])
        guard
            let body = try Data.fetchOne(
                db, sql: "SELECT body FROM record_document WHERE digest = ?", arguments: [act.counts])
        else { throw CanonicalFault("document \(act.counts) is absent") }
        for (entry, count) in try VoteDocument.read(Array(body)) {
            try run(
                """
                INSERT INTO projection_votes VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET \
                counted = counted + excluded.counted, excluded = projection_votes.excluded + excluded.excluded
                """,
                [act.category.text, act.round.text, entry, act.channel, count.counted, count.excluded])
        }
    }
}
