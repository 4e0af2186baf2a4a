import Foundation

/// The built program, run as a process: what people get.
enum Program {
    struct Outcome {
        let status: Int32
        let out: String
        let err: String
    }

    /// Beside the test bundle, where the build puts both.
    static let url: URL = {
        let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "pingshen")
        if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
        var folder = URL(filePath: #filePath)
        while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
        {
            folder.deleteLastPathComponent()
        }
        return folder.appending(path: ".build/debug/pingshen")
    }()

    /// One run in `folder`; its streams are files there, so that a killed run's output can still be read.
    final class Run {
        let process = Process()
        private let outPath: String
        private let errPath: String

        init(_ arguments: [String], in folder: String, input: String = "", environment: [String: String]) throws {
            let name = UUID().uuidString
            let streams = FileManager.default.temporaryDirectory.path + "/run-\(name)"
            outPath = streams + ".out"
            errPath = streams + ".err"
            let inPath = streams + ".in"
            try Data(input.utf8).write(to: URL(filePath: inPath))
            for path in [outPath, errPath] { try Data().write(to: URL(filePath: path)) }
            process.executableURL = Program.url
            process.arguments = arguments
            process.currentDirectoryURL = URL(filePath: folder)
            process.environment = environment
            process.standardInput = FileHandle(forReadingAtPath: inPath)
            process.standardOutput = FileHandle(forWritingAtPath: outPath)
            process.standardError = FileHandle(forWritingAtPath: errPath)
            try process.run()
            try FileManager.default.removeItem(atPath: inPath)
        }

        func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

        func end() -> Outcome {
            process.waitUntilExit()
            let text = { (path: String) in
                defer { try? FileManager.default.removeItem(atPath: path) }
                return String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
            }
            return Outcome(status: process.terminationStatus, out: text(outPath), err: text(errPath))
        }
    }
}
