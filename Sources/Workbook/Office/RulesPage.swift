import Judging

/// 评审办法 with its 评分细则: what the files of the contest say, for people to read and to sign.
struct RulesPage {
    let sheet: ResultSheet
    let office: OfficeSheet

    init(_ sheet: ResultSheet, _ office: OfficeSheet) {
        self.sheet = sheet
        self.office = office
    }

    private var rubric: Rubric { sheet.standings.rubric }
    private var category: CategoryPlan { sheet.standings.category }

    func draw(in book: Book) throws(WorkbookError) {
        let words = book.words
        let widths = [20.0, 30, 12, 20]
        let page = try book.page(words("评审办法", "Rules"), .portrait)
        try page.setWidths(widths)
        var line = FormLine(page: page, widths: widths)
        let titles = sheet.titles("评审办法及评分细则", "Rules of the review")
        try line.whole(titles.contest, .contest)
        try line.whole(titles.paper, .title)
        try line.halves(
            words(.host, sheet.hostNames), words("评分细则第 \(rubric.version) 版", "Rubric, version \(rubric.version)"))
        try line.wide(words("评审对象", "What is judged"), fields(words))
        try line.wide(words("评审组", "Panel"), panel(words))
        for gate in rubric.gates {
            try line.wide(
                words("门槛", "Gate") + "\n" + gate.title[words.language],
                [threshold(gate.fail, words), gate.guide.text(words.language)].filter { !$0.isEmpty }.joined(
                    separator: "\n"))
        }
        for criterion in rubric.criteria {
            try line.wide(
                criterion.title[words.language] + "\n" + scale(criterion, words), criterion.guide.text(words.language))
        }
        try line.wide(words("计分", "Tally"), tally(words))
        try line.wide(words("差异复核", "Differences"), discrepancy(words))
        try line.wide(words("并列处理", "Ties"), ties(words))
        for round in category.rounds {
            try line.wide(
                (round.title ?? Text(zh: round.id.text, en: round.id.text))[words.language], blend(round, words))
        }
        try line.wide(words("推荐与等次", "Awards"), awards(words))
        try line.wide(
            words("回避", "Conflicts"),
            words(
                "评委不评本人参与、同单位或上下级单位、本人申报有利害关系的作品；评审中随时可申报回避。",
                "A judge does not mark works of his own, of his unit or one above or below it, or those he declared a relation to; anybody may step back at any time."
            ))
        let digest = String(office.rubricDigest.prefix(16))
        try line.wide(
            words("文件摘要", "Digest"),
            words(
                "评分细则 \(digest)　活动方案 \(office.planDigest.prefix(16))",
                "rubric \(digest), plan \(office.planDigest.prefix(16))"))
        try line.box(
            words("主办单位", "Organizer"), "", words(.stamp) + "　　　　" + words(.blankDate), least: 40)
        try line.paginate(signed: 2)
    }

    private func fields(_ words: Words) -> String {
        let limits = category.fields.map { field in
            let title = field.title[words.language]
            if !field.oneOf.isEmpty { return words(.other, title, field.oneOf.joined(separator: "/")) }
            let parts: [(String, Fixed?)] = [
                (words("小于", "below"), field.below), (words("大于", "above"), field.above),
                (words("不少于", "at least"), field.atLeast), (words("不超过", "at most"), field.atMost),
            ]
            let text = parts.compactMap { word, limit in limit.map { "\(word) \($0)" } }
            return words(.other, title, text.joined(separator: words(.comma)))
        }
        return limits.isEmpty ? words("见通知。", "See the notice.") : limits.joined(separator: words(.semicolon))
    }

    private func panel(_ words: Words) -> String {
        let plan = category.panel
        switch plan.by {
        case .open: return words("本子项目登记在册的评委。", "The judges listed for the category.")
        case .lot, .appointment:
            let way = plan.by == .lot ? words("抽签产生", "by lot") : words("聘请", "by appointment")
            let seats = plan.seats.map { "\($0.role[words.language]) \($0.count)" }.joined(separator: words(.comma))
            return words(
                "\(plan.size) 人，候补 \(plan.alternates) 人，\(way)。",
                "\(plan.size) and \(plan.alternates) alternates, \(way). ")
                + (seats.isEmpty ? "" : words("构成：\(seats)。", "Made of: \(seats)."))
        }
    }

