import Judging

/// How the judges of a round marked and how far they agree, with each figure's variant; it advises and decides nothing.
struct JudgesTable {
    let advice: JudgeAdvice
    let outlying: [OutlyingTotal]
    let rubric: Rubric
    let common: CommonOptions

    private func say(_ zh: String, _ en: String) -> String { common.say(zh, en) }

    var text: String {
        let title = Shell.bold(
            say(
                "评委打分情况（\(advice.round) 轮，仅供参考）",
                "How the judges marked (round \(advice.round), advice only)"))
        guard !advice.judges.isEmpty else {
            return title + "\n" + say("没有完整的评分表。", "No complete sheet is in.")
        }
        let header = [
            say("评委", "Judge"), say("有效表", "Sheets"), say("平均", "Mean"), say("偏严", "Severity"),
            say("标准差", "Spread"), say("光环", "Halo"), say("被去掉", "Trimmed"),
        ]
        let rows = advice.judges.map { judge in
            [
                judge.judge.text, String(judge.sheets), number(judge.mean, 2), number(judge.severity, 2),
                number(judge.spread, 2), number(judge.halo, 2), String(judge.trimmed),
            ]
        }
        return [
            title, TextTable(header: header, rows: rows, numbers: Set(1...6)).text,
            say(
                "偏严：比平均的评委在同样作品上少给的分（最小二乘）；标准差：n−1；光环：同一评委各项指标之间的平均相关。",
                "Severity: points less than the mean judge on the same works (least squares). Spread: standard deviation, n − 1. Halo: mean correlation between a judge's criteria."
            ), "", apart, "", agreement, "", shadow,
        ].joined(separator: "\n")
    }

    /// Totals away from the others': to look at again, nothing is dropped for it.
    private var apart: String {
        let title = Shell.bold(
            say("离群的总分（提示再看一眼，不因此去掉）", "Totals away from the others (look again; none is dropped for it)"))
        guard !outlying.isEmpty else { return title + "\n" + say("没有。", "None.") }
        let header = [
            say("作品", "Entry"), say("评委", "Judge"), say("总分", "Total"), say("距最近", "Gap"), "Q", say("依据", "By"),
        ]
        let rows = outlying.map { one in
            [
                one.entry.text, one.judge.text, one.total.shortest, one.gap.shortest, one.q.text(decimals: 3),
                one.tests.map { $0 == .gap ? say("间距", "gap") : "Dixon Q 95%" }.joined(separator: say("、", ", ")),
            ]
        }
        return title + "\n" + TextTable(header: header, rows: rows, numbers: [2, 3, 4]).text
    }

    private var agreement: String {
        let alphas = KrippendorffAlpha.allCases.map { "\($0.rawValue) \(number(advice.alpha[$0], 3))" }
        let forms = IntraclassCorrelation.Form.allCases.map { "\($0.rawValue) \(number(advice.intraclass?[$0], 2))" }
        let complete = advice.intraclass?.entries ?? 0
        return [
            Shell.bold(say("一致性（总分）", "Agreement (of totals)")),
            say("Krippendorff α，可缺评：", "Krippendorff's alpha, blanks allowed: ") + alphas.joined(separator: " · "),
            say(
                "Kendall W，已校正并列，全部评委都评的 \(complete) 件：",
                "Kendall's W, corrected for ties, \(complete) works marked by all: ")
                + number(advice.concordance?.w, 3),
            say("ICC（Shrout–Fleiss 1979），同上 \(complete) 件：", "ICC (Shrout & Fleiss 1979), the same \(complete) works: ")
                + forms.joined(separator: " · "),
        ].joined(separator: "\n")
    }

    /// The works whose place would differ most if all judges were equally severe.
    private var shadow: String {
        let moved = advice.shadow.rows.filter { $0.rank != $0.place }
            .sorted { (abs($0.rank - $0.place), $1.rank) > (abs($1.rank - $1.place), $0.rank) }.prefix(10)
        var lines = [
            Shell.bold(
                say(
                    "影子排名（假如评委一样严；不是结果，不改变名次）",
                    "Shadow ranking (were all judges equally severe; no result, it changes no rank)"))
        ]
        if !advice.shadow.isConnected {
            lines.append(
                say(
                    "评委与作品分成互不相交的几组，组与组之间不能比较。",
                    "Judges and works fall into groups with no mark in common; places across groups mean nothing."))
        }
        guard !moved.isEmpty else {
            return (lines + [say("与名次完全一样。", "The same as the ranks.")]).joined(separator: "\n")
        }
        let header = [say("作品", "Entry"), say("名次", "Rank"), say("影子", "Shadow"), say("校正后", "Adjusted")]
        let rows = moved.sorted { $0.rank < $1.rank }.map {
            [$0.entry.text, String($0.rank), String($0.place), number($0.worth, 2)]
        }
        lines.append(TextTable(header: header, rows: rows, numbers: [1, 2, 3]).text)
        return lines.joined(separator: "\n")
    }

    private func number(_ value: Double?, _ decimals: Int) -> String {
        value.map { JudgesTable.decimal($0, decimals) } ?? "—"
    }

    /// A figure that advises, rounded to some decimals.
    static func decimal(_ value: Double, _ decimals: Int) -> String {
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
        let scaled = Int128((value * unit).rounded())
        return Fraction(scaled, over: Int128(unit)).text(decimals: decimals)
    }
}

extension JudgesTable {
    /// The same facts for machines; what can not be told is null.
    var json: JSON {
        .object([
            ("decides", .text("nothing")), ("round", .text(advice.round.text)),
            (
                "judges",
                .list(
                    advice.judges.map { judge in
                        .object([
                            ("judge", .text(judge.judge.text)), ("sheets", .number(judge.sheets)),
                            ("mean", figure(judge.mean)), ("severity", figure(judge.severity)),
                            ("spread", figure(judge.spread)), ("halo", figure(judge.halo)),
                            ("trimmed", .number(judge.trimmed)),
                        ])
                    })
            ),
            (
                "outlyingTotals",
                .list(
                    outlying.map { one in
                        .object([
                            ("entry", .text(one.entry.text)), ("judge", .text(one.judge.text)),
                            ("total", .text(one.total.shortest)), ("gap", .text(one.gap.shortest)),
                            ("q", .text(one.q.text(decimals: 6))),
                            ("by", .list(one.tests.map { .text($0.rawValue) })),
                        ])
                    })
            ),
            (
                "krippendorffAlpha",
                .object(KrippendorffAlpha.allCases.map { ($0.rawValue, figure(advice.alpha[$0])) })
            ),
            ("kendallW", figure(advice.concordance?.w)),
            (
                "icc",
                .object(IntraclassCorrelation.Form.allCases.map { ($0.rawValue, figure(advice.intraclass?[$0])) })
            ),
            ("completeEntries", .number(advice.intraclass?.entries ?? 0)),
            ("shadowConnected", .text(advice.shadow.isConnected ? "yes" : "no")),
            (
                "shadowRanking",
                .list(
                    advice.shadow.rows.map { row in
                        .object([
                            ("entry", .text(row.entry.text)), ("rank", .number(row.rank)),
                            ("shadow", .number(row.place)), ("adjusted", figure(row.worth)),
                        ])
                    })
            ),
        ])
    }

    private func figure(_ value: Double?) -> JSON { .optional(value.map { Self.decimal($0, 6) }) }
}
