import Judging

/// One entry's way from marks to rank, told so that a judge of another trade can follow it.
struct Explanation {
    let row: Standing
    let standings: Standings
    let state: ContestState
    let common: CommonOptions

    private var rubric: Rubric { standings.rubric }

    var text: String {
        var lines = [Shell.bold("\(row.entry.id) 「\(row.entry.title)」 \(common.words.status(row.status))")]
        lines += gates + sheets + missing + panel + blend + place
        return lines.joined(separator: "\n")
    }

    private func say(_ zh: String, _ en: String) -> String { common.say(zh, en) }

    private func heading(_ zh: String, _ en: String) -> [String] { ["", Shell.bold(say(zh, en))] }

    /// An offline score with exactly the decimals it is published with.
    private func published(_ score: Fraction) -> String {
        score.text(decimals: rubric.tally.round.total.decimals ?? 2)
    }

    private var gates: [String] {
        guard !row.gates.isEmpty, row.gates.contains(where: { $0.passes + $0.fails > 0 }) else { return [] }
        return heading("门槛", "Gates")
            + row.gates.map { count in
                "  \(count.gate.title[common.language]): "
                    + say(
                        "通过 \(count.passes)，不通过 \(count.fails)（\(count.gate.fail.rawValue)）",
                        "\(count.passes) pass, \(count.fails) fail (\(count.gate.fail.rawValue))")
                    + (count.ruling.map(decision) ?? "")
                    + (count.isShut ? say(" → 一票否决", " → gated") : "")
            }
    }

    /// What the panel decided on a flag.
    private func decision(_ ruling: Ruling) -> String {
        let count = ruling.count
        return say(
            "，合议：同意 \(count.ayes)，反对 \(count.noes)，弃权 \(count.abstained)",
            "; the panel: \(count.ayes) for, \(count.noes) against, \(count.abstained) abstained")
    }

    private var sheets: [String] {
        guard let tally = row.tally, !tally.sheets.isEmpty else { return [] }
        let header =
            [say("评委", "Judge")] + rubric.criteria.map { $0.title[common.language] } + [say("合计", "Total"), ""]
        let rows = tally.sheets.map { counted in
            [counted.sheet.judge.text]
                + zip(rubric.criteria, counted.sheet.points).map { criterion, mark in
                    (mark?.description ?? "") + flag(tally, counted.sheet.judge, criterion.id)
                } + [counted.total.shortest, flag(tally, counted.sheet.judge, nil)]
        }
        return heading("有效评分表（△ 去掉最高 ▽ 去掉最低）", "Valid sheets (△ highest dropped, ▽ lowest dropped)")
            + TextTable(header: header, rows: rows, numbers: Set(1...rubric.criteria.count + 1)).text
            .split(separator: "\n").map { "  " + $0 }
    }

    private func flag(_ tally: Tally, _ judge: JudgeID, _ criterion: CriterionID?) -> String {
        switch tally.dropped.first(where: { $0.judge == judge && $0.criterion == criterion })?.end {
        case .high: "△"
        case .low: "▽"
        case nil: ""
        }
    }

    private var missing: [String] {
        guard let tally = row.tally else { return [] }
        var lines: [String] = []
        if !tally.missing.isEmpty {
            lines.append("  " + say("缺评：", "Missing: ") + tally.missing.map(\.text).joined(separator: " "))
        }
        for shortfall in tally.shortfalls {
            let what = shortfall.criterion.map { "\($0): " } ?? ""
            lines.append(
                "  " + what
                    + say(
                        "只有 \(shortfall.have) 份有效，至少需要 \(shortfall.need) 份",
                        "\(shortfall.have) valid, at least \(shortfall.need) needed"))
        }
        let coverage = tally.coverage
        lines.append(
            "  "
                + say(
                    "应评 \(coverage.expected) = 已评 \(coverage.submitted) + 回避 \(coverage.recused) + 缺评 \(coverage.missing)；已评 = 计入 \(coverage.counted) + 去掉 \(coverage.trimmed) + 作废 \(coverage.void)",
                    "expected \(coverage.expected) = submitted \(coverage.submitted) + recused \(coverage.recused) + missing \(coverage.missing); submitted = counted \(coverage.counted) + trimmed \(coverage.trimmed) + void \(coverage.void)"
                ))
        return lines
    }

