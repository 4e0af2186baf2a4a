/// One thing wrong (or worth knowing) in what somebody gave us: a code with values; its words stand in the catalogues.
public struct Finding: Hashable, Sendable {
    /// An error refuses; a warning and a note do not.
    public enum Severity: String, Sendable { case error, warning, note }

    public let severity: Severity
    public let place: Place?
    public let problem: Problem

    public init(_ severity: Severity, _ problem: Problem, at place: Place? = nil) {
        self.severity = severity
        self.place = place
        self.problem = problem
    }
}

/// The findings of one run, collected instead of thrown one at a time.
public struct Findings: Sendable {
    public private(set) var all: [Finding] = []

    public init() {}

    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// Adds an error.
    public mutating func refuse(_ problem: Problem, at place: Place? = nil) {
        all.append(Finding(.error, problem, at: place))
    }

    /// Adds a warning.
    public mutating func warn(_ problem: Problem, at place: Place? = nil) {
        all.append(Finding(.warning, problem, at: place))
    }

    /// Adds a note.
    public mutating func note(_ problem: Problem, at place: Place? = nil) {
        all.append(Finding(.note, problem, at: place))
    }

    /// Adds what another check found.
    public mutating func add(_ others: [Finding]) { all += others }
}

/// An act that is not allowed, with every reason at once. A value, not an error of the world.
public struct Refusal: Error, Sendable {
    public let findings: [Finding]

    public init(_ findings: [Finding]) { self.findings = findings }

    public init(_ problem: Problem) { findings = [Finding(.error, problem)] }
}
