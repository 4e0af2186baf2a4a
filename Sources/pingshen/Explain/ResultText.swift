import Judging

/// How far a result has come, on a screen: awards computed and approved, the notice, each objection.
struct ResultText {
    let sheet: ResultSheet
    let changes: [(act: AwardChanged, reason: String)]
    let common: CommonOptions

    var text: String {
        [[stage], list, changed, notice, objections].filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var progress: ResultProgress { sheet.progress }

    private var stage: String {
        switch progress.stage {
        case .proposed: common.say("状态：拟定，待审定（result approve）。", "State: proposed; next, result approve.")
        case .approved: common.say("状态：已审定，待公示（result post）。", "State: approved; next, result post.")
        case .posted: common.say("状态：公示，期满通报（result announce）。", "State: on notice; next, result announce.")
        case .announced: common.say("状态：已通报。", "State: announced.")
        }
    }

    private var list: [String] {
        let approved = progress.approval?.approved
        let items = sheet.computed.items + (approved?.items.filter { !sheet.computed.items.contains($0) } ?? [])
        let rows = items.map { item in
            [
                sheet.title(of: item.award), item.entry.text, sheet.standings[item.entry]?.entry.title ?? "",
                sheet.standings[item.entry]?.rank.map(String.init) ?? "",
                mark(sheet.computed.holds(item.award, item.entry)),
                approved.map { mark($0.holds(item.award, item.entry)) } ?? "",
            ]
        }
        return [
            TextTable(
                header: [
                    common.say("等次", "Award"), common.say("编号", "Entry"), common.say("名称", "Title"),
                    common.say("名次", "Rank"), common.say("拟定", "Computed"), common.say("审定", "Approved"),
                ], rows: rows
            ).text
        ]
    }

    private func mark(_ holds: Bool) -> String { holds ? common.say("是", "yes") : "—" }

    private var changed: [String] {
        guard let approval = progress.approval else { return [] }
        let head = common.say(
            "第 \(approval.number) 次审定：\(sheet.zone.text(approval.at))，\(approval.by) 与 \(approval.second.actor)（\(approval.second.proofText)），纪要 \(approval.minutes)。",
            "Approval \(approval.number): \(sheet.zone.text(approval.at)), \(approval.by) and \(approval.second.actor) (\(approval.second.proofText)), minutes \(approval.minutes)."
        )
        return [head]
            + changes.map { change, reason in
                "\(change.entry): \(change.was.map(sheet.title(of:)) ?? "—") → \(change.now.map(sheet.title(of:)) ?? "—") · \(reason)"
            }
    }

    private var notice: [String] {
        progress.notice.map {
            [
                common.say(
                    "公示：\($0.from) 至 \($0.to)，\($0.place)（第 \($0.approval) 次审定的名单）。",
                    "Notice: \($0.from) to \($0.to), \($0.place) (the list of approval \($0.approval)).")
            ]
        } ?? []
    }

    private var objections: [String] {
        sheet.objections.map { row in
            let state: String =
                switch row.objection.outcome {
                case nil: common.say("未答复", "open")
                case .upheld: common.say("成立", "upheld")
                case .dismissed: common.say("不成立", "dismissed")
                }
            return common.say("异议 \(row.objection.number)（\(state)）：", "Objection \(row.objection.number) (\(state)): ")
                + (row.objection.entry.map { "\($0) " } ?? "") + row.content
                + (row.answer.isEmpty ? "" : " → \(row.answer)")
        }
    }
}
