import Judging

/// 网络计票: ballots received, excluded and counted, and the online score by the rule of the round.
struct VoteSheet {
    let sheet: ResultSheet
    private let words: Words
    private let ranked: Int
    /// The place of each number of counted ballots among the ranked works.
    private let places: [Int: Int]

    /// Nil where the round takes no ballots.
    init?(_ sheet: ResultSheet) {
        guard sheet.standings.round.takesBallots else { return nil }
        self.sheet = sheet
        words = Words(sheet.occasion.language)
        let counts = sheet.standings.ranked.map(\.votes.counted).sorted(by: >)
        ranked = counts.count
        places = Dictionary(counts.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }

    var name: String { words(.voteSheet) }
    private static let firstRow = 4
    private static let counted = 5
    private static let place = 6
    private static let score = 7

    func scorePlace(_ row: Int) -> Place { Place(Self.firstRow + row, Self.score) }

    private var range: String {
        let last = Self.firstRow + max(0, ranked - 1)
        return Place.lockedRange(Place(Self.firstRow, Self.counted), Place(last, Self.counted))
    }

    var ledger: Ledger {
        let rows = sheet.standings.rows
        let online = sheet.standings.rubric.tally.round.online
        let ledger = Ledger(
            name: name, shape: .landscape, titles: sheet.titles(.voteTitle, words), under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words(.entryID), 14), Column(words(.name), 34, .words),
                Column(words(.received), 12), Column(words(.excluded), 12), Column(words(.counted), 12),
                Column(words(.votePlace), 9),
                Column(words(.votesScore), 12, online.decimals.map { .figure(decimals: $0) } ?? .loose),
                Column(words(.remarks), 18, .words),
            ],
            count: rows.count, row: { cells($0, rows[$0]) }, closingLines: notes + [words.signers(.voteSigners)])
        precondition(ledger.firstRow == Self.firstRow, "formulas refer to row \(Self.firstRow)")
        return ledger
    }

    private var notes: [String] {
        guard case .ratings(let max, let trimming) = sheet.standings.round.votes else { return [] }
        return [words(.ruleRatings, max.description, trimming.share.description)]
    }

    private func cells(_ index: Int, _ row: Standing) -> [Cell] {
        let line = Self.firstRow + index
        let votes = row.votes
        let isRanked = row.rank != nil
        // Ballots on an entry that is out of the round are excluded, all of them.
        let counted = isRanked ? votes.counted : 0
        let cell = Place(line, Self.counted).name
        var cells: [Cell] = [
            .number(index + 1), .text(row.entry.id.text), .text(row.entry.title), .number(votes.received),
            .number(votes.received - counted), .formula("\(Place(line, 3).name)-\(Place(line, 4).name)", counted),
        ]
        if isRanked {
            cells.append(.formula("RANK(\(cell),\(range))", places[votes.counted]!))
            cells.append(score(row, cell, Place(line, Self.place).name))
        } else {
            cells += [.blank, .blank]
        }
        cells.append(.text(words.status(row) ?? ""))
        return cells
    }

    private func score(_ row: Standing, _ counted: String, _ place: String) -> Cell {
        let formula: String
        switch sheet.standings.round.votes {
        case nil: return .number(0)
        case .shareOfLeader: formula = "100*\(counted)/MAX(\(range))"
        case .shareOfAll: formula = "100*\(counted)/SUM(\(range))"
        case .rankSteps(let first, let step, let floor): formula = "MAX(\(floor),\(first)-\(step)*(\(place)-1))"
        case .rankLinear(let first, let last):
            let fall = "(\(first)-(\(last)))"
            formula = ranked > 1 ? "\(first)-\(fall)*(\(place)-1)/\(ranked - 1)" : first.description
        case .placementPoints(let table): formula = Formula.points(table, of: counted, in: range, among: ranked)
        // The single ballots stand in no workbook: a value, and the note below the table says so.
        case .ratings: return .number((row.online ?? .zero).approximate)
        }
        let rounded = Formula.rounded(formula, sheet.standings.rubric.tally.round.online)
        return .formula("IF(MAX(\(range))=0,0,\(rounded))", row.online ?? .zero)
    }
}
