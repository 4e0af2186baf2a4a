import Foundation
import GRDB
import Judging
import Trail

/// Holds the vault against the hashes and roots in the record: personal values, then each batch of ballots.
func checkVault(_ db: Database, _ record: RecordCheck, _ report: inout AuditReport) throws {
    var present: Set<String> = []
    let cursor = try Row.fetchCursor(db, sql: "SELECT digest, salt, value FROM vault_text ORDER BY digest")
    while let row = try cursor.next() {
        let digest: String = row["digest"]
        present.insert(digest)
        report.vaultRows += 1
        let place = "vault text(digest=\(digest))"
        // A salt of another length could lend bytes to the value, or take some, under the same hash.
        let salt = Array(row["salt"] as Data)
        if salt.count != Ledger.saltLength
            || Hashing.sha256(salt + Array((row["value"] as String).utf8)).base64 != digest
        {
            report.findings.append(AuditFinding(place, .vaultDiffers))
        } else if !record.sealed.contains(digest) {
            report.findings.append(AuditFinding(place, .notNamedByAnyEvent))
        }
    }
    for digest in record.sealed.subtracting(present).sorted() {
        report.findings.append(AuditFinding("vault text(digest=\(digest))", .vaultAbsent))
    }
    var covered = 0
    for (_, event) in record.events {
        guard let batch = event.act as? BallotsReceived else { continue }
        covered += try checkBatch(batch, db, &report)
    }
    let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM vault_ballot") ?? 0
    report.vaultRows += covered
    guard all != covered else { return }
    let batches = record.events.compactMap { ($0.event.act as? BallotsReceived)?.batch }
    for row in try Row.fetchAll(db, sql: "SELECT batch, n FROM vault_ballot ORDER BY batch, n")
    where !batches.contains(row["batch"]) {
        report.findings.append(
            AuditFinding("vault ballot(batch=\(row["batch"] as Int), n=\(row["n"] as Int))", .notNamedByAnyEvent))
    }
}

/// Recounts one batch and recomputes its root from the ballots' canonical bytes. Returns the rows it holds.
private func checkBatch(_ act: BallotsReceived, _ db: Database, _ report: inout AuditReport) throws -> Int {
    var edge = RightEdge()
    var counts: [String: VoteCount] = [:]
    var ratings: [String: Ratings] = [:]
    var rows = 0
    let cursor = try Row.fetchCursor(
        db,
        sql:
            "SELECT n, entry, time, points, voter, ip, device, ballot, salt FROM vault_ballot WHERE batch = ? ORDER BY n",
        arguments: [act.batch])
    while let row = try cursor.next() {
        let entry: String = row["entry"]
        let ballot = Ballot(
            channel: act.channel, voter: row["voter"], entry: EntryID(entry), time: Instant(microseconds: row["time"]),
            points: (row["points"] as Int64?).map { Fixed(millionths: $0) }, ip: row["ip"], device: row["device"],
            ballot: row["ballot"])
        let salt = Array(row["salt"] as Data)
        if salt.count != Ledger.saltLength {
            report.findings.append(
                AuditFinding("vault ballot(batch=\(act.batch), n=\(row["n"] as Int))", .vaultDiffers))
        }
        edge.append(
            leaf: Hashing.leaf(
                BallotBytes.canonical(ballot, batch: act.batch, n: row["n"], salt: salt)))
        if act.excludes(ballot.time) {
            counts[entry, default: VoteCount(counted: 0, excluded: 0)].excluded += 1
        } else {
            counts[entry, default: VoteCount(counted: 0, excluded: 0)].counted += 1
            if let points = ballot.points { ratings[entry, default: Ratings()].add(points) }
        }
        rows += 1
    }
    let place = "vault ballot(batch=\(act.batch))"
    if edge.root.base64 != act.root { report.findings.append(AuditFinding(place, .ballotRootDiffers)) }
    guard
        let body = try Data.fetchOne(
            db, sql: "SELECT body FROM record_document WHERE digest = ?", arguments: [act.counts]),
        let stated = try? VoteDocument.read(Array(body))
    else { return rows }
    // A document states ratings where the round counts them.
    if stated.contains(where: { $0.count.ratings != Ratings() }) {
        for (entry, own) in ratings { counts[entry]!.ratings = own }
    }
    for (entry, count) in stated where counts[entry] != count {
        report.findings.append(AuditFinding(place, .ballotCountsDiffer(entry: entry)))
    }
    for entry in counts.keys.sorted() where !stated.contains(where: { $0.entry == entry }) {
        report.findings.append(AuditFinding(place, .ballotCountsDiffer(entry: entry)))
    }
    return rows
}
