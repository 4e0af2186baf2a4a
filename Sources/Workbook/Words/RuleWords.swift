import Judging

extension Words {
    /// How ballots become a score, in one sentence.
    func sentence(_ rule: VotesRule) -> String {
        switch rule {
        case .shareOfLeader: self("网络得分 = 100 × 本作品有效票 ÷ 最高有效票", "100 × own ballots ÷ the leader's")
        case .shareOfAll: self("网络得分 = 100 × 本作品有效票 ÷ 全部有效票", "100 × own ballots ÷ all ballots")
        case .rankSteps(let first, let step, let floor):
            self(
                "按有效票位次计分：第一名 \(first) 分，每降一位减 \(step) 分，不低于 \(floor) 分",
                "by place: \(first) for the first, \(step) less for each place below, no less than \(floor)")
        case .rankLinear(let first, let last):
            self("按有效票位次从 \(first) 分均匀降到 \(last) 分", "by place, evenly from \(first) down to \(last)")
        case .placementPoints(let table):
            self("按有效票位次得分：", "points by place: ")
                + table.points.map(\.description).joined(separator: self(.comma))
        case .ratings(let max, let trimming): self(.ruleRatings, max.description, trimming.share.description)
        }
    }

    /// A step of the tie chain by the name people give it.
    func step(_ step: TieStep, _ rubric: Rubric) -> String {
        switch step {
        case .exact: self("未舍入的得分高者在前", "the exact score")
        case .criterion(let id):
            self("单项分高者在前：", "criterion: ")
                + (rubric.index(of: id).map { rubric.criteria[$0].title[language] } ?? id.text)
        case .median: self("中位数高者在前", "the median")
        case .untrimmedMean: self("不去分的平均高者在前", "the untrimmed mean")
        case .revote: self("评审组再次投票", "a vote held again")
        case .moreFirsts: self("评为第一的评委多者在前", "more judges placing it first")
        case .headToHead: self("并列作品两两比较，胜者在前", "head to head among the equals")
        case .online: self("网络得分高者在前", "the online score")
        case .offline: self("评审得分高者在前", "the panel's score")
        case .bonus: self("加分高者在前", "the bonus")
        case .panel: self("评审组三分之二议定先后", "an order two thirds of the panel agree on")
        case .chair: self("组长裁定先后", "the chair's order")
        case .lot: self("抽签", "lots")
        case .share: self("并列", "shared")
        }
    }
}
