import Judging

/// Everything the record says of one entry, in order: who did what and when, what changed and why.
struct History {
    let entry: Entry
    let state: ContestState
    let common: CommonOptions
    private var found: [(seq: Int, event: Event)] = []

    init(entry: Entry, state: ContestState, common: CommonOptions) {
        self.entry = entry
        self.state = state
        self.common = common
    }

    mutating func take(_ seq: Int, _ event: Event) {
        let isOurs =
            switch event.act {
            case let act as EntryRegistered: act.id == entry.id
            case let act as EntryWithdrawn: act.entry == entry.id
            case let act as EntryDisqualified: act.entry == entry.id
            case let act as EntryShortlisted: act.entry == entry.id
            case let act as IdentityMatched: act.entry == entry.id
            case let act as SheetSubmitted: act.sheet.entry == entry.id
            case let act as SheetAmended: act.sheet.entry == entry.id
            case let act as SheetVoided: act.entry == entry.id
            case let act as JudgeRecused: act.entry == entry.id
            case let act as RoundOpened: act.category == entry.category
            case let act as RoundClosed: act.category == entry.category
            case let act as RoundSealed: act.category == entry.category
            case let act as RoundReopened: act.category == entry.category
            case let act as PanelAppointed: act.category == entry.category
            case let act as PanelDrawn: act.category == entry.category
            case let act as PaperExported: act.category == entry.category
            case let act as ConflictDeclared: act.with == "entry:\(entry.id)"
            case let act as EntryScreened: act.entry == entry.id
            case let act as EntryMeasured: act.entry == entry.id
            case let act as CaseRuled: act.category == entry.category && concerns(act.matter)
            case let act as RoundRevised: act.category == entry.category
            case let act as AwardChanged: act.entry == entry.id
            case let act as ResultApproved: act.category == entry.category
            case let act as NoticePosted: act.category == entry.category
            case let act as ObjectionReceived: act.entry == entry.id
            case let act as ResultAnnounced: act.category == entry.category
            case let act as LotCommitted: act.category == entry.category
            case let act as LotDrawn: act.category == entry.category
            default: false
            }
        if isOurs { found.append((seq, event)) }
    }

    func lines(_ reasons: Reasons) throws -> [String] {
        var marks: [JudgeID: SheetFields] = [:]
        return try found.map { seq, event in
            "#\(seq)  \(state.zone.text(event.at))  \(event.by)  \(try words(event.act, &marks, reasons))"
        }
    }

    /// Whether a case's id names this entry: `spread:1001`, `range:1001/J03`, `chair:1001+1004`.
    private func concerns(_ matter: String) -> Bool {
        let subject = matter.drop { $0 != ":" }.dropFirst().prefix { $0 != "/" }
        return subject.split(separator: "+").contains { $0 == entry.id.text }
    }

    private func say(_ zh: String, _ en: String) -> String { common.say(zh, en) }

    private func words(_ act: any Act, _ marks: inout [JudgeID: SheetFields], _ reasons: Reasons) throws -> String {
        switch act {
        case let act as EntryRegistered:
            return act.reason == nil
                ? say("登记作品「\(act.title)」", "entry “\(act.title)” registered")
                : say("更正登记「\(act.title)」：", "entry amended “\(act.title)”： ") + (try reasons.text(act.reason))
        case let act as EntryWithdrawn: return say("撤回：", "withdrawn: ") + (try reasons.text(act.reason))
        case let act as EntryDisqualified: return say("取消资格：", "disqualified: ") + (try reasons.text(act.reason))
        case is EntryShortlisted: return say("入围", "shortlisted")
        case let act as IdentityMatched:
            return say("评委 \(act.judge) 与作者的关系：\(act.clause)", "judge \(act.judge) related to an author: \(act.clause)")
        case let act as ConflictDeclared:
            return say("评委 \(act.judge) 申报关系：", "judge \(act.judge) declared a relation: ")
                + (try reasons.text(act.reason))
        case let act as SheetSubmitted:
            defer { marks[act.sheet.judge] = act.sheet }
            return say("评委 \(act.sheet.judge) 评分：", "judge \(act.sheet.judge) marked: ") + text(act.sheet)
                + (act.sheet.form.map { say("（表号 \($0)）", " (form \($0))") } ?? "")
        case let act as SheetAmended:
            defer { marks[act.sheet.judge] = act.sheet }
            let before = marks[act.sheet.judge].map(text) ?? "—"
            return say("评委 \(act.sheet.judge) 的评分表更正：", "judge \(act.sheet.judge)'s sheet amended: ")
                + "\(before) → \(text(act.sheet)) · \(try reasons.text(act.reason))"
        case let act as SheetVoided:
            return say("评委 \(act.judge) 的评分表作废：", "judge \(act.judge)'s sheet void: ") + (try reasons.text(act.reason))
        case let act as JudgeRecused:
            return say("评委 \(act.judge) 回避：", "judge \(act.judge) recused: ") + (try reasons.text(act.reason))
        case let act as RoundOpened: return say("\(act.round) 轮开启", "round \(act.round) opened")
        case let act as RoundClosed: return say("\(act.round) 轮关闭", "round \(act.round) closed")
        case let act as RoundSealed: return say("\(act.round) 轮封存", "round \(act.round) sealed")
        case let act as RoundReopened:
            return say(
                "\(act.round) 轮重新开启（\(named(act.second))）：", "round \(act.round) reopened (\(named(act.second))): ")
                + (try reasons.text(act.reason))
        case let act as PanelAppointed:
            return say("聘定评审组：", "panel appointed: ") + act.members.map(\.text).joined(separator: " ")
        case let act as PanelDrawn:
            return say("抽定评审组：", "panel drawn: ") + act.members.map(\.text).joined(separator: " ")
        case let act as PaperExported:
            let why = try act.reason.map { " · " + (try reasons.text($0)) } ?? ""
            return say("导出第 \(act.edition) 版 ", "exported edition \(act.edition) ")
                + "\(act.file) \(act.sha256.prefix(16))"
                + why
        default: return try onPaper(act, reasons)
        }
    }

