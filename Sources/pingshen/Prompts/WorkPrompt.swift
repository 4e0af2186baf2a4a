import Intake
import Judging
import Store

/// The questions on one work: gates, criteria, then the sheet to submit. Each answer goes to the desk at once.
struct WorkPrompt {
    enum End {
        case submitted, skipped, left
        case jump(Int)
    }

    private enum Question {
        case gate(Gate)
        case criterion(Int)
        case submit
    }

    private let session: ScoringSession
    private let place: Int
    private let done: Int
    private let entry: Entry
    private let existing: ScoreSheet?
    private var sheet: ScoreSheet
    private var reason: String?
    private let questions: [Question]

    /// `place` counts from 0 in the drawn order.
    init(session: ScoringSession, place: Int, done: Int) throws {
        try self.init(session: session, work: session.order[place], place: place, done: done)
    }

    init(session: ScoringSession, work id: EntryID, place: Int, done: Int) throws {
        self.session = session
        self.place = place
        self.done = done
        guard let entry = session.state.entries[id] else { throw Refusal(.unknownEntry(id.text)) }
        self.entry = entry
        existing = try session.store.sheet(session.judge, id, session.round.id)
        sheet =
            existing
            ?? ScoreSheet(
                judge: session.judge, entry: id, round: session.round.id,
                points: Array(repeating: nil, count: session.rubric.criteria.count))
        questions =
            session.rubric.gates.map { .gate($0) } + session.rubric.criteria.indices.map { .criterion($0) } + [.submit]
        for (item, value) in try session.store.draft(session.judge, id, session.round.id) { restore(item, value) }
    }

    private mutating func restore(_ item: String, _ value: String) {
        if item == "note" {
            sheet.note = .clear(value)
        } else if item.hasPrefix("gate:") {
            sheet.gates[GateID(String(item.dropFirst(5)))] = value == "pass"
        } else if let index = session.rubric.index(of: CriterionID(item)) {
            sheet.points[index] = Fixed(value)
        }
    }

    private func say(_ zh: String, _ en: String) -> String { session.say(zh, en) }
    private var language: Language { session.common.language }

    mutating func run() throws -> End {
        printHead()
        let relations = session.state.relations
        if let problem = session.state.objection(session.judge, entry, session.category, relations) {
            print(session.common.words.problem(problem))
            return .skipped
        }
        if existing?.isComplete ?? false {
            print(say("此件已提交。更正须写明原因，两个版本都会保留。", "Submitted already. Amending needs a reason; both versions are kept."))
            guard let text = session.askText(say("更正原因（直接回车放弃）:", "Reason (Enter leaves it): ")) else {
                return .skipped
            }
            reason = text
        }
        var index = reason == nil ? firstOpen : 0
        while true {
            let answer = session.ask(prompt(questions[index]))
            switch answer {
            case .guide: printGuide(questions[index])
            case .back: index = max(0, index - 1)
            case .skip: return .skipped
            case .quit: return .left
            case .jump(let number): return .jump(number)
            case .note:
                if let note = session.askText(say("备注：", "Note: ")) { try keepNote(note) }
            case .recuse:
                if try recuse() { return .submitted }
            case .keep:
                guard case .submit = questions[index] else {
                    if isAnswered(questions[index]) {
                        index += 1
                    } else {
                        print(say("请输入，? 查看要点。", "Please answer; ? shows the guide."))
                    }
                    break
                }
                if let open = questions.firstIndex(where: { !isAnswered($0) }) {
                    print(say("还有未填的项。", "Something is still blank."))
                    index = open
                } else if try submit() {
                    return .submitted
                }
            case .value(let text):
                if try take(text, questions[index]) { index += 1 }
            }
            if case .submit = questions[index], case .guide = answer {
            } else if case .submit = questions[index] {
                printSheet()
            }
        }
    }

    private var firstOpen: Int { questions.firstIndex { !isAnswered($0) } ?? questions.count - 1 }

    private func isAnswered(_ question: Question) -> Bool {
        switch question {
        case .gate(let gate): sheet.gates[gate.id] != nil
        case .criterion(let index): sheet.points[index] != nil
        case .submit: true
        }
    }

    private func printHead() {
        print("")
        let bar = entry.isTrial ? say("〔不计分〕", "[does not count]") : "(\(done)/\(session.order.count))"
        let number = entry.isTrial ? say("试评", "Trial") : say("评审序号 \(place + 1)", "No. \(place + 1)")
        print(Shell.bold("\(number)  \(entry.id)  " + say("「\(entry.title)」", "“\(entry.title)”") + " \(bar)"))
        let unit = session.category.isBlind ? nil : session.state.units[entry.unit]?.name ?? entry.unit.text
        let details = session.category.fields.compactMap { field in
            entry.details[field.id].map { "\(field.title[language]) \($0)" }
        }
        print(([unit].compactMap { $0 } + details).joined(separator: " · "))
        if let notes = session.category.notes { print(notes[language]) }
    }

