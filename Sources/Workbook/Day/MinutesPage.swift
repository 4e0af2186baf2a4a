import Judging

/// 评审工作记录: what the panel did that day and how it voted.
struct MinutesPage {
    let sheet: ResultSheet
    let day: DaySheet

    init(_ sheet: ResultSheet, _ day: DaySheet) {
        self.sheet = sheet
        self.day = day
    }

    func draw(in book: Book) throws(WorkbookError) {
        let words = book.words
        let widths = [14.0, 28, 12, 26]
        let page = try book.page(words("评审工作记录", "Minutes"), .portrait)
        try page.setWidths(widths)
        var line = FormLine(page: page, widths: widths)
        let titles = sheet.titles("评审工作记录", "Minutes of the review")
        try line.whole(titles.contest, .contest)
        try line.whole(titles.paper, .title)
        try line.halves(words(.host, sheet.hostNames), words.date(sheet.occasion.date))
        try line.pairs(words("时间", "Time"), words(.blankDate), words("地点", "Place"), "")
        try line.wide(words("出席", "Present"), present(words))
        try line.wide(words("回避", "Recusals"), recusals(words))
        try line.wide(words("评审顺序", "Order"), order(words))
        try line.wide(words("试评", "Trial"), trial(words))
        for (index, one) in day.cases.enumerated() {
            try line.wide(words("合议事项\(index + 1)", "Matter \(index + 1)"), matter(one, words))
        }
        if day.cases.isEmpty { try line.wide(words("合议事项", "Matters"), words("无", "none")) }
        try line.wide(words("并列处理", "Ties"), ties(words))
        try line.wide(words("结论", "Conclusion"), conclusion(words), least: 60)
        try line.whole(
            words("组长：　　　　　　　　监督员：　　　　　　　　记录人：", "Chair:               Supervisor:               Recorder:"),
            .leftLine)
        try line.paginate(signed: 1)
    }

    private func present(_ words: Words) -> String {
        let names = day.people.map { $0.name + ($0.isChair ? words("（组长）", " (chair)") : "") }
        return names.joined(separator: words(.comma)) + words("。签到表附后。", ". The sign-in sheet is attached.")
    }

    private func recusals(_ words: Words) -> String {
        let pairs = Set(sheet.bars.map(\.pairing)).union(sheet.recusals.map(\.pairing))
        return pairs.isEmpty
            ? words("无", "none") : words("\(pairs.count) 人次，见回避情况登记表。", "\(pairs.count); see the register of recusals.")
    }

    private func order(_ words: Words) -> String {
        let seed = day.orderSeed.map { words("，随机数 \($0)", ", digits \($0)") } ?? ""
        return words("\(sheet.order.count) 件，评审顺序抽签记录附后", "\(sheet.order.count) works; record of the order attached")
            + seed
    }

    private func trial(_ words: Words) -> String {
        day.trials.isEmpty
            ? words("无", "none")
            : words("试评 \(day.trials.count) 件，不计分：", "\(day.trials.count) works that do not count: ")
                + day.trials.map(\.title).joined(separator: words(.comma))
    }

    private func matter(_ one: CaseStanding, _ words: Words) -> String {
        let subject = one.matter.entries.map { "\($0)「\(sheet.title($0))」" }.joined(separator: words(.comma))
        var text: String
        switch one.matter.matter {
        case .spread: text = words("评委总分相差过大：", "Judges far apart: ") + subject
        case .range(_, let judge): text = words("总分过低或过高（\(judge)）：", "A total out of range (\(judge)): ") + subject
        case .flag(_, let gate):
            text =
                words("提示门槛“", "Flagged “")
                + (sheet.standings.rubric.gates.first { $0.id == gate }?
                    .title[sheet.occasion.language] ?? gate.text) + words("”：", "”: ") + subject
        case .tie, .order: text = words("线上并列：", "A tie at the line: ") + subject
        }
        guard let ruling = one.ruling, ruling.isOn(one.matter) else { return text + words("。未决。", ". Open.") }
        let count = ruling.count
        text += words(
            "。表决：同意 \(count.ayes)，反对 \(count.noes)，弃权 \(count.abstained)。",
            ". Vote: \(count.ayes) for, \(count.noes) against, \(count.abstained) abstained. ")
        if !ruling.votes.isEmpty {
            let votes = ruling.votes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            text += words("各得票：", "Votes: ") + votes.joined(separator: words(.comma)) + words("。", ". ")
        }
        if !ruling.order.isEmpty {
            text += words("所定先后：", "In order: ") + ruling.order.map(\.text).joined(separator: words(.comma))
            text += words("。", ". ")
        }
        if let reason = day.reasons[one.matter.id] { text += reason }
        return text
    }

    private func ties(_ words: Words) -> String {
        let parted = sheet.standings.ranked.filter { $0.tie != nil }
        let lines = parted.compactMap { row in
            words.tie(row, sheet.standings.rubric).map { "\(row.entry.id)「\(row.entry.title)」：\($0)" }
        }
        return lines.isEmpty ? words("无并列。", "No ties.") : lines.joined(separator: "\n")
    }

    private func conclusion(_ words: Words) -> String {
        let ranked = sheet.standings.ranked.count
        let quota = sheet.standings.category.recommend?.count
        let coverage = sheet.standings.coverage
        var text = words(
            "参评 \(sheet.order.count) 件，有效 \(ranked) 件；应收评分表 \(coverage.expected) 张次，收到 \(coverage.submitted)，回避 \(coverage.recused)，缺评 \(coverage.missing)。",
            "\(sheet.order.count) works, \(ranked) ranked; sheets expected \(coverage.expected), in \(coverage.submitted), recused \(coverage.recused), missing \(coverage.missing). "
        )
        if let quota { text += words("拟推荐前 \(quota) 名。", "The first \(quota) are recommended.") }
        return text
    }
}
