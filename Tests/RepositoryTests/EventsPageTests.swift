import Foundation
import Testing

/// `docs/events.md` against the files of the events: every kind, and every field of each.
struct EventsPageTests {
    /// Kind, and the keys that its file writes.
    static func kinds() throws -> [(kind: String, fields: [String])] {
        let sheet = try Self.keys(in: Repository.text("Sources/Judging/Events/SheetFields.swift"))
        return try Repository.swiftFiles(under: "Sources/Judging/Events").compactMap { file in
            let text = try Repository.text(file)
            guard let start = text.firstRange(of: "static let kind = \"") else { return nil }
            let kind = String(text[start.upperBound...].prefix { $0 != "\"" })
            let second = text.contains("set(second)") ? ["second", "proof"] : []
            return (kind, Self.keys(in: text) + second + (text.contains("sheet.fields") ? sheet : []))
        }
    }

    /// What is written as `"key": .text(…)` or by `set("key", …)`.
    static func keys(in text: String) -> [String] {
        let written = text.matches(of: /"([A-Za-z0-9]+)": \./).map { String($0.output.1) }
        return written + text.matches(of: /\.set\("([A-Za-z0-9]+)"/).map { String($0.output.1) }
    }

    static func sections() throws -> [String: String] {
        let parts = try Repository.text("docs/events.md").components(separatedBy: "\n### ").dropFirst()
        return Dictionary(
            parts.map { part in
                let end = part.firstRange(of: "\n")?.lowerBound ?? part.endIndex
                return (String(part[..<end]), String(part[end...].prefix(while: { $0 != "#" })))
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test func theCatalogueListsEveryKindThereIs() throws {
        let text = try Repository.text("Sources/Judging/Events/Event.swift")
        let list = try #require(text.firstMatch(of: /let all: \[any Act\.Type\] = \[([^\]]*)\]/)).output.1
        let listed = list.matches(of: /([A-Za-z]+)\.self/).count
        #expect(try Self.kinds().count == listed)
    }

    @Test func eachKindHasItsSectionAndEachSectionItsKind() throws {
        #expect(try Set(Self.kinds().map(\.kind)) == Set(Self.sections().keys))
    }

    @Test func eachFieldIsNamedInItsKindsSection() throws {
        let sections = try Self.sections()
        for (kind, fields) in try Self.kinds() {
            #expect(!fields.isEmpty, "no fields were found for \(kind)")
            for field in fields {
                #expect(sections[kind]?.contains("`\(field)`") ?? false, "\(kind) does not tell what \(field) is")
            }
        }
    }

    @Test func noSectionNamesAFieldThatIsNotThere() throws {
        let sections = try Self.sections()
        for (kind, fields) in try Self.kinds() {
            for line in (sections[kind] ?? "").split(separator: "\n") where line.hasPrefix("- ") {
                let names = line.prefix { $0 != ":" }.matches(of: /`([A-Za-z0-9]+)`/).map { String($0.output.1) }
                for name in names { #expect(fields.contains(name), "\(kind) has no \(name)") }
            }
        }
    }
}
