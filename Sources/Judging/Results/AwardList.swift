/// Who gets what: awards by their ids in `contest.yaml`, grades before special prizes, each with its works.
public struct AwardList: Hashable, Sendable {
    /// One award of one work.
    public struct Item: Hashable, Sendable {
        public let award: String
        public let entry: EntryID

        public init(_ award: String, _ entry: EntryID) {
            self.award = award
            self.entry = entry
        }
    }

    public private(set) var items: [Item]

    public init(_ items: [Item]) { self.items = items }

    /// The list that follows from the ranking alone.
    public init(computed standings: Standings, _ awards: Awards, authors: [EntryID: [Author]]) {
        let grades = awards.propose(standings, authors: authors)
        let graded = awards.grades.flatMap { grade in
            standings.rows.filter { grades[$0.entry.id] == grade }.map { Item(grade.id, $0.entry.id) }
        }
        let special = awards.proposeSpecial(standings, graded: Set(grades.keys))
        items = graded + special.flatMap { prize, entries in entries.map { Item(prize.id, $0) } }
    }

    public func works(of award: String) -> [EntryID] { items.filter { $0.award == award }.map(\.entry) }

    public func holds(_ award: String, _ entry: EntryID) -> Bool { items.contains(Item(award, entry)) }

    /// The grade of a work, or nil.
    public func grade(of entry: EntryID, in awards: Awards) -> Awards.Grade? {
        awards.grades.first { holds($0.id, entry) }
    }

    /// The list with one more award; a work has one grade, so a new one takes the place of the old.
    public func giving(_ award: String, to entry: EntryID, in awards: Awards) -> AwardList {
        let isGrade = awards.grades.contains { $0.id == award }
        var list = self
        if isGrade {
            list.items.removeAll { item in item.entry == entry && awards.grades.contains { $0.id == item.award } }
        }
        list.items.append(Item(award, entry))
        return list.ordered(in: awards)
    }

    /// The list without one award of a work.
    public func taking(_ award: String, from entry: EntryID) -> AwardList {
        AwardList(items.filter { $0 != Item(award, entry) })
    }

    private func ordered(in awards: Awards) -> AwardList {
        let ids = awards.ids
        let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($0.element, $0.offset) })
        let sorted = items.enumerated().sorted {
            (places[$0.element.award] ?? ids.count, $0.offset) < (places[$1.element.award] ?? ids.count, $1.offset)
        }
        return AwardList(sorted.map(\.element))
    }

    /// The list as the record keeps it: a list of pairs of award and work.
    public var document: [UInt8] {
        Canonical.list(items.map { .list([.text($0.award), .text($0.entry.text)]) }).bytes
    }

    public init(document: [UInt8]) throws(CanonicalFault) {
        guard case .list(let pairs) = try Canonical(bytes: document) else {
            throw CanonicalFault("not a list of awards")
        }
        var items: [Item] = []
        for pair in pairs {
            guard case .list(let both) = pair, both.count == 2, case .text(let award) = both[0],
                case .text(let entry) = both[1]
            else { throw CanonicalFault("not a pair of award and work") }
            items.append(Item(award, EntryID(entry)))
        }
        self.items = items
    }
}

extension Awards {
    /// Every award's id: grades, then special prizes.
    public var ids: [String] { grades.map(\.id) + special.map(\.id) }

    /// The title of an award, or nil where there is none of this id.
    public func title(of id: String) -> Text? {
        grades.first { $0.id == id }?.title ?? special.first { $0.id == id }?.title
    }
}
