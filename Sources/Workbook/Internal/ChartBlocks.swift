import Judging

/// How the scores lie, and on which side of the line.
struct ScoreBlock {
    let sheet: ResultSheet
    /// The scores on their own sheet, as formulas name them.
    let range: String

    init(_ sheet: ResultSheet, range: String) {
        self.sheet = sheet
        self.range = range
    }

    /// The score of the last work that is sent on, or that a grade goes to; nil where there is no line.
    private var line: Fraction? {
        let standings = sheet.standings
        let graded = sheet.awarded.items.compactMap { item in
            standings.category.awards?.grades.contains { $0.id == item.award } ?? false ? standings[item.entry] : nil
        }
        let above = graded.isEmpty ? sheet.recommended.works : graded
        return above.compactMap(\.score).min()
    }

    var block: ChartBlock? {
        let words = Words(sheet.occasion.language)
        let scores = sheet.standings.ranked.compactMap(\.score)
        guard let least = scores.min(), let most = scores.max() else { return nil }
        // Whole hundredths: a bound is then the same number here and in the formula.
        let (low, high) = (Self.hundredths(least), Self.hundredths(most))
        let width = Self.width(high - low)
        let begin = low.floored(to: width)
        let count = (high - begin) / width + 1
        let line = line
        let title = words("得分分布", "Scores") + (line.map { words("（线 \($0.shortest)）", " (line \($0.shortest))") } ?? "")
        return ChartBlock(
            kind: .stacked, title: title, up: words("作品数", "works"),
            columns: [
                Column(words("分数段", "Score"), 13), Column(words("线内", "above the line"), 8),
                Column(words("线外", "below"), 8),
            ],
            series: [1, 2], count: count
        ) { index in
            let (from, to) = (begin + index * width, begin + (index + 1) * width)
            let bounds = (Self.bound(from), Self.bound(to))
            let inside = scores.filter { $0 >= Fraction(bounds.0) && $0 < Fraction(bounds.1) }
            let isAbove = inside.count { score in line.map { score >= $0 } ?? true }
            let over = { (bound: Fixed) in "COUNTIF(\(range),\">=\(bound)\")" }
            let all = "\(over(bounds.0))-\(over(bounds.1))"
            let cut = line.map { max(Self.below($0), bounds.0) } ?? bounds.0
            let label = Cell.text("\(bounds.0)–\(bounds.1)")
            guard cut < bounds.1 else { return [label, .number(0), .formula(all, inside.count)] }
            let above = "\(over(cut))-\(over(bounds.1))"
            return [label, .formula(above, isAbove), .formula("\(all)-(\(above))", inside.count - isAbove)]
        }
    }

    /// The step, in hundredths, that cuts a spread into some ten parts.
    private static func width(_ spread: Int) -> Int {
        [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].first { $0 * 10 >= spread } ?? spread / 10 + 1
    }

    private static func hundredths(_ value: Fraction) -> Int { Int((value.approximate * 100).rounded(.down)) }

    private static func bound(_ hundredths: Int) -> Fixed { Fixed(millionths: Int64(hundredths) * 10_000) }

    /// The line as a formula can hold it, never above it.
    private static func below(_ line: Fraction) -> Fixed {
        Fixed(line.shortest).flatMap { Fraction($0) == line ? $0 : nil }
            ?? Fixed(millionths: Int64((line.approximate * 1_000_000).rounded(.down)))
    }
}

extension Int {
    /// The largest multiple of a step that is not above it.
    fileprivate func floored(to step: Int) -> Int { (self >= 0 ? self : self - step + 1) / step * step }
}

/// Each judge's mean total with the lowest and the highest: how severe, and how wide.
struct JudgeBlock {
    let summary: ScoreSummary

    init(_ summary: ScoreSummary) { self.summary = summary }

    var block: ChartBlock? {
        let matrix = summary.matrix
        guard !matrix.judges.isEmpty, !matrix.rows.isEmpty else { return nil }
        let words = summary.words
        let figure = Style.figure(decimals: 2)
        return ChartBlock(
            kind: .points, title: words("评委给分：宽严与跨度", "Judges: severity and spread"), up: words("合计分", "total"),
            columns: [
                Column(words("评委", "Judge"), 9), Column(words("最高", "highest"), 9, figure),
                Column(words("平均", "mean"), 9, figure), Column(words("最低", "lowest"), 9, figure),
            ],
            series: [1, 2, 3], count: matrix.judges.count
        ) { judge in
            let totals = matrix.rows.indices.compactMap { matrix.total($0, judge) }
            let column = summary.columns.judges.lowerBound + judge
            let range = Formula.range(
                summary.name, Place(ScoreSummary.firstRow, column),
                Place(ScoreSummary.firstRow + matrix.rows.count - 1, column))
            let cell = { (formula: String, value: Fraction?) in
                Cell.formula("IF(COUNT(\(range))=0,\"\",\(formula)(\(range)))", value)
            }
            let sum = totals.reduce(Fraction?.some(.zero)) { sum, total in sum.flatMap { try? $0.adding(total) } }
            let mean = sum.flatMap { try? $0.divided(by: Fraction(whole: max(1, totals.count))) }
            return [
                .text(words(.judge, String(judge + 1))), cell("MAX", totals.max()),
                .formula(
                    "IF(COUNT(\(range))=0,\"\",SUM(\(range))/COUNT(\(range)))", totals.isEmpty ? nil : mean),
                cell("MIN", totals.min()),
            ]
        }
    }
}

/// Where the panel and the public place each work.
struct PlaceBlock {
    let sheet: ResultSheet

    init(_ sheet: ResultSheet) { self.sheet = sheet }

    var block: ChartBlock? {
        let words = Words(sheet.occasion.language)
        let round = sheet.standings.round
        guard round.takesBallots, round.takesSheets || !round.earlier.isEmpty else { return nil }
        let rows = sheet.standings.ranked.filter { $0.offline != nil }
        guard rows.count > 1 else { return nil }
        let panel = Self.places(rows.map { $0.offline! })
        let votes = Self.places(rows.map { Fraction(whole: $0.votes.counted) })
        return ChartBlock(
            kind: .scatter, title: words("专家位次与网络位次", "Places: panel and public"), up: words("网络位次", "public"),
            columns: [
                Column(words("专家位次", "panel"), 9), Column(words("网络位次", "public"), 9),
                Column(words(.entryID), 11),
            ],
            series: [1], count: rows.count
        ) { [.number(panel[$0]), .number(votes[$0]), .text(rows[$0].entry.id.text)] }
    }

    /// Competition places, the highest first. Cost: n log n.
    private static func places(_ values: [Fraction]) -> [Int] {
        let sorted = values.sorted(by: >)
        var first: [Fraction: Int] = [:]
        for (index, value) in sorted.enumerated() where first[value] == nil { first[value] = index + 1 }
        return values.map { first[$0]! }
    }
}

/// How many ballots came in each hour.
struct HourBlock {
    let sheet: ResultSheet

    init(_ sheet: ResultSheet) { self.sheet = sheet }

    var block: ChartBlock? {
        let hours = sheet.ballotsByHour
        guard hours.count > 1 else { return nil }
        let words = Words(sheet.occasion.language)
        return ChartBlock(
            kind: .line, title: words("每小时票数", "Ballots an hour"), up: words("票数", "ballots"),
            columns: [Column(words("时段", "Hour"), 18), Column(words("票数", "ballots"), 9)],
            series: [1], count: hours.count
        ) { [.text(String(sheet.zone.text(hours[$0].hour).prefix(16))), .number(hours[$0].count)] }
    }
}
