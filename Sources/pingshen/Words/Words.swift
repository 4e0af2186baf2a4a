import Judging

/// Codes into words: one catalogue a language, chosen once for a run.
struct Words: Sendable {
    let language: Language

    func problem(_ problem: Problem) -> String {
        switch language {
        case .zh: Self.chinese(problem)
        case .en: Self.english(problem)
        }
    }

    func clause(_ clause: ConflictClause) -> String {
        switch language {
        case .zh: Self.chinese(clause)
        case .en: Self.english(clause)
        }
    }

    /// `file:line:column: error: what is wrong; what to do`.
    func finding(_ finding: Finding) -> String {
        var parts: [String] = []
        if let place = finding.place {
            let cell = place.cell.map { [harmless($0)] }
            let numbers = [place.line, place.column].compactMap { $0.map(String.init) }
            parts.append(([harmless(place.file)] + (cell ?? numbers)).joined(separator: ":"))
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

/// A text from people inside a message: made harmless, shortened, and in the language's quotes.
func shown(_ text: String, in language: Language) -> String {
    let text = harmless(text, limit: 60)
    return language == .zh ? "「\(text)」" : "“\(text)”"
}

/// A text that can neither move the cursor nor turn the line around: what is invisible is written as `\u{202E}`.
///
/// Counts scalars, not characters: one character may carry any number of marks.
func harmless(_ text: String, limit: Int = .max) -> String {
    var out = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
        guard index < limit else { return out + "…" }
        if isInvisible(scalar) {
            out += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
            out.unicodeScalars.append(scalar)
        }
    }
    return out
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    // The joiners belong to words and emoji; all other format characters only hide or turn text.
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
}

/// The first few of a list, and how many there are where that is more.
func some(_ items: [String], _ separator: String, limit: Int = 12) -> String {
    let first = items.prefix(limit).map { harmless($0, limit: 60) }.joined(separator: separator)
    return items.count > limit ? "\(first) … (\(items.count))" : first
}