    private var panel: [String] {
        guard let tally = row.tally, let panel = tally.panel, let exact = tally.exact, let offline = tally.offline
        else { return [] }
        var lines = heading("评审得分", "Panel's score")
        let rule = say("规则", "rule") + " \(rubric.tally.aggregation.name.rawValue), of: \(rubric.tally.of.rawValue)"
        if rubric.tally.of == .criteria {
            for (criterion, score) in zip(rubric.criteria, tally.criteria) {
                lines.append(
                    "  \(criterion.title[common.language]) \(score.map { "\($0.shortest) (\($0))" } ?? "—") × \(criterion.weight)"
                )
            }
        }
        if !tally.placements.isEmpty {
            let places = tally.placements.map { "\($0.judge) \($0.place.shortest)" }.joined(separator: "; ")
            lines.append("  " + say("各评委名次", "place by judge") + ": \(places)")
        }
        lines.append("  \(rule) → \(panel) = \(panel.text(decimals: 6))")
        if exact != panel {
            let entry = row.entry
            lines.append("  × \(entry.factor) + \(entry.bonus) − \(entry.penalty) → \(exact)")
        }
        lines.append("  " + say("四舍五入（远离零）", "rounded half away from zero") + " → \(published(offline))")
        return lines
    }

    private var blend: [String] {
        guard let score = row.score, let exact = row.exact else { return [] }
        var lines = heading("合成", "Blend")
        for part in standings.round.blend {
            let value: String
            switch part.source {
            case .sheets: value = say("评审 ", "sheets ") + (row.tally?.offline.map(published) ?? "—")
            case .ballots:
                value =
                    say("网络 ", "ballots ") + (row.online?.shortest ?? "—")
                    + say(
                        "(\(row.votes.counted) 票，剔除 \(row.votes.excluded))",
                        " (\(row.votes.counted) votes, \(row.votes.excluded) excluded)")
            case .round(let id): value = "\(id) \(row.offline.map(published) ?? "—")"
            }
            lines.append("  \(part.share) × \(value)")
        }
        lines.append("  → \(exact) → \(score.text(decimals: rubric.tally.round.blend.decimals ?? 2))")
        return lines
    }

    private var place: [String] {
        guard let rank = row.rank, let score = row.score else {
            return ["", say("不排名：", "Not ranked: ") + common.words.status(row.status)]
        }
        var lines = heading("名次", "Place") + ["  " + say("第 \(rank) 名", "rank \(rank)")]
        let equals = standings.ranked.filter { $0.score == score && $0.entry.id != row.entry.id }
        for other in equals {
            lines.append("  " + say("与 \(other.entry.id) 同分，逐级比较：", "equal with \(other.entry.id), step by step:"))
            for step in rubric.rank.ties {
                let mine = value(of: row, at: step, against: other)
                let theirs = value(of: other, at: step, against: row)
                lines.append(
                    "    \(step): \(row.entry.id) \(mine?.shortest ?? "—"), \(other.entry.id) \(theirs?.shortest ?? "—")"
                )
                if mine != theirs { break }
            }
            lines.append(
                "    → "
                    + (other.rank == rank
                        ? say("并列", "shared")
                        : say("\(min(rank, other.rank!)) 名者在前", "rank \(min(rank, other.rank!)) goes first")))
        }
        return lines + cut(score)
    }

    /// What an entry has at a step; at a vote in the room, the votes of the ruling that names both.
    private func value(of one: Standing, at step: TieStep, against other: Standing) -> Fraction? {
        guard step == .revote else { return step.value(of: one, rubric).value }
        let ruling = standings.rulings.values.first {
            $0.votes[one.entry.id] != nil && $0.votes[other.entry.id] != nil
                && $0.votes[one.entry.id] != $0.votes[other.entry.id]
        }
        return ruling?.votes[one.entry.id].map { Fraction(whole: $0) }
    }

    /// How far the entry stands from the line of recommendation.
    private func cut(_ score: Fraction) -> [String] {
        guard let quota = standings.category.recommend, quota.count > 0 else { return [] }
        let ranked = standings.ranked
        let isIn = (row.rank ?? .max) <= quota.count
        let other = isIn ? ranked.first { $0.rank! > quota.count } : ranked.last { $0.rank! <= quota.count }
        guard let line = other?.score, let distance = try? score.subtracting(line) else { return [] }
        return [
            "  "
                + (isIn
                    ? say(
                        "在推荐线内，高于线外第一名 \(distance.shortest) 分",
                        "above the line, \(distance.shortest) ahead of the first below")
                    : say(
                        "在推荐线外，低于线内末位 \(Fraction(-distance.numerator, over: distance.denominator).shortest) 分",
                        "below the line by \(Fraction(-distance.numerator, over: distance.denominator).shortest)"))
        ]
    }
}
