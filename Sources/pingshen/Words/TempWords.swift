import Judging
struct Words: Sendable { let language: Language
 func problem(_ p: Problem) -> String { "\(p)" }
 func clause(_ c: ConflictClause) -> String { "\(c)" }
 func status(_ s: Standing.Status) -> String { s.rawValue }
 func finding(_ f: Finding) -> String { [f.place.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0)" }, f.severity.rawValue, problem(f.problem)].compactMap { $0 }.joined(separator: ": ") } }