    private func onPaper(_ act: any Act, _ reasons: Reasons) throws -> String {
        switch act {
        case let act as EntryScreened:
            let answers = act.answers.sorted { $0.key < $1.key }.map { "\($0.key) \(common.words.screening($0.value))" }
            return say("初审（复核 \(named(act.second))）：", "screened (second \(named(act.second))): ")
                + answers.joined(separator: ", ") + (act.until.map { say("，期限 \($0)", ", by \($0)") } ?? "")
                + (try act.reason.map { " · " + (try reasons.text($0)) } ?? "")
        case let act as EntryMeasured:
            return say("实测：", "measured: ")
                + act.values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        case let act as CaseRuled:
            let count = act.count
            return say(
                "合议 \(act.matter)：同意 \(count.ayes)，反对 \(count.noes)，弃权 \(count.abstained)（组长 \(act.chair)，\(act.second.proofText)）",
                "vote on \(act.matter): \(count.ayes) for, \(count.noes) against, \(count.abstained) abstained (chair \(act.chair), \(act.second.proofText))"
            ) + (act.order.isEmpty ? "" : say("；先后 ", "; in order ") + act.order.map(\.text).joined(separator: " "))
                + (try act.reason.map { " · " + (try reasons.text($0)) } ?? "")
        case let act as LotCommitted:
            return say("\(act.round) 轮抽签种子取自：", "the seed of round \(act.round)'s lots comes from: ") + act.source
        case let act as LotDrawn:
            return say("\(act.round) 轮抽签，种子 ", "lots of round \(act.round) drawn, seed ") + act.seed
        case let act as RoundRevised:
            return say("\(act.round) 轮结果修订为第 \(act.edition) 版：", "round \(act.round) revised, edition \(act.edition): ")
                + (try reasons.text(act.reason))
        default: return try afterSeal(act, reasons)
        }
    }

    private func afterSeal(_ act: any Act, _ reasons: Reasons) throws -> String {
        switch act {
        case let act as AwardChanged:
            return say("审定改动：", "changed by approval: ") + "\(act.was ?? "—") → \(act.now ?? "—") · "
                + (try reasons.text(act.reason))
        case let act as ResultApproved:
            return say(
                "第 \(act.number) 次审定（\(named(act.second))，纪要 \(act.minutes)）",
                "approval \(act.number) (\(named(act.second)), minutes \(act.minutes))")
        case let act as NoticePosted:
            return say("公示 \(act.from) 至 \(act.to)，\(act.place)", "on notice \(act.from) to \(act.to), \(act.place)")
        case let act as ObjectionReceived: return say("异议 \(act.number)", "objection \(act.number)")
        case is ResultAnnounced: return say("通报", "announced")
        default: return type(of: act).kind
        }
    }

    private func named(_ second: Second) -> String { "\(second.actor) \(second.proofText)" }

    private func text(_ sheet: SheetFields) -> String {
        let plan = state.plan.category(entry.category)
        let rubric = plan.flatMap { state.rubric(of: $0, round: sheet.round) }
        let gates = sheet.gates.sorted { $0.key < $1.key }.map {
            "\($0.key) \($0.value ? say("通过", "pass") : say("不通过", "fail"))"
        }
        let marks = sheet.points.enumerated().map { index, mark in
            "\(rubric?.criteria[index].id.text ?? "?") \(mark?.description ?? "—")"
        }
        return (gates + marks).joined(separator: ", ")
    }
}
