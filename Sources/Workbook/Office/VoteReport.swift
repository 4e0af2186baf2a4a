import Judging

/// 网络投票计票报告, its text: days, channels, rule, and where every ballot went.
struct VoteReport {
    let sheet: ResultSheet
    let office: OfficeSheet

    init(_ sheet: ResultSheet, _ office: OfficeSheet) {
        self.sheet = sheet
        self.office = office
    }

    func draw(in book: Book) throws(WorkbookError) {
        let words = book.words
        let widths = [14.0, 28, 12, 26]
        let page = try book.page(words("计票报告", "Count report"), .portrait)
        try page.setWidths(widths)
        var line = FormLine(page: page, widths: widths)
        let titles = sheet.titles("网络投票计票报告", "Count of the online votes")
        try line.whole(titles.contest, .contest)
        try line.whole(titles.paper, .title)
        try line.halves(words(.host, sheet.hostNames), words.date(sheet.occasion.date))
        try line.wide(words("一、起止时间", "1. Days"), days(words))
        try line.wide(words("渠道", "Channels"), office.channels.joined(separator: words(.comma)))
        try line.wide(words("规则", "Rule"), sheet.standings.round.votes.map { words.sentence($0) } ?? "")
        try line.wide(words("二、票数", "2. Ballots"), sum(words))
        try line.wide(words("三、各作品得票", "3. By work"), words("见附表。", "See the table."))
        try line.wide(
            words("四、异常批次", "4. Odd batches"),
            words("时段·作品·票数·特征·处理·批准人：无记录。", "Time, work, ballots, mark, settlement, approval: none on record."))
        try line.box(
            words("计票人、监票人", "Counted and watched by"), "",
            words("签字：　　　　　　　　　　　", "Signed:                    ") + words(.blankDate), least: 40)
        try line.box(
            words("技术单位", "Technical unit"), "", words(.stamp) + "　　　　" + words(.blankDate), least: 40)
        try line.box(
            words("监督员", "Supervisor"), "", words("签字：　　　　　　　　　　　", "Signed:                    ") + words(.blankDate),
            least: 40)
        try line.paginate(signed: 6)
    }

    private func days(_ words: Words) -> String {
        var text =
            sheet.standings.round.window.map {
                words(
                    "\(words.date($0.from))至\(words.date($0.to))（含首尾两日）。",
                    "\(words.date($0.from)) to \(words.date($0.to)), both included. ")
            } ?? words("未设起止日。", "No days were set. ")
        if let first = office.firstBallot, let last = office.lastBallot {
            text += words(
                "收到的第一票 \(sheet.zone.text(first))，最后一票 \(sheet.zone.text(last))。",
                "First ballot \(sheet.zone.text(first)), last \(sheet.zone.text(last)).")
        }
        return text
    }

    private func sum(_ words: Words) -> String {
        let all = office.votes.values.flatMap(\.values)
        let received = all.reduce(0) { $0 + $1.received }
        let outside = all.reduce(0) { $0 + $1.excluded }
        let ranked = Set(sheet.standings.ranked.map(\.entry.id))
        let out = office.votes.filter { !ranked.contains($0.key) }.values.flatMap(\.values)
            .reduce(0) { $0 + $1.counted }
        return words(
            "总票 \(received) ＝ 有效 \(received - outside - out) ＋ 不在投票时段 \(outside) ＋ 作品不在名次内 \(out)。",
            "received \(received) = counted \(received - outside - out) + outside the days \(outside) + of works not ranked \(out)."
        )
    }
}

/// The table of the count: each work by channel, and its score.
struct VoteTable {
    let sheet: ResultSheet
    let office: OfficeSheet
    private let words: Words

    init(_ sheet: ResultSheet, _ office: OfficeSheet) {
        self.sheet = sheet
        self.office = office
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let rows = sheet.standings.rows
        let online = sheet.standings.rubric.tally.round.online
        return Ledger(
            name: words("各作品得票", "By work"), shape: .landscape,
            titles: sheet.titles("网络投票计票表", "Votes by work"), under: sheet.under(.host),
            columns: [
                Column(words(.number), 6), Column(words(.entryID), 13), Column(words(.name), 28, .words),
            ] + office.channels.map { Column($0, 10) } + [
                Column(words(.received), 10), Column(words(.excluded), 10), Column(words(.counted), 10),
                Column(words(.votePlace), 8),
                Column(words(.votesScore), 11, online.decimals.map { .figure(decimals: $0) } ?? .loose),
                Column(words(.remarks), 14, .words),
            ],
            keptColumn: 2, size: 10.5, count: rows.count, row: { cells($0, rows[$0]) },
            closingLines: [words.signers(.voteSigners)])
    }

    private func cells(_ index: Int, _ row: Standing) -> [Cell] {
        let votes = office.votes[row.entry.id] ?? [:]
        let isRanked = row.rank != nil
        let counted = isRanked ? row.votes.counted : 0
        let place = 1 + sheet.standings.ranked.count { $0.votes.counted > counted }
        return [.number(index + 1), .text(row.entry.id.text), .text(row.entry.title)]
            + office.channels.map { .number(votes[$0]?.received ?? 0) }
            + [
                .number(row.votes.received), .number(row.votes.received - counted), .number(counted),
                isRanked ? .number(place) : .blank,
                isRanked ? .number((row.online ?? .zero).approximate) : .blank,
                .text(words.status(row) ?? ""),
            ]
    }
}
