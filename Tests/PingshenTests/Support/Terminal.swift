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

    /// Spawned with no file of ours but its output: the server that a first command leaves behind would otherwise hold
    /// open what `Process` listens to in other tests.
    @discardableResult
    private func tmux(_ arguments: String...) throws -> String {
        let file = socket + ".out"
        defer { unlink(file) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let closing =
            "for f in /proc/$$/fd/*; do n=${f##*/}; [ $n -gt 2 ] && eval \"exec $n>&-\"; done; exec tmux \"$@\""
        let words = (["bash", "-c", closing, "tmux", "-S", socket] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var child = pid_t()
        guard posix_spawnp(&child, "bash", &actions, nil, words + [nil], environ) == 0 else {
            throw CancellationError()
        }
        var status = Int32()
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        return (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    }
}
