extension ContestState {
    /// 公示: says where and on which days the approved list hangs out.
    public func postNotice(
        _ category: CategoryID, from: CivilDate, to: CivilDate, place: String
    ) -> Decision {
        let progress = results[category] ?? ResultProgress()
        var findings = Findings()
        for problem in objectionsToPublishing(category) { findings.refuse(problem) }
        if place.isEmpty { findings.refuse(.textNeeded("place")) }
        if to < from { findings.refuse(.datesReversed(from, to)) }
        let days = plan.workingDays(after: from.adding(days: -1), through: to)
        if days < plan.noticeDays { findings.refuse(.noticeTooShort(days: days, needs: plan.noticeDays)) }
        guard let approval = progress.approval else { return Decision(findings, []) }
        return Decision(
            findings,
            [NoticePosted(category: category, approval: approval.number, from: from, to: to, place: place)])
    }

    /// 通报: the approved list stands, once its notice is over and every objection has its answer.
    public func announceResult(_ category: CategoryID, at now: Instant) -> Decision {
        let progress = results[category] ?? ResultProgress()
        var findings = Findings()
        for problem in objectionsToPublishing(category) { findings.refuse(problem) }
        if let notice = progress.notice {
            if now < zone.end(of: notice.to) { findings.refuse(.noticeRuns(until: notice.to)) }
            let unseen = (progress.approval?.approved.items ?? []).filter { !notice.shown.holds($0.award, $0.entry) }
            if !unseen.isEmpty { findings.refuse(.notOnNotice(unseen.map(\.entry))) }
        } else {
            findings.refuse(.notPosted(category))
        }
        let open = progress.objections.filter { $0.outcome == nil }.map(\.number)
        if !open.isEmpty { findings.refuse(.objectionsOpen(open)) }
        guard let approval = progress.approval else { return Decision(findings, []) }
        return Decision(findings, [ResultAnnounced(category: category, approval: approval.number)])
    }

    /// Why an approved list may not go to the public: none, of an older edition, or announced already.
    private func objectionsToPublishing(_ category: CategoryID) -> [Problem] {
        guard let plan = plan.category(category) else {
            return [.unknownCategory(category.text, known: self.plan.categories.map(\.id.text))]
        }
        let progress = results[category] ?? ResultProgress()
        var problems: [Problem] = []
        if progress.announced != nil { problems.append(.isAnnounced(category)) }
        guard let approval = progress.approval else { return problems + [.notApproved(category)] }
        let edition = plan.rounds.last.flatMap { rounds[RoundKey(category, $0.id)]?.edition } ?? 1
        if approval.edition != edition {
            problems.append(.approvalIsOld(category, approved: approval.edition, now: edition))
        }
        return problems
    }
}
