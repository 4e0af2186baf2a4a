import Judging

/// JSON for machines; unlike the record's canonical form it knows null and keeps the order of its keys.
enum JSON {
    case text(String)
    case number(Int)
    case null
    case list([JSON])
    case object([(String, JSON)])

    static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }

    var text: String {
        switch self {
        case .text(let text): String(decoding: Canonical.text(text).bytes, as: UTF8.self)
        case .number(let number): String(number)
        case .null: "null"
        case .list(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
        case .object(let fields):
            "{" + fields.map { JSON.text($0.0).text + ":" + $0.1.text }.joined(separator: ",") + "}"
        }
    }
}
