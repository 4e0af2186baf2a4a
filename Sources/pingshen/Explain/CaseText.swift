import Judging
import Store

/// One case as the panel hears it: what it is, the marks it rests on, and what was decided.
struct CaseText {
    let one: CaseStanding
    let standings: Standings
    /// Judges' notes by entry and judge, where the vault still has them.
    let notes: [Pairing: String]
    let common: CommonOptions

    var text: String {
        var lines = ["\(one.matter.id)  \(title)  \(state)"]
        lines += papers.map { "    " + $0 }
        if let ruling = one.ruling, ruling.isOn(one.matter) {
            lines.append("    " + decision(ruling))
        }
        return lines.joined(separator: "\n")
    }

    private func say(_ zh: String, _ en: String) -> String { common.say(zh, en) }

    private var state: String {
        one.isSettled ? say("〔已议定〕", "[settled]") : say("〔未决〕", "[open]")
    }

    private var title: String {
        switch one.matter.matter {
        case .spread: say("评委总分相差过大", "judges lie far apart")
        case .range: say("总分过低或过高，未写理由", "a total out of the usual range, without a reason")
        case .flag(_, let gate):
            say("提示门槛：", "flagged: ") + (standings.rubric.gates.first { $0.id == gate }?.title[common.language] ?? "")
        case .tie: say("线上并列", "a tie at the line")
        case .order(.panel, _): say("线上并列，由评审组定先后", "a tie at the line, for the panel to order")
        case .order(.chair, _): say("线上并列，由组长定先后", "a tie at the line, for the chair to order")
        }
    }

    private var papers: [String] {
        one.matter.entries.compactMap { id in standings[id] }.flatMap { row -> [String] in
            var lines = ["\(row.entry.id)「\(row.entry.title)」"]
            let totals = (row.tally?.sheets ?? []).map { "\($0.sheet.judge) \($0.total.shortest)" }
            if !totals.isEmpty { lines.append(totals.joined(separator: "  ")) }
            let failing = row.gates.flatMap(\.failing)
            for judge in Set(failing).sorted() {
                let note = notes[Pairing(judge, row.entry.id)]
                lines.append(say("\(judge) 提示：", "\(judge) flagged: ") + (note ?? say("理由见纸面", "reason on paper")))
            }
            return lines
        }
    }

    private func decision(_ ruling: Ruling) -> String {
        let count = ruling.count
        var text = say(
            "表决：同意 \(count.ayes)，反对 \(count.noes)，弃权 \(count.abstained)；组长 \(ruling.chair)",
            "vote: \(count.ayes) for, \(count.noes) against, \(count.abstained) abstained; chair \(ruling.chair)")
        if !ruling.votes.isEmpty {
            text += say("；", "; ")
            text += ruling.votes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "  ")
        }
        if !ruling.order.isEmpty {
            text += say("；先后：", "; in order: ") + ruling.order.map(\.text).joined(separator: "  ")
        }
        return text + say("；", "; ") + outcome(ruling)
    }

    private func outcome(_ ruling: Ruling) -> String {
        switch one.matter.matter {
        case .flag: ruling.count.isCarried ? say("一票否决", "gated") : say("提示不成立", "the flag falls")
        case .spread, .range: ruling.count.isCarried ? say("评分维持", "the marks stand") : say("未通过", "not carried")
        case .tie: say("按票数定先后", "ordered by votes")
        case .order(.chair, _): say("按组长所定先后", "ordered by the chair")
        case .order(.panel, _):
            ruling.count.isCarried ? say("按评审组所定先后", "ordered by the panel") : say("未通过", "not carried")
        }
    }
}

extension ContestStore {
    /// What judges wrote beside their marks in a round.
    func notes(_ standings: Standings) throws -> [Pairing: String] {
        var notes: [Pairing: String] = [:]
        for sheet in try sheets(standings.category.id, standings.round.id) {
            guard let note = sheet.note, let text = try vaultText(note) else { continue }
            notes[Pairing(sheet.judge, sheet.entry)] = text
        }
        return notes
    }
}
