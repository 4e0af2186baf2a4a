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
        guard let rank = row.rank else {
            return ["", say("不排名：", "Not ranked: ") + common.words.status(row.status)]
        }
        let lines = heading("名次", "Place") + ["  " + say("第 \(rank) 名", "rank \(rank)")]
        return lines + ties + cut
    }

    /// Each step that was asked of the entry and its equals, with what each of them had.
    private var ties: [String] {
        let stages = standings.tieStages.filter { $0[row.entry.id] != nil }
        guard let first = stages.first else { return [] }
        let equals = first.values.map(\.entry)
        let others = equals.filter { $0 != row.entry.id }.map(\.text).joined(separator: say("、", ", "))
        var lines = ["  " + say("与 \(others) 同分，逐级比较：", "equal with \(others), step by step:")]
        for stage in stages {
            let values = stage.values.map { "\($0.entry) \($0.value)" }.joined(separator: ", ")
            lines.append("    \(stage.step): " + (stage.isUndecided ? undecided(stage) : values) + hands(stage))
        }
        let ranks = standings.ranked.filter { equals.contains($0.entry.id) }.map { "\($0.entry.id) \($0.rank!)" }
        return lines + ["    → " + say("名次：", "ranks: ") + ranks.joined(separator: ", ")]
    }

    private func undecided(_ stage: TieStage) -> String {
        say("尚无决定（\(stage.matter!.id)）", "not decided (\(stage.matter!.id))")
    }

    /// The counts behind a step at which people decided.
    private func hands(_ stage: TieStage) -> String { stage.ruling.map(decision) ?? "" }

    /// How far the entry stands from the line, in what ranks.
    private var cut: [String] {
        guard let distance = try? standings.cutDistance(of: row.entry.id) else { return [] }
        let exact = distance.difference.told
        let line =
            distance.line.kind == .recommendation ? say("推荐线", "line of recommendation") : say("获奖线", "line of awards")
        return [
            "  "
                + (distance.isAbove
                    ? say(
                        "在\(line)内，高于线外第一名 \(distance.other) \(exact) 分",
                        "above the \(line), \(exact) ahead of \(distance.other), the first below")
                    : say(
                        "在\(line)外，低于线内末位 \(distance.other) \(exact) 分",
                        "below the \(line), \(exact) behind \(distance.other), the last above"))
        ]
    }

    /// The same for machines: the entry as in the standings, its ties step by step, and its distance to the line.
    var json: JSON {
        let stages = standings.tieStages.filter { $0[row.entry.id] != nil }.map { stage in
            JSON.object([
                ("step", .text(stage.step.description)), ("place", .number(stage.place)),
                ("decided", .optional(stage.matter.map { stage.isUndecided ? "no: \($0.id)" : $0.id })),
                (
                    "values",
                    .list(
                        stage.values.map { one in
                            .object([("entry", .text(one.entry.text)), ("value", .optional(Self.exact(one.value)))])
                        })
                ),
            ])
        }
        let distance = try? standings.cutDistance(of: row.entry.id)
        return .object([
            ("entry", StandingsJSON(standings: standings).entry(row)), ("ties", .list(stages)),
            (
                "cut",
                distance.map { cut in
                    .object([
                        ("line", .text(cut.line.kind.rawValue)), ("side", .text(cut.isAbove ? "above" : "below")),
                        ("other", .text(cut.other.text)), ("difference", .text(cut.difference.description)),
                    ])
                } ?? .null
            ),
        ])
    }

    private static func exact(_ value: TieValue) -> String? {
        switch value {
        case .none: nil
        case .number(let value): value.description
        case .place(let place): String(place)
        case .ticket(let digits): digits
        }
    }
}
