import Foundation
import Testing

/// A folder of one test's own with a contest in it, and the program run there.
final class ContestFolder {
    let path: String
    var clock: String? = "2020-10-20T09:00:00+08:00"

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "contest-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// A copy of what another folder held, at the same state.
    convenience init(_ files: [String: Data]) throws {
        try self.init()
        for (name, data) in files { try write(data, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var database: String { path + "/c.sqlite" }

    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    func write(_ data: Data, to name: String) throws {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: "\(path)/\(name)") }

    /// The database and the files beside it.
    func databaseFiles() -> [String: Data] {
        var files: [String: Data] = [:]
        for suffix in ["", ".key", ".pub", ".checkpoint", "-journal"] {
            files["c.sqlite" + suffix] = bytes("c.sqlite" + suffix)
        }
        return files
    }

    var environment: [String: String] {
        var environment = ["PINGSHEN_DB": "c.sqlite", "NO_COLOR": "1", "TZ": "UTC"]
        environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
        environment["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
        environment["PINGSHEN_CLOCK"] = clock
        return environment
    }

    func start(_ arguments: [String], input: String = "") throws -> Program.Run {
        try Program.Run(arguments, in: path, input: input, environment: environment)
    }

    @discardableResult
    func pingshen(_ arguments: String..., input: String = "") throws -> Program.Outcome {
        try start(arguments, input: input).end()
    }

    /// Runs what must succeed and answers its output.
    @discardableResult
    func done(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let outcome = try start(arguments).end()
        try #require(
            outcome.status == 0, "\(arguments) exits \(outcome.status): \(outcome.err)", sourceLocation: sourceLocation)
        return outcome.out
    }

    struct Audit: Decodable, Equatable {
        let sound: String
        let events: Int
        let size: Int
    }

    func audit() throws -> Audit {
        try JSONDecoder().decode(Audit.self, from: Data(pingshen("audit", "verify", "--format", "json").out.utf8))
    }
}