    private func prompt(_ question: Question) -> String {
        switch question {
        case .gate(let gate):
            let now = sheet.gates[gate.id].map { " [\($0 ? "p" : "f")]" } ?? ""
            return say("门槛 \(gate.title[.zh]) 通过p/不通过f\(now): ", "Gate \(gate.title[.en]), p pass or f fail\(now): ")
        case .criterion(let index):
            let criterion = session.rubric.criteria[index]
            let now = sheet.points[index].map { " [\($0)]" } ?? ""
            return "\(criterion.title[language]) 0–\(criterion.max) "
                + say("步长", "step ") + "\(criterion.step)\(now): "
        case .submit: return say("回车提交，b 修改，s 暂不提交： ", "Enter submits, b changes, s not yet: ")
        }
    }

    private func printGuide(_ question: Question) {
        let lines: [String]
        switch question {
        case .gate(let gate): lines = GuideText.lines(gate.guide, max: .zero, step: .zero, language)
        case .criterion(let index):
            let criterion = session.rubric.criteria[index]
            lines = GuideText.lines(criterion.guide, max: criterion.max, step: criterion.step, language)
        case .submit: return printSheet()
        }
        print(lines.isEmpty ? say("  此项没有写评分要点。", "  No guide is written for this.") : lines.joined(separator: "\n"))
    }

    private func printSheet() {
        print(SheetText(sheet: sheet, rubric: session.rubric, common: session.common).text)
        print("「\(entry.title)」")
    }

    private mutating func take(_ text: String, _ question: Question) throws -> Bool {
        switch question {
        case .gate(let gate):
            guard let pass = ["p": true, "f": false][text.lowercased()] else {
                print(say("只能输入 p(通过)或 f(不通过)。", "Only p (pass) or f (fail)."))
                return false
            }
            sheet.gates[gate.id] = pass
            try keep(pass ? "pass" : "fail", "gate:\(gate.id)")
            if !pass, gate.fail == .panel, sheet.note == nil {
                print(say("已提示，由评审组合议决定。", "Flagged; the panel will decide."))
                if let note = session.askText(say("提示理由：", "Why: ")) { try keepNote(note) }
            }
            return true
        case .criterion(let index):
            let criterion = session.rubric.criteria[index]
            switch session.rubric.check(text, for: criterion) {
            case .failure(let refusal):
                for finding in refusal.findings { print(session.common.words.problem(finding.problem)) }
                return false
            case .success(let mark):
                sheet.points[index] = mark
                try keep(mark.description, criterion.id.text)
                return true
            }
        case .submit:
            print(say("回车提交，或 b 返回修改。", "Enter submits, or b goes back."))
            return false
        }
    }

    private func keep(_ value: String, _ item: String) throws {
        try session.store.keep(value, of: item, session.judge, entry.id, session.round.id)
    }

    private mutating func keepNote(_ note: String) throws {
        if let problem = textProblem(note) {
            print(session.common.words.problem(problem))
            return
        }
        sheet.note = .clear(note)
        try keep(note, "note")
    }

    private func submit() throws -> Bool {
        do {
            let receipt = try session.store.submit(
                sheet, reason: reason, keepsWindow: session.actor.role == .judge, by: session.actor,
                at: session.common.now(isRehearsal: session.state.isRehearsal))
            print(say("已提交，留痕 #\(receipt.size - 1)。", "Submitted, event #\(receipt.size - 1)."))
            return true
        } catch let refusal as Refusal {
            for finding in refusal.findings { print(session.common.words.problem(finding.problem)) }
            return false
        }
    }

    private func recuse() throws -> Bool {
        guard let reason = session.askText(say("回避原因（直接回车放弃）:", "Reason for recusal (Enter leaves it): ")) else {
            return false
        }
        if let problem = textProblem(reason) {
            print(session.common.words.problem(problem))
            return false
        }
        do {
            _ = try session.store.recuse(
                session.judge, from: entry.id, reason: reason, by: session.actor,
                at: session.common.now(isRehearsal: session.state.isRehearsal))
            print(say("已回避此件。", "You are recused from this work."))
            return true
        } catch let refusal as Refusal {
            for finding in refusal.findings { print(session.common.words.problem(finding.problem)) }
            return false
        }
    }
}
