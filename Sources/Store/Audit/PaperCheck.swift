import Foundation
import GRDB
import Judging

/// Holds the newest edition of each paper against the file that lies where it was written, or in `folder`.
///
/// A paper that is not there is no fault: it may have been sent away; how many they are is noted.
func checkPapers(_ db: Database, _ events: [(seq: Int, event: Event)], in folder: String?, _ report: inout AuditReport)
    throws
{
    var newest: [String: PaperExported] = [:]
    for (_, event) in events {
        guard let paper = event.act as? PaperExported else { continue }
        let desk = try String.fetchOne(
            db, sql: "SELECT folder FROM desk_paper WHERE category = ? AND round = ? AND file = ?",
            arguments: [paper.category?.text ?? "", paper.round?.text ?? "", paper.file])
        newest["\(folder ?? desk ?? "")/\(paper.file)"] = paper
    }
    var absent = 0
    for (path, paper) in newest.sorted(by: { $0.key < $1.key }) {
        guard FileManager.default.fileExists(atPath: path) else {
            absent += 1
            continue
        }
        if try sha256(ofFile: path) == paper.sha256 {
            report.papers += 1
        } else {
            report.findings.append(AuditFinding("paper \(path)", .paperDiffers(edition: paper.edition)))
        }
    }
    if absent > 0 { report.notes.append(.papersElsewhere(absent)) }
}
