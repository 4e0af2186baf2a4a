import Foundation
import Intake
import Judging

/// Text as a file of this name, and the findings that reading it gave.
func table(_ text: String, _ findings: inout Findings) -> Table? {
    Table.read(InputFile(name: "t.csv", bytes: Array(text.utf8)), &findings)
}

/// `line:column problem` of each finding, so that a test can hold a whole run against a list.
func shown(_ findings: Findings) -> [String] {
    findings.all.map { finding in
        let place = finding.place.map { "\($0.line.map(String.init) ?? "-"):\($0.column.map(String.init) ?? "-")" }
        return "\(place ?? "-") \(finding.problem)"
    }
}

extension Findings {
    var problems: [Problem] { all.map(\.problem) }
}

/// A folder of rubrics that stands for the length of a test.
struct TemporaryRubrics {
    let folder: URL

    init(_ files: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rubrics-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
    }

    func read(_ findings: inout Findings) -> ContestFolder? { ContestFolder.read(folder.path, &findings) }

    /// Findings without the folder's own name in front of the file's.
    func shown(_ findings: Findings) -> [String] {
        findings.all.map { finding in
            let place = finding.place
            let file = (place?.file ?? "").replacingOccurrences(of: folder.path + "/", with: "")
            let parts = [file, place?.line.map(String.init) ?? "-", place?.column.map(String.init) ?? "-"]
            let problem = "\(finding.problem)".replacingOccurrences(of: folder.path + "/", with: "")
            return parts.joined(separator: ":") + " \(problem)"
        }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
