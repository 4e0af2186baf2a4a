import Foundation
import Testing

/// Published competitions go through the same YAML and CSV as everybody's; each example's own script compares them.
@Suite struct PublishedTests {
    @Test func pointsOfDivesAreThoseAnnounced() throws {
        let run = try replay("diving", ["dives.csv": PublishedRows.dives], argument: "dives.csv")
        #expect(run.text.hasSuffix("compared: 4 published numbers\nall equal\n"), "\(run.text.suffix(800))")
        #expect(run.status == 0)
    }

    @Test func aChangedMarkOfADiveIsSeen() throws {
        let wrong = PublishedRows.dives.replacingOccurrences(of: "1.7,6.0,6.5,6.0,6.5,", with: "1.7,6.0,6.5,6.0,5.5,")
        try #require(wrong != PublishedRows.dives)
        let run = try replay("diving", ["dives.csv": wrong], argument: "dives.csv")
        #expect(run.text.contains("differs: Fung-4,total: published 33.15, computed 32.30"), "\(run.text.suffix(800))")
        #expect(run.status == 1)
    }

    @Test func styleAndPointsOfJumpsAreThoseAnnounced() throws {
        let run = try replay("ski-jumping", ["jumps.csv": PublishedRows.jumps], argument: "jumps.csv")
        #expect(run.text.hasSuffix("compared: 19 published numbers\nall equal\n"), "\(run.text.suffix(800))")
        #expect(run.status == 0)
    }
}

/// Writes the files, runs the example's script on the argument (a file, or "." for the folder) and returns what it said.
func replay(
    _ example: String, _ files: [String: String], argument: String, settings: [String: String] = [:]
) throws -> (status: Int32, text: String) {
    var root = URL(filePath: #filePath)
    while !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path) {
        root.deleteLastPathComponent()
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(example)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
        root.appending(path: "Examples/\(example)/replay.sh").path, folder.appending(path: argument).path,
        folder.appending(path: "out").path,
    ]
    var environment = ProcessInfo.processInfo.environment.merging(settings) { $1 }
    environment["PINGSHEN"] = root.appending(path: ".build/debug/pingshen").path
    environment["LANG"] = "C.UTF-8"
    environment["PINGSHEN_CLOCK"] = nil
    process.environment = environment
    let out = Pipe()
    process.standardOutput = out
    process.standardError = out
    try process.run()
    let text = String(decoding: try out.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
}