    private func scale(_ criterion: Criterion, _ words: Words) -> String {
        let weight = criterion.weight == .one ? "" : words("，权重 \(criterion.weight)", ", weight \(criterion.weight)")
        return words("满分 \(criterion.max)，步长 \(criterion.step)", "0 to \(criterion.max) by \(criterion.step)") + weight
    }

    private func threshold(_ threshold: Gate.Threshold, _ words: Words) -> String {
        switch threshold {
        case .any: words("任一评委判不通过即不通过。", "Shut by any fail.")
        case .majority: words("过半数评委判不通过即不通过。", "Shut by a majority of fails.")
        case .twoThirds: words("三分之二以上评委判不通过即不通过。", "Shut by two thirds of fails.")
        case .all: words("全体评委判不通过方为不通过。", "Shut where all fail it.")
        case .panel: words("任一评委可提示，由评审组三分之二决定。", "Any judge flags it; the panel decides by two thirds.")
        }
    }

    private func tally(_ words: Words) -> String {
        let round = rubric.tally.round
        let decimals = { (rounding: Rounding) in rounding.decimals.map(String.init) ?? words("不舍入", "unrounded") }
        return RuleNote(rubric, words).lines.joined(separator: "\n") + "\n"
            + words(
                "有效评委少于 \(rubric.tally.minimum) 人的作品为未评完。小数位：专家得分 \(decimals(round.total))，综合得分 \(decimals(round.blend))，四舍五入。",
                "A work with fewer than \(rubric.tally.minimum) valid sheets is incomplete. Decimals: panel \(decimals(round.total)), blend \(decimals(round.blend)), half away from zero."
            )
    }

    private func discrepancy(_ words: Words) -> String {
        guard let rule = rubric.discrepancy else { return words("无。", "None.") }
        var parts: [String] = []
        if let spread = rule.spread { parts.append(words("评委总分相差超过 \(spread) 分", "totals more than \(spread) apart")) }
        if let low = rule.low { parts.append(words("总分低于 \(low) 分", "a total below \(low)")) }
        if let high = rule.high { parts.append(words("总分达到 \(high) 分", "a total from \(high)")) }
        return parts.joined(separator: words(.comma)) + words("的，合议后方可封存。", ": settled by the panel before the seal.")
    }

    private func ties(_ words: Words) -> String {
        let steps = rubric.rank.ties.map { words.step($0, rubric) }
        let chain = (steps + [words("仍相同的并列", "what is still equal shares the rank")])
        return chain.joined(separator: words(" → ", " → "))
    }

    private func blend(_ round: RoundPlan, _ words: Words) -> String {
        let parts = round.blend.map { share in
            let source =
                switch share.source {
                case .sheets: words("专家评审", "sheets")
                case .ballots: words("网络投票", "ballots")
                case .round(let id):
                    (category.round(id)?.title ?? Text(zh: id.text, en: id.text))[words.language]
                }
            return "\(source) × \(share.share)"
        }
        let votes = round.votes.map { words("。", ". ") + words.sentence($0) } ?? ""
        let window = round.window.map {
            words(
                "。时间：\(words.date($0.from))至\(words.date($0.to))",
                ". Days: \(words.date($0.from)) to \(words.date($0.to))")
        }
        return parts.joined(separator: " + ") + votes + (window ?? "")
    }

    private func awards(_ words: Words) -> String {
        var parts: [String] = []
        if let quota = category.recommend {
            parts.append(
                words(
                    "推荐 \(quota.count) 件，备选 \(quota.reserve) 件",
                    "\(quota.count) recommended, \(quota.reserve) in reserve"))
        }
        for grade in category.awards?.grades ?? [] {
            var text = grade.title[words.language]
            if let count = grade.count { text += words(" \(count) 件", " \(count)") }
            if let share = grade.share { text += words("，不超过参评作品的 \(share)", ", at most \(share) of the works") }
            if let floor = grade.floor { text += words("，低于 \(floor) 分空缺", ", vacant below \(floor)") }
            parts.append(text)
        }
        parts += (category.awards?.special ?? []).map { "\($0.title[words.language]) \($0.count)" }
        return parts.isEmpty ? words("无。", "None.") : parts.joined(separator: words(.semicolon))
    }
}
