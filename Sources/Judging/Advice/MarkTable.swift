/// The marks of one round as one dense block of integers: entry by entry, judge by judge, criterion by criterion.
struct MarkTable: Sendable {
    /// Judges with at least one sheet, by id.
    let judges: [JudgeID]
    let entries: Int
    let criteria: Int
    /// Millionths of a point; `blank` where there is no mark.
    private(set) var marks: [Int64]

    static let blank = Int64.min

    init(_ sheets: [ScoreSheet], entries: [EntryID: Int], criteria: Int) {
        let known = sheets.filter { entries[$0.entry] != nil }
        judges = Set(known.map(\.judge)).sorted()
        self.entries = entries.count
        self.criteria = criteria
        marks = Array(repeating: Self.blank, count: entries.count * judges.count * criteria)
        let places = Dictionary(uniqueKeysWithValues: judges.enumerated().map { ($0.element, $0.offset) })
        for sheet in known {
            let start = (entries[sheet.entry]! * judges.count + places[sheet.judge]!) * criteria
            for (index, mark) in sheet.points.enumerated() where index < criteria {
                marks[start + index] = mark?.millionths ?? Self.blank
            }
        }
    }

    /// Where the marks of a judge on an entry begin.
    func sheet(_ entry: Int, _ judge: Int) -> Int { (entry * judges.count + judge) * criteria }
}

/// One mark keyed differently.
struct Slip: Hashable, Sendable {
    let round: Int
    let entry: Int
    let judge: Int
    let criterion: Int
    let mark: Int64
}
