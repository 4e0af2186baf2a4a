import Judging

/// The one sheet of a judge's workbook.
struct OfflineSheet {
    let book: JudgeBook
    let sheet: ResultSheet
    private let words: Words

    init(_ book: JudgeBook, _ sheet: ResultSheet) {
        self.book = book
        self.sheet = sheet
        words = Words(sheet.occasion.language)
    }

    private var rubric: Rubric { sheet.standings.rubric }
    private var isBlind: Bool { sheet.standings.category.isBlind }
    private var hasTotal: Bool { rubric.criteria.count > 1 }
    /// Judge, place, id and title stand before; the unit too where it may be seen.
    private var firstMark: Int { isBlind ? 4 : 5 }
    private var firstGate: Int { firstMark + rubric.criteria.count + (hasTotal ? 1 : 0) }

    private static let openMark = Style(isLocked: false)

    var ledger: Ledger {
        Ledger(
            name: words("评分", "Marks"), shape: .landscape,
            titles: sheet.titles("评委离线评分簿", "Marks of one judge"), opening: opening, columns: columns, size: 11,
            count: book.works.count, row: { cells($0, book.works[$0]) })
    }

    private var opening: [String] {
        let scales = rubric.criteria.map { criterion in
            "\(criterion.title[words.language]) 0–\(criterion.max)（\(criterion.step)）"
        }
        return [
            words(
                "只有评分项和门槛的格子可填，空着的作缺评，不作零分。填好原样存盘发回，不要增删行列。应回避的作品未列入；中途发现应回避的，空着并告知工作人员。",
                "Fill in the marks alone; what is blank is missing, never zero. Save and send the file back as it is. Works you do not mark are not listed; where you find you should step back, leave it blank and tell the office."
            ),
            words("各项分值与步长：", "Ranges and steps: ") + scales.joined(separator: words(.comma)),
            book.stamp,
        ]
    }

    private var columns: [Column] {
        var columns = [
            Column(words("评委", "judge"), 9), Column(words("评审序号", "no"), 8),
            Column(words("作品编号", "entry"), 13), Column(words("作品名称", "title"), 30, .words),
        ]
        if !isBlind { columns.append(Column(words("单位", "unit"), 20, .words)) }
        columns += rubric.criteria.map { Column($0.title[words.language], 12, Self.openMark) }
        if hasTotal { columns.append(Column(words("合计", "total"), 10)) }
        return columns + rubric.gates.map { Column($0.title[words.language], 14, Self.openMark) }
    }

    private func cells(_ index: Int, _ entry: Entry) -> [Cell] {
        let place =
            entry.isTrial
            ? words("试评", "trial") : sheet.order.firstIndex(of: entry.id).map { String($0 + 1) } ?? ""
        var cells: [Cell] = [
            .text(book.judge.text), .text(place), .text(entry.id.text), .text(entry.title),
        ]
        if !isBlind { cells.append(.text(sheet.unitName(entry.unit))) }
        let own = book.marks[entry.id]
        cells += rubric.criteria.indices.map { criterion in
            own?.points[criterion].map { .number($0) } ?? .blank
        }
        if hasTotal { cells.append(total(index, own)) }
        return cells
            + rubric.gates.map { gate in
                own?.gates[gate.id].map { .text(words($0 ? .pass : .fail)) } ?? .blank
            }
    }

    private func total(_ index: Int, _ own: ScoreSheet?) -> Cell {
        let row = ledger.firstRow + index
        let places = rubric.criteria.indices.map { Place(row, firstMark + $0) }
        let sum = zip(places, rubric.criteria).map { place, criterion in
            criterion.weight == .one ? place.name : "\(place.name)*\(criterion.weight)"
        }.joined(separator: "+")
        let formula = "IF(COUNT(\(Place.range(places[0], places.last!)))=\(places.count),\(sum),\"\")"
        return .formula(formula, own.flatMap { added($0) })
    }

    /// What the formula shows before anything is computed anew; nil where a mark is missing.
    private func added(_ own: ScoreSheet) -> Fraction? {
        var sum = Fraction.zero
        for (mark, criterion) in zip(own.points, rubric.criteria) {
            guard let mark, let part = try? Fraction(mark).multiplied(by: Fraction(criterion.weight)),
                let next = try? sum.adding(part)
            else { return nil }
            sum = next
        }
        return sum
    }

    /// Validation, notes and protection over the drawn table.
    func `guard`(_ page: Page) throws(WorkbookError) {
        let first = ledger.firstRow
        if !book.works.isEmpty {
            let last = first + book.works.count - 1
            for (index, criterion) in rubric.criteria.enumerated() {
                let column = firstMark + index
                try page.allow(
                    formula: Self.validity(Place(first, column).name, criterion), from: Place(first, column),
                    to: Place(last, column), title: criterion.title[words.language],
                    message: words(
                        "0 到 \(criterion.max)，步长 \(criterion.step)", "0 to \(criterion.max) by \(criterion.step)"))
            }
            for index in rubric.gates.indices {
                try page.allow(
                    [words(.pass), words(.fail)], from: Place(first, firstGate + index),
                    to: Place(last, firstGate + index))
            }
        }
        for (index, criterion) in rubric.criteria.enumerated() {
            try page.note(criterion.guide.text(words.language), at: Place(ledger.headingRow, firstMark + index))
        }
        for (index, gate) in rubric.gates.enumerated() {
            try page.note(gate.guide.text(words.language), at: Place(ledger.headingRow, firstGate + index))
        }
        page.protect()
    }

    /// In range and on the step: what is left over when the mark is cut into steps is nothing but a rounding error.
    private static func validity(_ cell: String, _ criterion: Criterion) -> String {
        "AND(ISNUMBER(\(cell)),\(cell)>=0,\(cell)<=\(criterion.max),"
            + "ABS(ROUND(\(cell)/\(criterion.step),0)*\(criterion.step)-\(cell))<0.0000001)"
    }
}

extension Guide {
    /// The guide as one text, its bands from the top down; empty where there is none.
    func text(_ language: Language) -> String {
        switch self {
        case .none: ""
        case .text(let text): text[language]
        case .bands(let bands):
            bands.map { band in
                language == .zh ? "\(band.from) 分起：\(band.text[language])" : "from \(band.from): \(band.text[language])"
            }.joined(separator: "\n")
        }
    }
}
