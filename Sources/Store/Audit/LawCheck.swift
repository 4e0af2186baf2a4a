import Judging

/// Walks the events once more and holds them against the laws of a day on paper, without trusting the verbs that wrote them.
struct LawCheck {
    private var categories: [EntryID: CategoryID] = [:]
    private var rounds: [RoundKey: RoundState] = [:]
    private var forms: [String: Form] = [:]
    private var results = ResultLaw()
    /// Rounds whose lots are committed; true once they are drawn.
    private var lots: [RoundKey: Bool] = [:]

    private struct Form {
        let key: RoundKey
        var first: Actor?
        var second: Actor?
        var isAccounted = false
    }

    static func run(_ events: [(seq: Int, event: Event)], _ report: inout AuditReport) {
        var check = LawCheck()
        for (seq, event) in events {
            for fault in check.faults(event) { report.findings.append(AuditFinding("event \(seq)", fault)) }
        }
    }

    private mutating func faults(_ event: Event) -> [AuditFault] {
        switch event.act {
        case let act as EntryRegistered: categories[act.id] = act.category
        case let act as RoundOpened: rounds[RoundKey(act.category, act.round)] = .open
        case let act as RoundReopened:
            rounds[RoundKey(act.category, act.round)] = .open
            return pair(act.second, event.by)
        case let act as RoundRevised: return pair(act.second, event.by)
        case let act as EntryScreened: return pair(act.second, event.by)
        case let act as RoundClosed: rounds[RoundKey(act.category, act.round)] = .closed
        case let act as RoundSealed: return seal(RoundKey(act.category, act.round))
        case let act as SheetSubmitted: return mark(act.sheet)
        case let act as SheetAmended: return mark(act.sheet)
        case let act as CaseRuled:
            let key = RoundKey(act.category, act.round)
            if rounds[key] == .sealed || rounds[key] == nil { return [.ruledOutsideRound] }
        case let act as LotCommitted: return lot(RoundKey(act.category, act.round), isDrawn: false)
        case let act as LotDrawn: return lot(RoundKey(act.category, act.round), isDrawn: true)
        default: return form(event) + results.faults(event, rounds)
        }
        return []
    }

    /// Lots are committed before the seal and before they are drawn, and drawn once, from a commitment, while the round is
    /// closed.
    private mutating func lot(_ key: RoundKey, isDrawn: Bool) -> [AuditFault] {
        let mayDraw = lots[key] == false && rounds[key] == .closed
        let mayCommit = lots[key] != true && rounds[key] != .sealed
        lots[key] = isDrawn
        return (isDrawn ? mayDraw : mayCommit) ? [] : [.lotOutOfTurn(key.round)]
    }

    private func pair(_ second: Second, _ actor: Actor) -> [AuditFault] {
        second.actor == actor ? [.onePersonForTwo] : []
    }

    private mutating func form(_ event: Event) -> [AuditFault] {
        switch event.act {
        case let act as FormsIssued:
            for number in act.forms.keys {
                if forms[number] != nil { return [.formIssuedTwice(number)] }
                forms[number] = Form(key: RoundKey(act.category, act.round))
            }
        case let act as FormMarked:
            guard forms[act.form] != nil else { return [.unknownForm(act.form)] }
            forms[act.form]?.isAccounted = act.state == .void || act.state == .blank
        case let act as FormKeyed:
            guard let known = forms[act.form] else { return [.unknownForm(act.form)] }
            if act.pass == 1 { forms[act.form]?.first = event.by } else { forms[act.form]?.second = event.by }
            if act.pass != 1, known.first == nil || known.first == event.by { return [.keyedByOnePerson(act.form)] }
        case let act as FormSettled:
            guard let known = forms[act.form] else { return [.unknownForm(act.form)] }
            if known.first == event.by || known.second == event.by { return [.keyedByOnePerson(act.form)] }
        default: break
        }
        return []
    }

    private mutating func mark(_ sheet: SheetFields) -> [AuditFault] {
        var faults: [AuditFault] = []
        let key = categories[sheet.entry].map { RoundKey($0, sheet.round) }
        if key.flatMap({ rounds[$0] }) != .open { faults.append(.markOutsideOpenRound) }
        if let number = sheet.form {
            if forms[number]?.first == nil || forms[number]?.second == nil { faults.append(.notKeyedTwice(number)) }
            forms[number]?.isAccounted = true
        }
        return faults
    }

    private mutating func seal(_ key: RoundKey) -> [AuditFault] {
        rounds[key] = .sealed
        return forms.filter { $0.value.key == key && !$0.value.isAccounted }.keys.sorted().map { .formUnaccounted($0) }
    }
}
