import Judging

extension Words {
    func screening(_ answer: ScreeningAnswer) -> String {
        guard language == .zh else { return answer.rawValue }
        return switch answer {
        case .pass: "通过"
        case .supplement: "补正"
        case .fail: "不通过"
        }
    }

    /// Why a work is or is not admitted to the review.
    func admission(_ why: Admission, _ category: CategoryPlan) -> String {
        let titles = { (ids: [String]) in
            ids.map { id in category.screening.first { $0.id == id }?.title[language] ?? id }
                .joined(separator: language == .zh ? "、" : ", ")
        }
        switch (why, language) {
        case (.withdrawn, .zh): return "撤回"
        case (.withdrawn, .en): return "withdrawn"
        case (.disqualified, .zh): return "取消资格"
        case (.disqualified, .en): return "disqualified"
        case (.failed(let checks), .zh): return "初审未通过：\(titles(checks))"
        case (.failed(let checks), .en): return "failed the screening: \(titles(checks))"
        case (.awaiting(let until), .zh): return "待补正" + (until.map { "，期限 \($0)" } ?? "")
        case (.awaiting(let until), .en): return "awaits a supplement" + (until.map { " by \($0)" } ?? "")
        case (.notScreened, .zh): return "尚未初审"
        case (.notScreened, .en): return "not screened"
        case (.passed, .zh): return "初审通过"
        case (.passed, .en): return "passed the screening"
        case (.ticked(let ticks, let judges, let place, let kept), .zh):
            return "得 \(ticks) 票（共 \(judges) 票），第 \(place) 位，" + rule(category, kept)
        case (.ticked(let ticks, let judges, let place, let kept), .en):
            return "\(ticks) of \(judges) ticks, place \(place): " + rule(category, kept)
        case (.listed, .zh): return "主办方名单所列"
        case (.listed, .en): return "on the organizers' list"
        case (.notListed, .zh): return "未列入名单"
        case (.notListed, .en): return "not on the list"
        }
    }

    private func rule(_ category: CategoryPlan, _ kept: Bool) -> String {
        let keep = category.rounds.compactMap(\.ticks).first?.keep
        let isChinese = language == .zh
        let need =
            switch keep {
            case .twoThirds: isChinese ? "三分之二" : "two thirds"
            case .majority: isChinese ? "过半数" : "a majority"
            case .votes(let votes): isChinese ? "\(votes) 票" : "\(votes) ticks"
            case .most(let places): isChinese ? "前 \(places) 位" : "the first \(places)"
            case nil: ""
            }
        if isChinese { return (kept ? "达到" : "未达") + need }
        return (kept ? "reaches " : "short of ") + need
    }
}
