import Foundation
import Testing

/// Holds a text against the one that was blessed; `PINGSHEN_BLESS=1` blesses what there is now.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Goldens/\(name).txt")
    if ProcessInfo.processInfo.environment["PINGSHEN_BLESS"] == "1" {
        try text.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let blessed = try #require(
        try? String(contentsOf: file, encoding: .utf8), "no golden \(name): look, then bless it with PINGSHEN_BLESS=1",
        sourceLocation: sourceLocation)
    guard blessed != text else { return }
    let (was, now) = (blessed.split(separator: "\n"), text.split(separator: "\n"))
    let first = zip(was, now).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(was.count, now.count)
    Issue.record(
        """
        \(name) differs from line \(first + 1) on
        blessed: \(first < was.count ? String(was[first]) : "(end)")
        now:     \(first < now.count ? String(now[first]) : "(end)")
        """, sourceLocation: sourceLocation)
}
