import Judging

/// 综合成绩及拟定等次表: the sources of the score, their shares, the blend, and the grades proposed.
struct BlendSheet {
    let sheet: ResultSheet
    let summary: ScoreSummary?
    let votes: VoteSheet?
    let earlier: [RoundID: Standings]
    private let words: Words
    private let parts: [RoundPlan.Share]
    private let rankCell: RankCell
    private let published: [RoundID: [EntryID: Fraction?]]

    init(_ sheet: ResultSheet, _ summary: ScoreSummary?, _ votes: VoteSheet?, earlier: [RoundID: Standings]) {
        self.sheet = sheet
        self.summary = summary
        self.votes = votes
        self.earlier = earlier
        words = Words(sheet.occasion.language)
        rankCell = RankCell(sheet.standings, words, decimals: sheet.standings.rubric.tally.round.blend.decimals)
        published = earlier.mapValues { standings in
            Dictionary(standings.rows.map { ($0.entry.id, $0.score) }, uniquingKeysWith: { first, _ in first })
        }
        let blend = sheet.standings.round.blend
        // The panel before the public, whatever the order of the file.
        parts = blend.filter { $0.source != .ballots } + blend.filter { $0.source == .ballots }
    }

    var name: String { words(.blendSheet) }
    static let firstRow = 4
    private static let firstPart = 5
    private var scoreColumn: Int { Self.firstPart + 2 * parts.count }
    private var decimals: Int? { sheet.standings.rubric.tally.round.blend.decimals }

    func scorePlace(_ row: Int) -> Place { Place(Self.firstRow + row, scoreColumn) }
    func rankPlace(_ row: Int) -> Place { Place(Self.firstRow + row, scoreColumn + 1) }

    /// All scores, as formulas of other sheets name them; nil where there is no work.
    var scoreRange: String? {
        let count = sheet.standings.rows.count
        return count == 0 ? nil : Formula.range(name, scorePlace(0), scorePlace(count - 1))
    }

    var ledger: Ledger {
        let rows = sheet.standings.rows
        var columns = [
            Column(words(.number), 5), Column(words(.entryID), 11), Column(words(.name), 22, .words),
            Column(words(.authors), 15, .words), Column(words(.unit), 17, .words),
        ]
        for part in parts {
            columns += [
                Column(title(part), 9, style(part)), Column(words(.share), shareWidth, Self.shareStyle(part.share)),
            ]
        }
        columns += [
            Column(words(.blended), 9, decimals.map { .figure(decimals: $0) } ?? .loose), Column(words(.rank), 8),
            Column(words(.proposedGrade), 12),
        ]
        if approval != nil { columns.append(Column(words(.approvedGrade), 12)) }
        columns.append(Column(words(.tieNotes), 18, .words))
        let notes = sheet.standings.rubric.rank.by == .exact ? [words(.rankByExact)] : []
        let ledger = Ledger(
            name: name, shape: .landscape, titles: sheet.titles(.blendTitle, words), under: sheet.under(.host),
            columns: columns, keptColumn: 2, size: 10.5, count: rows.count, row: { cells($0, rows[$0]) },
            closingLines: notes
                + (approval.map { [words(.approvedBy, String($0.number), $0.minutes)] } ?? []) + [
                    words(.approval), words.signers(.approvalStamps),
                ])
        precondition(ledger.firstRow == Self.firstRow, "formulas refer to row \(Self.firstRow)")
        return ledger
    }

    /// As many decimals of a hundredth as the share has: 33.3333 %.
    private static func shareStyle(_ share: Fixed) -> Style {
        let decimals = max(0, share.decimals - 2)
        return Style(format: Style.pattern(decimals) + "%")
    }

    private var shareWidth: Double {
        let decimals = parts.map { max(0, $0.share.decimals - 2) }.max() ?? 0
        return max(6.5, PageShape.width(digits: 5 + decimals, size: 10.5))
    }

    private func title(_ part: RoundPlan.Share) -> String {
        switch part.source {
        case .sheets: return words(.panelScore)
        case .ballots: return words(.votesScore)
        case .round(let id):
            let round = earlier[id]?.round ?? sheet.standings.category.round(id)
            let isPanels = sheet.standings.round.earlier.count == 1 && !sheet.standings.round.takesSheets
            return isPanels && round?.takesSheets ?? true
                ? words(.panelScore) : round?.title?[words.language] ?? id.text
        }
    }

    private func style(_ part: RoundPlan.Share) -> Style {
        let stages = sheet.standings.rubric.tally.round
        let rounding = part.source == .ballots ? stages.online : stages.total
        return rounding.decimals.map { .figure(decimals: $0) } ?? .loose
    }

    private var approval: Approval? { sheet.progress.approval }

    private func cells(_ index: Int, _ row: Standing) -> [Cell] {
        var cells: [Cell] = [
            .number(index + 1), .text(row.entry.id.text), .text(row.entry.title),
            .text(sheet.authorsText(row.entry, withRoles: false)), .text(sheet.unitName(row.entry.unit)),
        ]
        guard row.rank != nil else {
            cells += [Cell](repeating: .blank, count: 2 * parts.count + (approval == nil ? 3 : 4))
            return cells + [.text(words.status(row) ?? "")]
        }
        var sum: [String] = []
        for part in parts {
            let line = Self.firstRow + index
            sum.append("\(Place(line, cells.count).name)*\(Place(line, cells.count + 1).name)")
            cells += [source(part.source, index, row), .number(part.share)]
        }
        cells.append(.formula(Formula.rounded(sum.joined(separator: "+"), Rounding(decimals: decimals)), row.score))
        cells.append(rankCell(row, at: index, scores: scorePlace))
        cells.append(.text(sheet.gradeTitle(row.entry.id, in: sheet.computed)))
        if let approval { cells.append(.text(sheet.gradeTitle(row.entry.id, in: approval.approved))) }
        cells.append(.text(words.tie(row, sheet.standings.rubric) ?? ""))
        return cells
    }

    /// One source's score: a reference to the sheet that computes it, or the earlier round's published value.
    private func source(_ source: RoundPlan.Source, _ index: Int, _ row: Standing) -> Cell {
        switch source {
        case .ballots:
            return .formula(Formula.cell(votes!.name, votes!.scorePlace(index)), row.online ?? .zero)
        case .sheets:
            return .formula(Formula.cell(summary!.name, summary!.scorePlace(index)), row.offline)
        case .round(let id):
            if let summary, summary.matrix.standings.round.id == id, summary.matrix.scoreIsPanels,
                let line = summary.matrix.line[row.entry.id]
            {
                return .formula(Formula.cell(summary.name, summary.scorePlace(line)), summary.matrix.rows[line].score)
            }
            if let score = published[id]?[row.entry.id] ?? nil { return .number(score.approximate) }
            precondition(
                sheet.standings.round.blend.count { $0.source != .ballots } == 1, "no standings of round \(id)")
            return row.offline.map { .number($0.approximate) } ?? .blank
        }
    }
}
