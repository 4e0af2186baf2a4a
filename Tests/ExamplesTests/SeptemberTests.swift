import Foundation
import Testing

/// The day of review on paper, rehearsed from init to the sealed page by the script a reader would run.
@Suite struct SeptemberTests {
    @Test func theWholeDayRunsToItsVerifiedEnd() throws {
        var root = URL(filePath: #filePath)
        while !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path) {
            root.deleteLastPathComponent()
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "september-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [root.appending(path: "Examples/september/rehearse.sh").path, folder.path]
        var environment = ProcessInfo.processInfo.environment
        environment["PINGSHEN"] = root.appending(path: ".build/debug/pingshen").path
        environment["LANG"] = "zh_CN.UTF-8"
        environment["PINGSHEN_CLOCK"] = nil
        process.environment = environment
        let out = Pipe()
        process.standardOutput = out
        process.standardError = out
        try process.run()
        let text = String(decoding: try out.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text.suffix(2000))")
        #expect(text.contains("52 件中入围 40 件"))
        #expect(text.contains("发出 7 ＝ 收回 7 ＋ 作废 0 ＋ 空白 0 ＋ 未交 0"))
        #expect(text.contains("第 2 版"))
        #expect(text.contains("核验通过"))
        let papers = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "exports").path)
        #expect(papers.count == 7, "\(papers)")
    }
}
