import Foundation
import Judging
import Store

/// One judge at a vote by ticks: the whole field as a list, the ticked numbers in one line, one act at the end.
struct TickSession {
    let store: ContestStore
    let state: ContestState
    let judge: JudgeID
    let actor: Actor
    let category: CategoryPlan
    let round: RoundPlan
    let ticks: Ticks
    let common: CommonOptions

    private func say(_ zh: String, _ en: String) -> String { common.say(zh, en) }

    func run() throws {
        let relations = state.relations
        let works = state.order(of: round.id, in: category.id).compactMap { state.entries[$0] }
        let mine = works.filter { state.objection(judge, $0, category, relations) == nil }
        let given = try store.sheets(category.id, round.id).filter { $0.judge == judge && $0.state == .submitted }
        print(Shell.bold("\(state.plan.title[common.language]) · \(category.title[common.language]) · \(judge)"))
        if state.isRehearsal { print(say("【演练】", "[REHEARSAL]")) }
        if !given.isEmpty {
            print(say("您已投票。更正请用 sheet amend。", "You have voted. Change it with sheet amend."))
            return
        }
        let rows = works.enumerated().map { index, entry in
            let unit = category.isBlind ? "" : state.units[entry.unit]?.name ?? entry.unit.text
            let isOut = !mine.contains { $0.id == entry.id }
            return [String(index + 1), entry.id.text, "「\(entry.title)」", unit, isOut ? say("回避", "recused") : ""]
        }
        print(TextTable(header: ["#", say("编号", "Entry"), say("名称", "Title"), "", ""], rows: rows, numbers: [0]).text)
        let most = ticks.each.map { say("，最多 \($0) 件", ", at most \($0)") } ?? ""
        while true {
            let prompt = say("勾选的序号（如 3 7 12-15\(most)；q 离开）: ", "Numbers to tick (as 3 7 12-15\(most); q leaves): ")
            guard let line = Line.read(prompt) else { return }
            if !Shell.inputIsTerminal { print("") }
            if line.trimmingCharacters(in: .whitespaces) == "q" { return print(say("未投票。", "Not voted.")) }
            guard let picked = numbers(line, of: works.count) else {
                print(say("请只写 1 到 \(works.count) 的序号。", "Only numbers from 1 to \(works.count), please."))
                continue
            }
            if try vote(works, mine, picked) { return }
        }
    }

    /// `3 7 12-15` as a set; nil where anything else stands there.
    private func numbers(_ line: String, of count: Int) -> Set<Int>? {
        var picked: Set<Int> = []
        for part in line.split(whereSeparator: { " ,，、\t".contains($0) }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last,
                first >= 1, last <= count
            else { return nil }
            picked.formUnion(first...last)
        }
        return picked
    }

    private func vote(_ works: [Entry], _ mine: [Entry], _ picked: Set<Int>) throws -> Bool {
        let chosen = Set(picked.map { works[$0 - 1].id })
        for id in chosen where !mine.contains(where: { $0.id == id }) {
            print(common.words.problem(.isRecused(judge, id)))
            return false
        }
        let names = works.filter { chosen.contains($0.id) }.map { "「\($0.title)」" }
        print(say("勾选 \(chosen.count) 件：", "\(chosen.count) ticked: ") + names.joined(separator: " "))
        guard let answer = Line.read(say("回车提交，其他键重选: ", "Enter hands it in, anything else starts again: ")) else {
            return true
        }
        if !Shell.inputIsTerminal { print("") }
        guard answer.isEmpty else { return false }
        let cells = mine.map { entry in
            MarkCell(
                judge: judge, entry: entry.id, item: "tick", points: chosen.contains(entry.id) ? "1" : "0",
                place: Place(file: "ticks"))
        }
        do {
            let receipt = try store.importSheets(
                cells, round: round.id, amend: nil, by: actor, at: common.now(isRehearsal: state.isRehearsal),
                dryRun: false)
            print(say("已提交，留痕共 \(receipt.size) 条。", "Handed in; the trail holds \(receipt.size) events."))
            return true
        } catch let refusal as Refusal {
            for finding in refusal.findings { print(common.words.problem(finding.problem)) }
            return false
        }
    }
}
