public import Judging

/// 内部留存版: what stays in the house. Raw marks, live formulas over them, and the checks that both agree with the engine.
///
/// Judges appear by number alone. Every formula carries the engine's value as its cached result.
public struct InternalBook: Sendable {
    public let sheet: ResultSheet
    public let paper: Paper
    /// All sheets of the round that was marked, void and incomplete ones too: a tally keeps only those that count.
    public let marks: [ScoreSheet]
    /// The standings of the rounds that the paper's round blends, as they were published.
    public let earlier: [RoundID: Standings]

    public init(_ sheet: ResultSheet, paper: Paper, marks: [ScoreSheet], earlier: [RoundID: Standings] = [:]) {
        self.sheet = sheet
        self.paper = paper
        self.marks = marks
        self.earlier = earlier
    }

    /// Writes the file whole or not at all; one that stands at the path is replaced.
    ///
    /// Rows go to the file as they are made, so memory is that of the marks: 140,000 sheets on 20,000 works take some 175 MB and 10 s.
    public func write(to path: String) throws(WorkbookError) {
        let matrix = ScoreMatrix(sheet, marks: marks, earlier: earlier)
        let markSheet = matrix.map { MarkSheet($0) }
        let criteria = matrix.flatMap { matrix in
            matrix.isByCriteria ? CriterionSheet(matrix, markSheet!) : nil
        }
        let placements = matrix.flatMap { PlacementSheet($0) }
        let summary = matrix.map { ScoreSummary($0, markSheet!, criteria, placements) }
        let votes = VoteSheet(sheet)
        let isPanels = matrix.map { $0.scoreIsPanels && $0.standings.round.id == sheet.standings.round.id } ?? false
        let blend =
            paper == .results || !isPanels ? BlendSheet(sheet, summary, votes, earlier: earlier) : nil
        try Book.write(sheet, to: path, inRowOrder: true) { (book) throws(WorkbookError) in
            try blend?.ledger.draw(in: book)
            try summary?.ledger.draw(in: book)
            try criteria?.ledger.draw(in: book)
            try placements?.ledger.draw(in: book)
            try votes?.ledger.draw(in: book)
            try markSheet?.ledger.draw(in: book)
            try CheckSheet(sheet, summary, blend, markSheet).ledger.draw(in: book)
            if let matrix { try RecusalSheet(sheet, matrix).ledger.draw(in: book) }
            try ChartSheet(sheet, summary, scores: blend?.scoreRange ?? summary?.scoreRange).draw(in: book)
        }
    }
}
