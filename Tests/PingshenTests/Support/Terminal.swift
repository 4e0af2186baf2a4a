import Foundation
import Glibc
import Testing

/// A real terminal of 80×24: the program in tmux, keys sent as a person sends them, the screen read back.
final class Terminal {
    private let folder: ContestFolder
    private let socket: String

    /// Starts `pingshen` with these arguments in a pane; the shell says `[n]` when it has ended with status n.
    init(_ arguments: [String], in folder: ContestFolder, pin: String? = nil) throws {
        self.folder = folder
        socket = "/tmp/pingshen-\(UUID().uuidString.prefix(8))"
        var environment = folder.environment
        environment["PINGSHEN_PIN"] = pin
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)='\($0.value)'" }
        let words = arguments.map { "'\($0)'" }.joined(separator: " ")
        let command =
            "env LC_ALL=C.UTF-8 \(variables.joined(separator: " ")) '\(Program.url.path)' \(words); echo \"[$?]\"; cat"
        try tmux("-f", "/dev/null", "-u", "new-session", "-d", "-x", "80", "-y", "24", "-c", folder.path, command)
    }

    deinit { try? kill() }

    /// Types text, then Enter.
    func type(_ text: String) throws {
        if !text.isEmpty { try tmux("send-keys", "-l", text) }
        try tmux("send-keys", "Enter")
    }

    /// Types a text and then keys by their tmux names.
    func keys(_ text: String, _ names: String...) throws {
        try tmux("send-keys", "-l", text)
        for name in names { try tmux("send-keys", name) }
    }

    /// What the screen shows, trailing blanks cut.
    var screen: String {
        get throws {
            let text = try tmux("capture-pane", "-p")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                String($0.reversed().drop { $0 == " " }.reversed())
            }
            return lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
        }
    }

    /// Waits until the last line that is not blank begins so; everything answered before then is on the screen.
    func waitFor(_ beginning: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        for _ in 0..<600 {
            if try screen.split(separator: "\n").last?.hasPrefix(beginning) ?? false { return }
            Thread.sleep(forTimeInterval: 0.05)
        }
        Issue.record("“\(beginning)” never came:\n\(try screen)", sourceLocation: sourceLocation)
        throw CancellationError()
    }

    /// The terminal is gone, as when a window is closed or a line breaks.
    func kill() throws { try tmux("kill-server") }

    /// By the C library: Foundation's `Process` waits as long as the server that a first command leaves behind.
    @discardableResult
    private func tmux(_ arguments: String...) throws -> String {
        let words = (["tmux", "-S", socket] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
        let isReading = arguments[0] == "capture-pane"
        let command = words.joined(separator: " ") + (isReading ? " 2>/dev/null" : " >/dev/null 2>&1")
        guard let pipe = popen(command, "r") else { throw CancellationError() }
        defer { pclose(pipe) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
