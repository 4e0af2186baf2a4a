import Judging

/// How firm the cut is, told to the people who answer for it; it advises and decides nothing.
struct Robustness {
    let advice: CutAdvice
    let common: CommonOptions

    private func say(_ zh: String, _ en: String) -> String { common.say(zh, en) }

    var text: String {
        var lines = [
            Shell.bold(say("线稳不稳（仅供参考，不改变名次）", "How firm the cut is (advice: it changes no rank)")),
            line,
            chance,
        ]
        guard !advice.rows.isEmpty else {
            return (lines + [say("没有作品有名次，无可分析。", "Nothing is ranked: there is nothing to say.")]).joined(
                separator: "\n")
        }
        if advice.line.places == 0 {
            lines.append(
                say("名额为 0：没有作品在线上，也没有什么能改变它。", "The quota is 0: nobody is above the line, and nothing changes that."))
        } else if advice.line.places >= advice.rows.count {
            lines.append(
                say("名额不少于有名次的作品：都在线上。", "There are places for all that are ranked: everybody is above the line."))
        }
        let header = [
            say("名次", "Rank"), say("作品", "Entry"), say("得分", "Score"), say("现在", "Now"),
            say("重抽在线上", "Resampled above"), say("结论", "Verdict"), say("最小的改变", "Least change that moves it"),
        ]
        let rows = advice.near.map { row in
            [
                String(row.standing.rank!), row.standing.entry.id.text, row.standing.score!.shortest,
                row.isAbove ? say("线上", "above") : say("线下", "below"), row.above.map(percent) ?? "—",
                verdict(row.firmness), row.changes.first.map(words) ?? "—",
            ]
        }
        lines += ["", TextTable(header: header, rows: rows, numbers: [0, 2, 4]).text, "", counts]
        return lines.joined(separator: "\n")
    }

    private var line: String {
        let places = advice.line.places
        return switch advice.line.kind {
        case .recommendation:
            say(
                "推荐线：\(places) 名，\(advice.line.takesTiesWhole ? "线上同分全部推荐" : "线上同分都在线外")；现有 \(advice.above) 件在线上。",
                "Line of recommendation: \(places) places, a tie at the line \(advice.line.takesTiesWhole ? "goes in whole" : "stays below"); \(advice.above) stand above it now."
            )
        case .awards:
            say(
                "获奖线：各等次共 \(places) 名，同分不拆开，每位作者的限额不计；现有 \(advice.above) 件在线上。",
                "Line of awards: \(places) places in all grades, a tie is never cut, limits per author are left aside; \(advice.above) stand above it now."
            )
        }
    }

    private var chance: String {
        advice.resamples > 0
            ? say(
                "评委有放回地重抽 \(advice.resamples) 次，种子 \(advice.seed)；把握不足 95% 或一处改变就会过线的，算有争议。",
                "Judges drawn again \(advice.resamples) times with replacement, seed \(advice.seed); contested is what fewer than 95% agree on, or what one change moves."
            )
            : say("只有一位评委评分：重抽评委说明不了什么。", "A single judge marked: drawing judges again says nothing.")
    }

    private var counts: String {
        let count = { (firmness: Firmness) in String(advice.rows.count { $0.firmness == firmness }) }
        return say(
            "全部 \(advice.rows.count) 件：稳在线上 \(count(.safeIn))，稳在线下 \(count(.safeOut))，有争议 \(count(.contested))。试过：逐一去掉评委、合成比例各移 5 个百分点、逐一去掉投票渠道、去不去极端分、每一处录错一档或数字颠倒。",
            "All \(advice.rows.count): safe in \(count(.safeIn)), safe out \(count(.safeOut)), contested \(count(.contested)). Tried: each judge left out, the blend moved by 5 points, each channel of ballots left out, trimming on or off, and every mark keyed one step off or with digits changed round."
        )
    }

    private func percent(_ above: Int) -> String {
        Fraction(Int128(above) * 100, over: Int128(advice.resamples)).text(decimals: 1) + "%"
    }

    private func verdict(_ firmness: Firmness) -> String {
        switch firmness {
        case .safeIn: say("稳在线上", "safe in")
        case .safeOut: say("稳在线下", "safe out")
        case .contested: say("有争议", "contested")
        }
    }

    private func words(_ change: CutChange) -> String {
        switch change {
        case .slip(let entry, let judge, let criterion, let from, let to):
            say(
                "\(judge) 给 \(entry) 的 \(criterion) 录成 \(to)（原 \(from)）",
                "\(judge)'s \(criterion) of \(entry) keyed \(to) for \(from)")
        case .withoutJudge(let judge): say("不计 \(judge)", "without \(judge)")
        case .blend(let from, let to):
            say("\(name(from)) 让给 \(name(to)) 5 个百分点", "5 points from \(name(from)) to \(name(to))")
        case .withoutChannel(let channel):
            say("不计渠道 \(harmless(channel)) 的票", "without the ballots of \(harmless(channel))")
        case .trimming(let isOn): isOn ? say("去掉一高一低", "one high and one low dropped") : say("不去极端分", "nothing dropped")
        }
    }

    private func name(_ source: RoundPlan.Source) -> String {
        switch source {
        case .sheets: say("评审", "sheets")
        case .ballots: say("网络", "ballots")
        case .round(let id): id.text
        }
    }
}

extension Robustness {
    /// The same facts for machines.
    var json: JSON {
        .object([
            ("decides", .text("nothing")), ("line", .text(advice.line.kind.rawValue)),
            ("places", .number(advice.line.places)), ("above", .number(advice.above)), ("seed", .text(advice.seed)),
            ("resamples", .number(advice.resamples)),
            (
                "entries",
                .list(
                    advice.rows.map { row in
                        .object([
                            ("entry", .text(row.standing.entry.id.text)), ("rank", .number(row.standing.rank!)),
                            ("score", .text(row.standing.score!.shortest)),
                            ("above", .text(row.isAbove ? "yes" : "no")),
                            ("resampledAbove", row.above.map(JSON.number) ?? .null),
                            ("verdict", .text(row.firmness.rawValue)), ("changes", .list(row.changes.map(json))),
                        ])
                    })
            ),
        ])
    }

    private func json(_ change: CutChange) -> JSON {
        switch change {
        case .slip(let entry, let judge, let criterion, let from, let to):
            .object([
                ("change", .text("slip")), ("entry", .text(entry.text)), ("judge", .text(judge.text)),
                ("criterion", .text(criterion.text)), ("from", .text(from.description)), ("to", .text(to.description)),
            ])
        case .withoutJudge(let judge): .object([("change", .text("without-judge")), ("judge", .text(judge.text))])
        case .blend(let from, let to):
            .object([("change", .text("blend")), ("from", .text(source(from))), ("to", .text(source(to)))])
        case .withoutChannel(let channel):
            .object([("change", .text("without-channel")), ("channel", .text(channel))])
        case .trimming(let isOn):
            .object([("change", .text(isOn ? "trimming-on" : "trimming-off"))])
        }
    }

    private func source(_ source: RoundPlan.Source) -> String {
        switch source {
        case .sheets: "sheets"
        case .ballots: "ballots"
        case .round(let id): id.text
        }
    }
}
