import Judging

/// The words for acts that are not allowed now; those for files and tables stand in the two catalogues beside.
extension Words {
    static func chineseActs(_ problem: Problem) -> String {
        switch problem {
        case .judgeNotListed(let judge, let category): "评委 \(judge) 不在 \(category) 的名单上。请核对，或更正评委的子项目。"
        case .judgeNotOnPanel(let judge, let category):
            "评委 \(judge) 不是 \(category) 评审组成员。请用 pingshen panel show \(category) 核对。"
        case .barred(let judge, let entry, let clause): "评委 \(judge) 应回避作品 \(entry)：\(chinese(clause))。请删去这一行。"
        case .isRecused(let judge, let entry): "评委 \(judge) 已回避作品 \(entry)。"
        case .entryNotInRound(let entry, let state): "作品 \(entry) 已\(state == .withdrawn ? "撤回" : "取消资格")。"
        case .entryNotShortlisted(let entry): "作品 \(entry) 未入围。"
        case .noOpenRound(let category, let source):
            "\(category) 没有正在进行的\(source == "ballots" ? "投票" : "评分")轮次。请先运行 pingshen round open \(category) <轮次>。"
        case .severalOpenRounds(let category, let rounds):
            "\(category) 有多个进行中的轮次：\(some(rounds.map(\.text)))。请用 --round 指明。"
        case .roundTakesNo(let source, let round): "\(round) 轮不收\(source == "ballots" ? "选票" : "评分表")。"
        case .roundIs(let round, let state, let needs): "\(round) 轮现为“\(roundState(state))”，须为“\(roundState(needs))”。"
        case .earlierRoundNotClosed(let round): "\(round) 轮尚未关闭。请先运行 pingshen round close。"
        case .laterRoundBegun(let round): "\(round) 轮已经开始，不能再改前面的轮次。"
        case .outsideWindow(let round, let from, let to): "现在不在 \(round) 轮的时段 \(from) 至 \(to) 内。组织者可加 --reason 说明理由。"
        case .gapsNeedReason(let missing, let examples): "还缺 \(missing) 份，如 \(some(examples))。请补齐，或用 --reason 说明后封存。"
        case .panelNotSeated(let category): "\(category) 的评审组尚未产生。请先运行 pingshen panel。"
        case .panelIsSeated(let category): "\(category) 的评审组已经产生。"
        case .panelIs(let category, let by):
            "\(category) 的评审组以\(by == .lot ? "抽取" : by == .appointment ? "聘请" : "开放")方式产生，不能这样做。"
        case .panelSize(let have, let need): "给出 \(have) 人，应为 \(need) 人。"
        case .tooFewCandidates(let have, let need): "可抽 \(have) 人，需要 \(need) 人。请补充评委名单。"
        case .notCommitted(let category): "\(category) 的名单尚未固定。请先运行 pingshen panel commit \(category) --source …"
        case .alreadyCommitted(let category): "\(category) 的名单已经固定。名单有变动才可重新固定，并须另取一个公开事件。"
        case .commitmentMoved(let category): "\(category) 的名单或回避关系在固定之后有变动。请重新 commit，并另取新的公开种子。"
        case .seedTooShort(let count): "种子须为 20 位以上数字，现有 \(count) 位。请取公开事件的号码。"
        case .notDeclared(let judges): "以下评委尚未申报回避关系：\(some(judges.map(\.text)))。请导入 conflicts（无关系写 none）。"
        case .unresolvedIdentity(let judge, let entry):
            "评委 \(judge) 与作品 \(entry) 的作者同名，无法确定是否同一人。请为两者填写身份标识后用 --amend 更正。"
        case .noSheet(let judge, let entry): "评委 \(judge) 没有作品 \(entry) 的评分表。"
        case .sheetIsVoid(let judge, let entry): "评委 \(judge) 对作品 \(entry) 的评分表已作废。"
        case .reasonNeeded: "请用 --reason 写明原因。"
        case .secondPersonNeeded: "此事须两人办理，请用 --second 写明第二人。"
        case .roleMayNot(let role): "身份 \(role) 不能做这件事。请用 --as 指明有权的身份。"
        case .othersNotYetVisible(let judge, let left): "评委 \(judge) 还有 \(left) 件未评完，评完之前看不到他人的评分。"
        case .clockBeforeLastEvent(let last): "时间早于最后一条记录（\(last)）。请检查系统时钟或 PINGSHEN_CLOCK。"
        case .clockOnlyInRehearsal: "PINGSHEN_CLOCK 只能用于演练。正式活动请先取消该变量。"
        case .badClock(let text): "PINGSHEN_CLOCK \(shown(text)) 不是带时区的时间。"
        case .eventTooLarge(let bytes): "一条记录有 \(bytes) 字节，上限 16384。请缩短文字。"
        case .noNationalDesk(let category): "\(category) 没有对应的全国子项目，不需要推荐。"
        case .isTheNationalOne(let category): "\(category) 本身就是全国子项目，不再推荐。"
        case .deadlinePassed(let date): "报送期限 \(date) 已过。补报请加 --late 原因，文件将附补报情况说明。"
        case .noQuota(let category): "\(category) 没有设推荐名额（recommend）。"
        case .nothingRanked(let category): "\(category) 还没有可排名的作品。"
        case .noJudgeGiven: "请用 --judge 写明评委编号。"
        case .anotherContest(let id): "这是另一个活动（\(id)）的规则。请核对文件夹。"
        case .categoryHasBegun(let category): "\(category) 已有轮次开始，其轮次、评审组与评分细则不能再改。"
        default: preconditionFailure("no Chinese words for \(problem)")
        }
    }

