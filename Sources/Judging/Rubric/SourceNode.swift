/// A place in a file that somebody gave us: what every finding about it names.
public struct Place: Hashable, Sendable {
    public let file: String
    /// The worksheet, where the file is a workbook.
    public let sheet: String?
    /// From 1; nil where the whole file is meant.
    public let line: Int?
    public let column: Int?

    public init(file: String, sheet: String? = nil, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.sheet = sheet
        self.line = line
        self.column = column
    }
}

/// A tree of texts, lists and maps with the place of each: what YAML gives and what a rubric document holds.
public struct SourceNode: Sendable {
    /// A text, a list, or a map in the order of the file.
    public enum Value: Sendable {
        case scalar(String)
        case list([SourceNode])
        case map([(key: SourceKey, value: SourceNode)])
    }

    public let place: Place
    public let value: Value

    public init(place: Place, value: Value) {
        self.place = place
        self.value = value
    }

    /// The tree as canonical data, every scalar as text: the bytes that a rubric's digest covers.
    public var canonical: Canonical {
        switch value {
        case .scalar(let text): .text(text)
        case .list(let items): .list(items.map(\.canonical))
        case .map(let pairs):
            .object(
                Dictionary(pairs.map { ($0.key.name, $0.value.canonical) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// The tree of a document in the record, where places are no longer lines but the document itself.
    public init(_ canonical: Canonical, document: String) {
        place = Place(file: document)
        switch canonical {
        case .text(let text): value = .scalar(text)
        case .integer(let number): value = .scalar(String(number))
        case .list(let items): value = .list(items.map { SourceNode($0, document: document) })
        case .object(let fields):
            value = .map(
                fields.sorted { $0.key < $1.key }.map {
                    (SourceKey(name: $0.key, place: Place(file: document)), SourceNode($0.value, document: document))
                })
        }
    }
}

/// A key of a map and where it stands.
public struct SourceKey: Hashable, Sendable {
    public let name: String
    public let place: Place

    public init(name: String, place: Place) {
        self.name = name
        self.place = place
    }
}
