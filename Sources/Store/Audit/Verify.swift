import Foundation
import GRDB
import Judging
import Trail

/// Verifies a contest's file without secret or write access: record, signatures, replay, vault, schema, checkpoint file.
///
/// - Parameters:
///   - key: The verifier key's text; nil takes `<db>.pub`, else the genesis event's, with a note.
///   - papers: The folder with the exported papers; nil looks where each was written.
/// - Throws: `StoreError` where the file can not be opened or is no contest.
public func verify(path: String, key: String?, papers: String? = nil) throws -> AuditReport {
    guard FileManager.default.fileExists(atPath: path) else { throw StoreError.absent(path: path) }
    var report = AuditReport()
    let journal = path + "-journal"
    let attributes = try? FileManager.default.attributesOfItem(atPath: journal)
    guard let size = attributes?[.size] as? Int, size > 0 else {
        try verify(queue: openQueue(path, readonly: true), path: path, key: key, papers: papers, &report)
        return report
    }
    // A hot journal: the last transaction was cut off. Reading would roll it back, and we may not write.
    let folder = NSTemporaryDirectory() + "pingshen-verify-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: path, toPath: folder + "/copy")
    try FileManager.default.copyItem(atPath: journal, toPath: folder + "/copy-journal")
    report.notes.append(.verifiedCopy)
    try verify(queue: openQueue(folder + "/copy", readonly: false), path: path, key: key, papers: papers, &report)
    return report
}

private func verify(queue: DatabaseQueue, path: String, key: String?, papers: String?, _ report: inout AuditReport)
    throws
{
    do {
        try queue.read { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard version == Schema.version else { throw StoreError.notPingshen(path: path, found: version) }
            checkSchema(
                try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE substr(name, 1, 7) <> 'sqlite_'"),
                &report
            )
            guard report.findings.allSatisfy({ $0.fault != .objectMissing || !$0.place.hasPrefix("table") }) else {
                return
            }
            var record = try RecordCheck(db, path: path, key: key, &report)
            try record.checkEvents(&report)
            try record.checkDocuments(&report)
            record.checkFile(path + ".checkpoint", &report)
            LawCheck.run(record.events, &report)
            try checkProjection(db, record.events, &report)
            try checkVault(db, record, &report)
            try checkPapers(db, record.events, in: papers, &report)
            report.size = record.edge.size
            report.root = record.edge.root.hex
        }
        try queue.close()
    } catch let error as DatabaseError {
        throw StoreError.cannotOpen(path: path, why: error.message ?? "\(error)")
    }
}

/// Tables, indexes and triggers must be exactly those of the schema.
private func checkSchema(_ rows: [Row], _ report: inout AuditReport) {
    var found = Dictionary(rows.map { ($0["name"] as String, ($0["sql"] as String?) ?? "") }, uniquingKeysWith: { $1 })
    for (name, sql) in Schema.objects {
        let place = "\(sql.hasPrefix("CREATE TRIGGER") ? "trigger" : "table") \(name)"
        switch found.removeValue(forKey: name) {
        case nil: report.findings.append(AuditFinding(place, .objectMissing))
        case sql: break
        default: report.findings.append(AuditFinding(place, .objectDiffers))
        }
    }
    for name in found.keys.sorted() { report.findings.append(AuditFinding("schema \(name)", .objectTooMany)) }
}
