import Foundation
import GRDB
public import Judging
import Trail

extension ContestStore {
    /// What a paper on a round needs, out of one moment: standings, names, bars, recusals, and the checkpoint that covers it.
    public func resultSheet(
        _ category: CategoryID, _ round: RoundID, language: Language, lateReason: String?
    ) throws -> ResultSheet {
        let head = try head(concerning: category)
        return try reading { db in
            let state = try load(db)
            let (plan, roundPlan) = try state.find(category, round)
            let standings = try db.standings(state, plan, roundPlan)
            let entries = state.entries(of: category)
            let judges = state.panel(of: plan)
            let record = state.rounds[RoundKey(category, round)]
            let people = try db.people(of: entries)
            let authors = people.mapValues(\.authors)
            let lastEvent = record?.lastEvent ?? state.lastEvent
            let recusals = state.recusals.filter { state.entries[$0.entry]?.category == category }
                .sorted { ($0.judge, $0.entry) < ($1.judge, $1.entry) }
            let rows = try recusals.map { pairing in
                let row = try Row.fetchOne(
                    db, sql: "SELECT reason, at FROM projection_recusal WHERE judge = ? AND entry = ?",
                    arguments: [pairing.judge.text, pairing.entry.text])
                return Recusal(
                    pairing: pairing, at: Instant(microseconds: row?["at"] ?? 0),
                    reason: try (row?["reason"] as String?).flatMap { try db.vaultText($0) })
            }
            let isLast = plan.rounds.last?.id == round
            var sheet = ResultSheet(
                occasion: Occasion(
                    isRehearsal: state.isRehearsal, isSealed: record?.state == .sealed,
                    date: state.zone.date(of: lastEvent),
                    lastEvent: lastEvent, language: language),
                contest: state.plan.title, notice: state.plan.notice, zone: state.zone, standings: standings,
                judges: judges.map(\.id), authors: authors, units: UnitTree(state.units.values),
                order: record?.order ?? [],
                bars: Bars(judges: judges, entries: entries, relations: state.relations).all, recusals: rows,
                computed: isLast
                    ? plan.awards.map { AwardList(computed: standings, $0, authors: authors) } ?? AwardList([])
                    : AwardList([]),
                trailSize: head.size, trailRoot: head.root, lateReason: lateReason)
            sheet.contacts = people
            sheet.lastAct = head.at
            if roundPlan.takesBallots { sheet.ballotsByHour = try db.ballotsByHour(category, round) }
            if isLast, let progress = state.results[category] {
                sheet.progress = progress
                sheet.objections = try progress.objections.map { try db.texts(of: $0, in: category) }
            }
            return sheet
        }
    }

    /// The first checkpoint that covers the last event about a category; papers themselves do not count.
    ///
    /// So a paper written twice from the same state says the same. Cost: every event is read once.
    private func head(concerning category: CategoryID) throws -> (size: Int, root: String, at: Instant?) {
        let entries = Set(try state().entries(of: category).map(\.id))
        var (last, at) = (0, Instant?.none)
        try eachEvent { seq, event in
            if event.act.concerns(category, entries) { (last, at) = (seq, event.at) }
        }
        return try reading { db in
            let note = try String.fetchOne(
                db, sql: "SELECT note FROM record_checkpoint WHERE size > ? ORDER BY size LIMIT 1", arguments: [last])
            let lines = (note ?? "").split(separator: "\n").map(String.init)
            guard lines.count > 2, let size = Int(lines[1]), let root = TreeHash(base64: lines[2]) else {
                throw StoreError.damaged(path: "record_checkpoint", why: "no checkpoint covers event \(last)")
            }
            return (size, root.hex, at)
        }
    }
}

extension Act {
    /// Whether the act bears on a category's result.
    fileprivate func concerns(_ category: CategoryID, _ entries: Set<EntryID>) -> Bool {
        switch self {
        case let act as EntryRegistered: act.category == category
        case let act as EntryWithdrawn: entries.contains(act.entry)
        case let act as EntryDisqualified: entries.contains(act.entry)
        case let act as EntryShortlisted: act.category == category
        case let act as PanelAppointed: act.category == category
        case let act as PanelDrawn: act.category == category
        case let act as RoundOpened: act.category == category
        case let act as RoundClosed: act.category == category
        case let act as RoundSealed: act.category == category
        case let act as RoundReopened: act.category == category
        case let act as SheetSubmitted: entries.contains(act.sheet.entry)
        case let act as SheetAmended: entries.contains(act.sheet.entry)
        case let act as SheetVoided: entries.contains(act.entry)
        case let act as JudgeRecused: entries.contains(act.entry)
        case let act as BallotsReceived: act.category == category
        case let act as EntryScreened: entries.contains(act.entry)
        case let act as FormsIssued: act.category == category
        case let act as CaseRuled: act.category == category
        case let act as RoundRevised: act.category == category
        case let act as AwardChanged: act.category == category
        case let act as ResultApproved: act.category == category
        case let act as NoticePosted: act.category == category
        case let act as ObjectionReceived: act.category == category
        case let act as ObjectionAnswered: act.category == category
        case let act as ResultAnnounced: act.category == category
        case let act as LotDrawn: act.category == category
        // Who is close to whom, and the rules, may bear on any category.
        case is ConflictDeclared, is IdentityMatched, is JudgeRegistered, is UnitRegistered, is PlanAdopted,
            is RubricAdopted:
            true
        default: false
        }
    }
}

/// SHA-256 of a file in lower-case hex.
public func sha256(ofFile path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
        throw StoreError.cannotOpen(path: path, why: "it can not be read back")
    }
    return Hashing.sha256(Array(data)).hex
}
