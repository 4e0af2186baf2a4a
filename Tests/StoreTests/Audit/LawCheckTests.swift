import Judging
import Testing

@testable import Store

/// What the verbs refuse, written past them by somebody who holds the key: the audit finds it all the same.
@Suite struct LawCheckTests {
    private static let at = SampleContest.moment("2020-12-20T09:00:00+08:00")
    private static let li = Actor(role: .clerk, id: "li")

    /// Appends acts to the rehearsed contest with a true signature, and verifies.
    private func forge(_ acts: [any Act], by actor: Actor = li) throws -> [AuditFault] {
        let (path, folder) = try SampleContest.copy()
        _ = folder
        let store = try ContestStore(path: path, zone: { Zone(name: $0, offset: 28_800) })
        _ = try store.verb(by: actor, at: Self.at) { _, _, _ in .accepted(Acceptance(acts: acts)) }
        try store.close()
        return try verify(path: path, key: nil).findings.map(\.fault)
    }

    private static let sheet = ScoreSheet(
        judge: JudgeID("J1"), entry: EntryID("A"), round: review, points: [Fixed("60")!, Fixed("40")!])

    @Test func aMarkAfterTheRoundClosed() throws {
        #expect(try forge([SheetSubmitted(sheet: SheetFields(Self.sheet))]).contains(.markOutsideOpenRound))
    }

    @Test func oneClerkForBothReadings() throws {
        let form = "photo-review-9"
        let acts: [any Act] = [
            FormsIssued(category: photo, round: review, forms: [form: JudgeID("J3")]),
            FormKeyed(form: form, pass: 1, grid: "00"), FormKeyed(form: form, pass: 2, grid: "00"),
        ]
        #expect(try forge(acts).contains(.keyedByOnePerson(form)))
    }

    @Test func aReaderWhoSettlesHisOwnForm() throws {
        let faults = try forge([FormSettled(form: "photo-review-1", cells: [:])])
        #expect(faults.contains(.keyedByOnePerson("photo-review-1")))
    }

    @Test func onePersonForBothOfAScreening() throws {
        let alone = Second(actor: Self.li, proof: .paper("CS-9"))
        let screened = EntryScreened(entry: EntryID("P"), answers: [:], until: nil, second: alone, reason: nil)
        #expect(try forge([screened]).contains(.onePersonForTwo))
    }

    @Test func aFormThatWasNeverIssued() throws {
        #expect(try forge([FormMarked(form: "x-1", state: .blank, reason: nil)]).contains(.unknownForm("x-1")))
    }

    @Test func aNumberGivenTwiceIsStoppedByTheTableItself() throws {
        let acts = [FormsIssued(category: photo, round: review, forms: ["photo-review-1": JudgeID("J3")])]
        #expect(throws: StoreError.self) { try forge(acts) }
    }

    @Test func aFormOutAtTheSeal() throws {
        let seal = RoundSealed(
            category: photo, round: review, expected: 0, submitted: 0, recused: 0, missing: 0, standings: "00")
        let acts: [any Act] = [
            FormsIssued(category: photo, round: review, forms: ["photo-review-9": JudgeID("J3")]),
            RoundClosed(category: photo, round: review), seal,
        ]
        #expect(try forge(acts).contains(.formUnaccounted("photo-review-9")))
    }

    @Test func sheetsFromAFormThatWasNotReadTwice() throws {
        let acts: [any Act] = [
            FormsIssued(category: photo, round: review, forms: ["photo-review-9": JudgeID("J3")]),
            SheetAmended(sheet: SheetFields(Self.sheet, form: "photo-review-9"), reason: .clear("x")),
        ]
        #expect(try forge(acts).contains(.notKeyedTwice("photo-review-9")))
    }

    @Test func aVoteOnACaseAfterTheSeal() throws {
        let ruling = CaseRuled(
            category: song, round: review, matter: "spread:A", facts: "",
            count: PanelVote(ayes: 1, noes: 0, abstained: 0),
            votes: [:], chair: JudgeID("J1"), second: SampleContest.second, reason: nil)
        #expect(try forge([ruling]).contains(.ruledOutsideRound))
    }

    @Test func lotsThatNobodyCommittedOrThatAreDrawnTwice() throws {
        let photoLot = LotDrawn(category: photo, round: review, seed: "01234567890123456789")
        #expect(try forge([RoundClosed(category: photo, round: review), photoLot]).contains(.lotOutOfTurn(review)))
        let again = LotDrawn(category: song, round: review, seed: "01234567890123456789")
        #expect(try forge([again]).contains(.lotOutOfTurn(review)))
        let late = LotCommitted(category: photo, round: review, document: "00", source: "x")
        #expect(try !forge([late]).contains(.lotOutOfTurn(review)))
        #expect(try forge([late, photoLot]).contains(.lotOutOfTurn(review)), "the round is still open")
    }

    @Test func aSealOverAnOpenCase() throws {
        // J3's total moves, so the ruling on the spread no longer is on these facts.
        let moved = ScoreSheet(
            judge: JudgeID("J3"), entry: EntryID("Q"), round: review, points: [Fixed("60")!, Fixed("40")!],
            gates: [GateID("red-line"): true])
        let acts: [any Act] = [
            SheetAmended(sheet: SheetFields(moved), reason: .clear("x")), RoundClosed(category: photo, round: review),
            RoundSealed(
                category: photo, round: review, expected: 0, submitted: 0, recused: 0, missing: 0, standings: "00"),
        ]
        #expect(try forge(acts).contains(.caseOpenAtSeal("spread:Q")))
    }

    private static func approval(_ second: Actor, number: Int = 2, round: RoundID = vote) -> ResultApproved {
        ResultApproved(
            category: song, round: round, edition: 1, number: number, computed: "00", approved: "00", minutes: "x",
            second: Second(actor: second, proof: .paper("x")))
    }

    @Test func anApprovalByOnePersonOrByNoOrganizer() throws {
        let organizer = SampleContest.organizer
        #expect(try forge([Self.approval(organizer)], by: organizer).contains(.notTwoOrganizers))
        #expect(try forge([Self.approval(Self.li)], by: organizer).contains(.notTwoOrganizers))
        let fair = try forge([Self.approval(SampleContest.otherOrganizer)], by: organizer)
        #expect(!fair.contains(.notTwoOrganizers))
        #expect(fair.contains(.changedAfterAnnouncement))
    }

    @Test func anApprovalBeforeTheSeal() throws {
        let act = ResultApproved(
            category: photo, round: review, edition: 1, number: 1, computed: "00", approved: "00", minutes: "x",
            second: SampleContest.second)
        #expect(try forge([act]).contains(.approvedBeforeSeal))
    }

    @Test func aNoticeOfAListThatNobodyApproved() throws {
        let day = CivilDate("2020-12-21")!
        let act = NoticePosted(category: photo, approval: 1, from: day, to: day, place: "x")
        #expect(try forge([act]).contains(.shownUnapproved))
    }

    @Test func anAnnouncementWithoutNoticeOrOverAnObjection() throws {
        #expect(try forge([ResultAnnounced(category: photo, approval: 1)]).contains(.announcedWithoutNotice))
        let objection = ObjectionReceived(
            category: photo, number: 1, entry: nil, objector: .clear("x"), contact: .clear("x"), content: .clear("x"),
            evidence: nil)
        let faults = try forge([objection, ResultAnnounced(category: photo, approval: 1)])
        #expect(faults.contains(.announcedOverObjection(1)))
    }
}
