import Judging

/// The laws after a seal: two organizers approve, what is shown was approved, nothing is announced over an open objection.
struct ResultLaw {
    private var approvals: [CategoryID: Int] = [:]
    private var notices: [CategoryID: NoticePosted] = [:]
    private var open: [CategoryID: Set<Int>] = [:]
    private var announced: Set<CategoryID> = []

    mutating func faults(_ event: Event, _ rounds: [RoundKey: RoundState]) -> [AuditFault] {
        switch event.act {
        case let act as ResultApproved:
            approvals[act.category] = act.number
            var faults: [AuditFault] = announced.contains(act.category) ? [.changedAfterAnnouncement] : []
            if rounds[RoundKey(act.category, act.round)] != .sealed { faults.append(.approvedBeforeSeal) }
            if act.second.actor == event.by || act.second.actor.role != .organizer || event.by.role != .organizer {
                faults.append(.notTwoOrganizers)
            }
            return faults
        case let act as NoticePosted:
            notices[act.category] = act
            return approvals[act.category] == act.approval ? [] : [.shownUnapproved]
        case let act as ObjectionReceived: open[act.category, default: []].insert(act.number)
        case let act as ObjectionAnswered:
            open[act.category]?.remove(act.number)
            if act.second.actor == event.by { return [.onePersonForTwo] }
        case let act as ResultAnnounced:
            announced.insert(act.category)
            var faults: [AuditFault] = []
            if approvals[act.category] != act.approval { faults.append(.shownUnapproved) }
            if notices[act.category] == nil { faults.append(.announcedWithoutNotice) }
            for number in (open[act.category] ?? []).sorted() { faults.append(.announcedOverObjection(number)) }
            return faults
        default: break
        }
        return []
    }
}
