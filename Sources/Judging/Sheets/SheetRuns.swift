/// The sheets of a round handed out entry by entry, for entries asked in order of their ids.
struct SheetRuns {
    private let sheets: [ScoreSheet]
    private var position = 0

    init(_ sheets: [ScoreSheet]) { self.sheets = sheets.sortedUnlessOrdered { $0.entry < $1.entry } }

    /// The sheets on this entry; those on entries before it that nobody asked for are passed over.
    mutating func next(_ entry: EntryID) -> ArraySlice<ScoreSheet> {
        while position < sheets.count, sheets[position].entry != entry, sheets[position].entry < entry { position += 1 }
        let first = position
        while position < sheets.count, sheets[position].entry == entry { position += 1 }
        return sheets[first..<position]
    }
}

extension Array {
    /// Sorted, stably; what comes in order already is not moved.
    func sortedUnlessOrdered(by precedes: (Element, Element) -> Bool) -> [Element] {
        for index in indices.dropFirst() where precedes(self[index], self[index - 1]) { return sorted(by: precedes) }
        return self
    }
}
