public import Judging

/// Screenings as a table states them: `entry`, a column for each check, `until`, `reason`.
public func readScreening(_ table: Table, _ plan: ContestPlan, _ findings: inout Findings)
    -> [Placed<ScreeningDraft>]
{
    var checks: [String: String] = [:]
    for check in plan.categories.flatMap(\.screening) {
        checks[check.id] = check.id
        if let zh = check.title.zh { checks[zh] = check.id }
    }
    // What the printed 初审 table also has: read by people, or told by the act itself.
    let passedOver: Set<String> = ["名称", "报送单位", "时长(实测)", "结论", "初审人", "复核人", "日期"]
    guard let binding = ColumnSet.screening.bind(table, extra: { checks[$0] != nil }, passedOver: passedOver, &findings)
    else {
        return []
    }
    return (0..<table.rowCount).compactMap { index in
        let row = Row(table: table, binding: binding, index: index)
        let entry: EntryID? = row.id("entry", &findings)
        var answers: [String: ScreeningAnswer] = [:]
        for (heading, column) in binding.others {
            let text = row.raw(at: column)
            guard !text.isEmpty else { continue }
            guard let answer = ScreeningAnswer(reading: text) else {
                findings.refuse(
                    .notOneOf(text, choices: ["通过", "补正", "不通过"]), at: table.place(row: index, column: column))
                continue
            }
            answers[checks[heading]!] = answer
        }
        let untilText = row.raw("until")
        let until = CivilDate(untilText)
        if !untilText.isEmpty, until == nil { findings.refuse(.badDate(untilText), at: row.place("until")) }
        let reason = row.text("reason", &findings)
        guard let entry else { return nil }
        return Placed(
            ScreeningDraft(entry: entry, answers: answers, until: until, reason: reason.isEmpty ? nil : reason),
            at: row.place)
    }
}

extension ColumnSet {
    static let screening = ColumnSet([
        ("entry", ["作品编号", "编号"], true), ("until", ["补正期限", "期限"], false), ("reason", ["理由"], false),
    ])
}
