/// Ranks and scores alone, as an edition of a paper leaves them in the record: no title, no name.
public struct ResultFacts: Hashable, Sendable {
    /// One work's place.
    public struct Row: Hashable, Sendable {
        public let entry: EntryID
        public let rank: String
        public let score: String
        public let status: String
        /// The awards it has, by id, `;` between.
        public let awards: String
    }

    public let rows: [Row]

    /// Nothing told of a result.
    public init() { rows = [] }

    public init(_ standings: Standings, awards: AwardList) {
        rows = standings.rows.map { row in
            let cells = standings.csvCells(row)
            return Row(
                entry: row.entry.id, rank: cells[0], score: cells[4], status: row.status.rawValue,
                awards: awards.items.filter { $0.entry == row.entry.id }.map(\.award).joined(separator: ";"))
        }
    }

    /// A list with a list of five texts for each work.
    public var document: [UInt8] {
        Canonical.list(
            rows.map {
                .list([.text($0.entry.text), .text($0.rank), .text($0.score), .text($0.status), .text($0.awards)])
            }
        ).bytes
    }

    public init(document: [UInt8]) throws(CanonicalFault) {
        guard case .list(let lists) = try Canonical(bytes: document) else {
            throw CanonicalFault("not a list of works")
        }
        var rows: [Row] = []
        for list in lists {
            guard case .list(let cells) = list, cells.count == 5 else { throw CanonicalFault("not five texts") }
            var texts: [String] = []
            for case .text(let text) in cells { texts.append(text) }
            guard texts.count == 5 else { throw CanonicalFault("not five texts") }
            rows.append(
                Row(entry: EntryID(texts[0]), rank: texts[1], score: texts[2], status: texts[3], awards: texts[4]))
        }
        self.rows = rows
    }

    /// What is another since `old`: each work with its row before and after; nil where it has none.
    public func changes(since old: ResultFacts) -> [(entry: EntryID, was: Row?, now: Row?)] {
        let before = Dictionary(old.rows.map { ($0.entry, $0) }, uniquingKeysWith: { one, _ in one })
        let after = Dictionary(rows.map { ($0.entry, $0) }, uniquingKeysWith: { one, _ in one })
        let changed = rows.filter { before[$0.entry] != $0 }.map {
            (entry: $0.entry, was: before[$0.entry], now: Row?($0))
        }
        let gone = old.rows.filter { after[$0.entry] == nil }.map { (entry: $0.entry, was: Row?($0), now: Row?.none) }
        return changed + gone
    }
}
