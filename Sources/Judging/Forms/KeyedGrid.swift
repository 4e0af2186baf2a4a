/// What one clerk read from one form: a row a work, in the order of the form.
public struct KeyedGrid: Hashable, Sendable {
    /// One work: a mark or nothing for each criterion, gate answers, and the total the judge wrote.
    public struct Row: Hashable, Sendable {
        public let entry: EntryID
        public var marks: [Fixed?]
        public var gates: [GateID: Bool]
        public var total: Fixed?

        public init(entry: EntryID, marks: [Fixed?], gates: [GateID: Bool], total: Fixed?) {
            self.entry = entry
            self.marks = marks
            self.gates = gates
            self.total = total
        }
    }

    public var rows: [Row]

    public init(rows: [Row]) { self.rows = rows }

    /// The grid as the record keeps it: a document without names.
    public var document: [UInt8] {
        Canonical.list(
            rows.map { row in
                .object([
                    "entry": .text(row.entry.text),
                    "marks": .list(row.marks.map { .text($0?.description ?? "") }),
                    "gates": .object(
                        Dictionary(
                            row.gates.map { ($0.key.text, .text($0.value ? "pass" : "fail")) },
                            uniquingKeysWith: { $1 })),
                    "total": .text(row.total?.description ?? ""),
                ])
            }
        ).bytes
    }

    /// Reads the document back.
    public init(document: [UInt8]) throws(CanonicalFault) {
        guard case .list(let items) = try Canonical(bytes: document) else { throw CanonicalFault("no grid") }
        var rows: [Row] = []
        for item in items {
            let fields = try Fields(item)
            var marks: [Fixed?] = []
            for text in try fields.texts("marks") {
                let mark = Fixed(text)
                guard text.isEmpty || mark != nil else { throw CanonicalFault("marks holds \(text)") }
                marks.append(mark)
            }
            let gates = try fields.textMap("gates").map { (GateID($0.key), $0.value == "pass") }
            rows.append(
                Row(
                    entry: try fields.id("entry"), marks: marks,
                    gates: Dictionary(gates, uniquingKeysWith: { $1 }), total: Fixed(try fields.text("total"))))
        }
        self.rows = rows
    }
}

extension Rubric {
    /// Σ weight × mark as the judge adds it up on paper; nil while a mark is missing or it does not fit six decimals.
    public func paperTotal(_ marks: [Fixed?]) -> Fixed? {
        var sum: Int128 = 0
        for (mark, criterion) in zip(marks, criteria) {
            guard let mark else { return nil }
            sum += Int128(mark.millionths) * Int128(criterion.weight.millionths)
        }
        guard sum % Int128(Fixed.scale) == 0 else { return nil }
        return Int64(exactly: sum / Int128(Fixed.scale)).map { Fixed(millionths: $0) }
    }
}
