import Foundation
import Glibc
import Judging

/// The terminal: two streams, the locale, and whether anybody looks.
enum Shell {
    static let isTerminal = isatty(1) == 1
    static let errorIsTerminal = isatty(2) == 1
    static let inputIsTerminal = isatty(0) == 1
    static let hasColour = isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

    static var localeLanguage: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return locale.hasPrefix("en") ? .en : locale.hasPrefix("zh") || locale.isEmpty ? .zh : .en
    }

    /// The language asked for on the command line, before it is parsed.
    static func language(_ arguments: [String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count {
                return Language(rawValue: arguments[index + 1]) ?? localeLanguage
            }
            if argument.hasPrefix("--lang=") {
                return Language(rawValue: String(argument.dropFirst(7))) ?? localeLanguage
            }
        }
        return localeLanguage
    }

    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    static func report(_ findings: [Finding], _ words: Words) {
        guard !findings.isEmpty else { return }
        complain(findings.map(words.finding).joined(separator: "\n"))
    }

    /// Prints without a line's end and shows it at once.
    static func ask(_ text: String) {
        print(text, terminator: "")
        fflush(nil)
    }

    static func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
