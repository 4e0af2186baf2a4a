import Judging

/// The marks behind a paper: whose sheets count on which entry, in the round that was marked.
///
/// That is the paper's own round, or, where its score only carries an earlier one, that earlier round.
struct ScoreMatrix {
    let sheet: ResultSheet
    let standings: Standings
    let judges: [JudgeID]
    /// 评审序号 of each entry.
    let calls: [EntryID: Int]
    let reserve: Set<EntryID>
    /// The row of each entry, from zero.
    let line: [EntryID: Int]
    private let sheets: [Pairing: ScoreSheet]
    private let barred: Set<Pairing>
    private let recused: Set<Pairing>

    /// Nil where no judge marked at all: a round of ballots alone.
    init?(_ sheet: ResultSheet, marks: [ScoreSheet], earlier: [RoundID: Standings]) {
        let round = sheet.standings.round
        let marked =
            round.takesSheets
            ? sheet.standings : round.earlier.compactMap { earlier[$0] }.last { $0.round.takesSheets }
        guard let marked else { return nil }
        standings = marked
        self.sheet = sheet
        var sheets: [Pairing: ScoreSheet] = [:]
        for counted in marked.rows.flatMap({ $0.tally?.sheets ?? [] }) {
            sheets[Pairing(counted.sheet.judge, counted.sheet.entry)] = counted.sheet
        }
        for mark in marks where mark.round == marked.round.id { sheets[Pairing(mark.judge, mark.entry)] = mark }
        self.sheets = sheets
        let known = Set(sheet.judges)
        judges = sheet.judges + Set(sheets.keys.map(\.judge)).subtracting(known).sorted()
        barred = Set(sheet.bars.map(\.pairing))
        recused = Set(sheet.recusals.map(\.pairing))
        calls = Dictionary(sheet.order.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        line = Dictionary(marked.rows.enumerated().map { ($1.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
        let isOwn = marked.round.id == round.id
        reserve = Set(isOwn ? sheet.recommended.reserve.map(\.entry.id) : [])
    }

    var rubric: Rubric { standings.rubric }
    var rows: [Standing] { standings.rows }
    var isByCriteria: Bool { rubric.tally.of == .criteria }

    subscript(row: Int, judge: Int) -> ScoreSheet? { sheets[Pairing(judges[judge], rows[row].entry.id)] }

    func state(_ row: Int, _ judge: Int) -> SheetState {
        let pairing = Pairing(judges[judge], rows[row].entry.id)
        let sheet = sheets[pairing]
        if recused.contains(pairing) { return barred.contains(pairing) && sheet == nil ? .barred : .recused }
        if barred.contains(pairing) { return sheet == nil ? .barred : .recused }
        guard let sheet else { return .missing }
        if sheet.state == .void { return .void }
        return sheet.isComplete ? .valid : .incomplete
    }

    func number(of judge: JudgeID) -> Int? { judges.firstIndex(of: judge).map { $0 + 1 } }

    /// The judge's weighted total on an entry; nil where the sheet does not count whole.
    func total(_ row: Int, _ judge: Int) -> Fraction? {
        rows[row].tally?.sheets.first { $0.sheet.judge == judges[judge] }?.total
    }

    /// At which end the judge's total, or mark of a criterion, was dropped.
    func dropped(_ row: Int, _ judge: Int, _ criterion: CriterionID? = nil) -> Dropped.End? {
        guard rows[row].rank != nil else { return nil }
        return rows[row].tally?.dropped.first { $0.judge == judges[judge] && $0.criterion == criterion }?.end
    }

    /// True where the round's score is the panel's alone: then its rank can stand as a formula beside the marks.
    var scoreIsPanels: Bool {
        let blend = standings.round.blend
        guard blend.count == 1, blend[0].source == .sheets, blend[0].share == .one else { return false }
        let stages = rubric.tally.round
        guard let decimals = stages.blend.decimals else { return true }
        return stages.total.decimals.map { $0 <= decimals } ?? false
    }
}
