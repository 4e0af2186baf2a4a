import Judging

/// Codes into words: one catalogue a language, chosen once for a run.
struct Words: Sendable {
    let language: Language

    func problem(_ problem: Problem) -> String {
        language == .zh ? Self.chinese(problem) : Self.english(problem)
    }

    func clause(_ clause: ConflictClause) -> String {
        language == .zh ? Self.chinese(clause) : Self.english(clause)
    }

    /// `file:line:column: error: what is wrong; what to do`.
    func finding(_ finding: Finding) -> String {
        var parts: [String] = []
        if let place = finding.place {
            parts.append(
                [place.file, place.line.map(String.init), place.column.map(String.init)].compactMap { $0 }.joined(
                    separator: ":"))
        }
        parts.append(severity(finding.severity))
        return (parts + [problem(finding.problem)]).joined(separator: ": ")
    }

    func severity(_ severity: Finding.Severity) -> String {
        guard language == .zh else { return severity.rawValue }
        return switch severity {
        case .error: "错误"
        case .warning: "警告"
        case .note: "提示"
        }
    }

    func status(_ status: Standing.Status) -> String {
        guard language == .zh else { return status.rawValue }
        return switch status {
        case .ranked: "有效"
        case .incomplete: "未评完"
        case .gated: "一票否决"
        case .withdrawn: "撤回"
        case .disqualified: "取消资格"
        case .notShortlisted: "未入围"
        }
    }
}

/// A text from people inside a message: quoted, shortened, its control and direction characters spelled out.
func shown(_ text: String) -> String {
    var out = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
        guard index < 60 else { return "“\(out)…”" }
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
            out += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: out.unicodeScalars.append(scalar)
        }
    }
    return "“\(out)”"
}

/// The first few of a list, and how many more there are.
func some(_ items: [String], _ limit: Int = 12) -> String {
    items.prefix(limit).joined(separator: ", ") + (items.count > limit ? " … (\(items.count))" : "")
}
