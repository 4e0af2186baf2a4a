import Foundation

/// A bar on stderr, only where somebody looks at it and only after a second.
struct Progress {
    private let label: String
    private let started = Date()
    private var lastShown = Date.distantPast
    private var isShown = false

    init(_ label: String) { self.label = label }

    mutating func show(_ done: Int, of total: Int, _ step: String = "") {
        guard Shell.errorIsTerminal, Date().timeIntervalSince(started) > 1 || total < 100,
            Date().timeIntervalSince(lastShown) > 0.05 || done == total
        else { return }
        lastShown = Date()
        isShown = true
        let filled = total == 0 ? 24 : done * 24 / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled)
        FileHandle.standardError.write(Data("\r\u{1B}[K\(label) \(bar) \(done)/\(total) \(step)".utf8))
    }

    func end() {
        if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
