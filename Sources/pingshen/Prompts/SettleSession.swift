import Foundation
import Judging
import Store

/// The third look: each cell that two readings of a form differ in, and each total that does not add up.
struct SettleSession {
    private let paper: KeyedForm
    private let given: [String: String]

    init(paper: KeyedForm, given: [String]) {
        self.paper = paper
        let pairs = given.map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (parts[0], parts[1])
        }
        self.given = Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    private func say(_ zh: String, _ en: String) -> String { paper.say(zh, en) }

    func run() throws {
        let (first, second) = try paper.store.grids(of: paper.form)
        guard let first, let second else { throw Refusal(.firstPassMissing(paper.form.number)) }
        if paper.form.isSubmitted { throw Refusal(.formIsKeyed(paper.form.number)) }
        if [paper.form.first?.clerk, paper.form.second?.clerk].contains(paper.common.actor) {
            throw Refusal(.sameKeyer(paper.common.actor.description))
        }
        print(Shell.bold(paper.head(say("核定", "Settling"))))
        let mismatches = paper.rubric.mismatches(first, second)
        print(MismatchTable(paper: paper, mismatches: mismatches).text)
        var values = given
        if given.isEmpty {
            print(
                say(
                    "请看纸面，逐格输入纸面上的值；- 未填  q 离开。",
                    "Look at the paper and type what it says, cell by cell. - blank, q leaves."))
            for one in mismatches {
                guard let value = ask(one) else { return print(say("未核定。", "Not settled.")) }
                values[one.cell] = value
            }
        }
        while true {
            do {
                try settle(values)
                return print(say("核定完成，评分表已入库。", "Settled; the sheets are submitted."))
            } catch let refusal as Refusal where given.isEmpty && Shell.inputIsTerminal {
                paper.report(refusal)
                guard correct(&values) else { return print(say("未核定。", "Not settled.")) }
            }
        }
    }

    private func ask(_ one: Mismatch) -> String? {
        let text = Line.read(say("  \(one.cell) 纸面: ", "  \(one.cell) on paper: "))?.trimmingCharacters(
            in: .whitespaces)
        if !Shell.inputIsTerminal { print("") }
        guard let text, text != "q" else { return nil }
        if case .gate = one.item { return text.isEmpty || text == "-" ? "pass" : "fail" }
        return text == "-" ? "" : text
    }

    /// Another look at one cell, also one that both readings agreed on.
    private func correct(_ values: inout [String: String]) -> Bool {
        let prompt = say("  要改的格（如 1003/craft=25，回车放弃）: ", "  Which cell (as 1003/craft=25, Enter leaves): ")
        guard let line = Line.read(prompt)?.trimmingCharacters(in: .whitespaces), let sign = line.firstIndex(of: "=")
        else { return false }
        values[String(line[..<sign])] = String(line[line.index(after: sign)...])
        return true
    }

    private func settle(_ values: [String: String]) throws {
        _ = try paper.store.settle(
            paper.form.number, values: values, by: paper.common.actor,
            at: paper.common.now(isRehearsal: paper.state.isRehearsal))
    }
}