    static func englishActs(_ problem: Problem) -> String {
        switch problem {
        case .judgeNotListed(let judge, let category):
            "judge \(judge) is not listed for \(category). Check the id, or amend the judge's categories."
        case .judgeNotOnPanel(let judge, let category):
            "judge \(judge) does not sit on the panel of \(category). See pingshen panel show \(category)."
        case .barred(let judge, let entry, let clause):
            "judge \(judge) is barred from entry \(entry): \(english(clause)). Remove this row."
        case .isRecused(let judge, let entry): "judge \(judge) is recused from entry \(entry)."
        case .entryNotInRound(let entry, let state): "entry \(entry) is \(state.rawValue)."
        case .entryNotShortlisted(let entry): "entry \(entry) is not on the shortlist."
        case .noOpenRound(let category, let source):
            "\(category) has no open round that takes \(source). Run pingshen round open \(category) ROUND first."
        case .severalOpenRounds(let category, let rounds):
            "\(category) has several open rounds: \(some(rounds.map(\.text))). Name one with --round."
        case .roundTakesNo(let source, let round): "round \(round) takes no \(source)."
        case .roundIs(let round, let state, let needs): "round \(round) is \(state), it must be \(needs)."
        case .earlierRoundNotClosed(let round): "round \(round) is not closed. Run pingshen round close first."
        case .laterRoundBegun(let round): "round \(round) has begun; what it builds on can not change."
        case .outsideWindow(let round, let from, let to):
            "round \(round) runs from \(from) to \(to). An organizer may open it with --reason."
        case .gapsNeedReason(let missing, let examples):
            "\(missing) are missing, such as \(some(examples)). Get them, or seal with --reason."
        case .panelNotSeated(let category): "the panel of \(category) is not seated. Run pingshen panel first."
        case .panelIsSeated(let category): "the panel of \(category) is seated already."
        case .panelIs(let category, let by): "the panel of \(category) is by \(by.rawValue); this does not apply."
        case .panelSize(let have, let need): "\(have) judges given, the panel has \(need)."
        case .tooFewCandidates(let have, let need): "\(have) candidates, \(need) needed. Add judges."
        case .notCommitted(let category):
            "the roster of \(category) is not committed. Run pingshen panel commit \(category) --source …"
        case .alreadyCommitted(let category):
            "the roster of \(category) is committed already. Only a roster that moved is committed again, to another public event."
        case .commitmentMoved(let category):
            "roster or conflicts of \(category) moved after the commitment. Commit again and take a new public seed."
        case .seedTooShort(let count):
            "a seed has 20 digits or more, this has \(count). Take the digits of a public event."
        case .notDeclared(let judges):
            "not yet asked about conflicts: \(some(judges.map(\.text))). Import conflicts (none is an answer)."
        case .unresolvedIdentity(let judge, let entry):
            "judge \(judge) has the name of an author of \(entry); nobody has said whether they are one person. Give both a person id with --amend."
        case .noSheet(let judge, let entry): "judge \(judge) has no sheet on entry \(entry)."
        case .sheetIsVoid(let judge, let entry): "the sheet of judge \(judge) on entry \(entry) is void."
        case .reasonNeeded: "give the reason with --reason."
        case .secondPersonNeeded: "this takes two people: name the second with --second."
        case .roleMayNot(let role): "role \(role) may not do this. Say who acts with --as."
        case .othersNotYetVisible(let judge, let left):
            "judge \(judge) still owes \(left) works; until then others' marks stay hidden."
        case .clockBeforeLastEvent(let last):
            "the time is before the last event (\(last)). Check the clock or PINGSHEN_CLOCK."
        case .clockOnlyInRehearsal: "PINGSHEN_CLOCK is for rehearsals only. Unset it for a real contest."
        case .badClock(let text): "PINGSHEN_CLOCK \(shown(text)) is not a time with an offset."
        case .eventTooLarge(let bytes): "an event of \(bytes) bytes; the limit is 16384. Shorten the texts."
        case .noNationalDesk(let category): "\(category) has no national counterpart: there is nothing to recommend to."
        case .isTheNationalOne(let category): "\(category) is itself the national one: it recommends nothing."
        case .deadlinePassed(let date):
            "the deadline \(date) has passed. Send it late with --late REASON; a statement goes with it."
        case .noQuota(let category): "\(category) has no quota (recommend)."
        case .nothingRanked(let category): "\(category) has no ranked work yet."
        case .noJudgeGiven: "name the judge with --judge."
        case .anotherContest(let id): "these are the rules of another contest (\(id)). Check the folder."
        case .categoryHasBegun(let category):
            "\(category) has begun: its rounds, panel and rubric can not change any more."
        default: preconditionFailure("no English words for \(problem)")
        }
    }

    private static func roundState(_ state: String) -> String {
        ["planned": "未开", "open": "进行中", "closed": "已关闭", "sealed": "已封存"][state] ?? state
    }
}
