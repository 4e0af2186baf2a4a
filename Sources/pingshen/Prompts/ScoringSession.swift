import Foundation
import Judging
import Store

/// One judge at the prompts of one category: goes through the works in the drawn order and keeps every answer at once.
struct ScoringSession {
    enum End { case finished, left }

    let store: ContestStore
    let state: ContestState
    let judge: JudgeID
    let actor: Actor
    let category: CategoryPlan
    let round: RoundPlan
    let rubric: Rubric
    let common: CommonOptions
    /// 评审序号 is the place in this list, from 1; the same for every judge.
    let order: [EntryID]

    init(
        store: ContestStore, state: ContestState, judge: JudgeID, actor: Actor, category: CategoryPlan,
        round: RoundPlan,
        common: CommonOptions
    ) throws {
        self.store = store
        self.state = state
        self.judge = judge
        self.actor = actor
        self.category = category
        self.round = round
        self.common = common
        guard let record = state.rounds[RoundKey(category.id, round.id)],
            let rubric = state.documents[record.rubricDocument]
        else { throw Refusal(.noOpenRound(category.id, source: "sheets")) }
        self.rubric = rubric
        order = state.order(of: round.id, in: category.id)
        let now = try common.now(isRehearsal: state.isRehearsal)
        if let window = round.window, actor.role == .judge, !window.contains(state.zone.date(of: now)) {
            throw Refusal(.outsideWindow(round.id, from: window.from, to: window.to))
        }
    }

    func say(_ zh: String, _ en: String) -> String { common.say(zh, en) }

    func run() throws -> End {
        var left = try worksLeft()
        print(Shell.bold("\(state.plan.title[common.language]) · \(category.title[common.language]) · \(judge)"))
        if state.isRehearsal { print(say("【演练】", "[REHEARSAL]")) }
        print(
            say(
                "输入分数后回车。？评分要点 b返回 s跳过 r回避 n备注 #序号跳转 q保存离开",
                "Type points and Enter. ? guide, b back, s skip, r recuse, n note, #12 jump, q save and leave"))
        if left.isEmpty {
            print(
                say("本子项目的作品已全部评完。输入 #序号 可更正，q 离开。", "Every work of this category is marked. #12 amends one, q leaves.")
            )
        }
        if try practise() == .left { return .left }
        var next = left.first.flatMap { order.firstIndex(of: $0) }
        var skipped: Set<EntryID> = []
        while true {
            guard let place = next else {
                left = try worksLeft()
                if let again = left.first(where: { !skipped.contains($0) }) {
                    next = order.firstIndex(of: again)
                    continue
                }
                if left.isEmpty { print(say("全部评完。谢谢。", "All done. Thank you.")) } else { printLeft(left) }
                guard Shell.inputIsTerminal || !left.isEmpty, case .jump(let number) = ask("> ") else {
                    return left.isEmpty ? .finished : .left
                }
                next = validPlace(number)
                continue
            }
            var work = try WorkPrompt(session: self, place: place, done: order.count - worksLeft().count)
            switch try work.run() {
            case .submitted: next = nil
            case .skipped:
                skipped.insert(order[place])
                next = order[(place + 1)...].firstIndex { id in left.contains(id) && !skipped.contains(id) }
            case .jump(let number): next = validPlace(number) ?? place
            case .left:
                printLeft(try worksLeft())
                return .left
            }
        }
    }

    /// 试评: the works to practise on come first, once; what is marked on them counts nowhere.
    private func practise() throws -> End {
        for trial in state.trials(of: category.id) where try store.sheet(judge, trial.id, round.id) == nil {
            var work = try WorkPrompt(session: self, work: trial.id, place: 0, done: 0)
            if case .left = try work.run() { return .left }
        }
        return .finished
    }

    func worksLeft() throws -> [EntryID] {
        let current = try store.state()
        return current.worksLeft(
            for: judge, in: category, sheets: try store.sheets(category.id, round.id), round: round.id)
    }

    private func validPlace(_ number: Int) -> Int? {
        guard (1...max(order.count, 1)).contains(number) else {
            print(
                say(
                    "没有评审序号 \(number)，共 \(order.count) 件。",
                    "There is no number \(number); there are \(order.count) works."))
            return nil
        }
        return number - 1
    }

    private func printLeft(_ left: [EntryID]) {
        let numbers = left.compactMap { id in order.firstIndex(of: id).map { "#\($0 + 1)" } }
        print(say("已保存。还有 \(left.count) 件未评：", "Saved. \(left.count) works left: ") + numbers.joined(separator: " "))
    }

    func ask(_ prompt: String) -> Answer {
        let line = Line.read(prompt)
        if !Shell.inputIsTerminal { print("") }
        return Answer(line)
    }

    /// A free text, or nil where nothing was typed.
    func askText(_ prompt: String) -> String? {
        guard let line = Line.read(prompt) else { return nil }
        if !Shell.inputIsTerminal { print("") }
        let text = line.trimmingCharacters(in: .whitespaces).precomposedStringWithCanonicalMapping
        return text.isEmpty ? nil : text
    }
}
