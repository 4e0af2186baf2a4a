@testable import Judging
@testable import Workbook

/// One small contest's papers of every kind, by name.
enum Papers {
    static let people = SongContest.judges.map {
        DaySheet.Person(judge: $0.id, name: "评委\($0.id.text)", unit: "合肥市总工会", isChair: $0.isChair)
    }

    static let second = Second(actor: Actor(role: .supervisor, id: "chen"), proof: .paper("签-1"))

    /// The result with an approval that adds a prize, a notice, and an objection answered and one open.
    static func voted(_ language: Language) throws -> (sheet: ResultSheet, earlier: [RoundID: Standings]) {
        var (sheet, earlier) = try SongContest.result(voted: true, language: language)
        let at = Instant(iso: "2020-12-01T09:00:00+08:00")!
        let list = AwardList([AwardList.Item("first", EntryID("A"))])
        let approved = list.giving("first", to: EntryID("C"), in: sheet.standings.category.awards!)
        sheet.progress.approval = Approval(
            number: 1, round: RoundID("vote"), edition: 1, computed: list, approved: approved, minutes: "纪要-7",
            by: Actor(role: .organizer, id: "wang"), second: second, at: at)
        sheet.progress.notice = PublicNotice(
            approval: 1, shown: approved, from: CivilDate("2020-12-02")!, to: CivilDate("2020-12-08")!, place: "官网")
        sheet.objections = [
            ObjectionText(
                objection: Objection(
                    number: 1, entry: EntryID("A"), at: at, outcome: .dismissed, answered: at, second: second),
                objector: "张三", contact: "13800000000", content: "疑似抄袭", evidence: "截图", finding: "系原创", answer: "不予采纳"),
            ObjectionText(
                objection: Objection(number: 2, entry: nil, at: at, outcome: nil, answered: nil, second: nil),
                objector: "李四", contact: "信箱", content: "评委名单", evidence: "", finding: "", answer: ""),
        ]
        sheet.contacts = [
            EntryID("A"): EntryPeople(authors: [], contact: "王五", telephone: "13900000001")
        ]
        return (sheet, earlier)
    }

    static func day() -> DaySheet {
        var day = DaySheet(people: people)
        day.candidates = 9
        day.conflicted = 2
        day.panel = PanelRecord(
            by: .lot, commitment: "00112233445566778899", source: "福彩", seed: "31415926535897932384",
            members: people.map(\.judge), alternates: [])
        day.tickets = [people[0].judge: "0.271828182845904"]
        day.orderSeed = "31415926535897932384"
        day.trials = [SongContest.entry("T", "往届之歌", "AH")]
        day.forms = people.enumerated().map { index, person in
            FormRecord(
                number: "song-review-\(index + 1)", category: CategoryID("song"), round: RoundID("review"),
                judge: person.judge, state: .issued, first: nil, second: nil, isSubmitted: false)
        }
        day.resultDigest = String(repeating: "ab", count: 32)
        day.origin = "pingshen/sample/00112233"
        return day
    }

    static func office() -> OfficeSheet {
        var office = OfficeSheet()
        office.entries = SongContest.entries(firstTitle: "晨光")
        office.registered = [EntryID("A"): Instant(iso: "2020-08-30T09:00:00+08:00")!]
        office.channels = ["app", "web"]
        office.votes = [
            EntryID("A"): ["web": VoteCount(counted: 2, excluded: 1)],
            EntryID("B"): ["app": VoteCount(counted: 1, excluded: 0)],
            EntryID("C"): ["web": VoteCount(counted: 4, excluded: 0)],
        ]
        office.firstBallot = Instant(iso: "2020-10-10T12:00:00+08:00")
        office.lastBallot = Instant(iso: "2020-11-30T23:59:59+08:00")
        office.rubricDigest = String(repeating: "12", count: 32)
        office.planDigest = String(repeating: "34", count: 32)
        var tally = UnitTally(unit: UnitID("HF"))
        (tally.handedIn, tally.shortlisted, tally.recommended) = (3, 3, 2)
        tally.awards = [Text(zh: "一等优秀作品", en: "First"): 2]
        office.unitTallies = [tally]
        return office
    }

    /// Writes every paper; each name with what writes it.
    static func all(_ language: Language) throws -> [(name: String, write: (String) throws -> Void)] {
        let (reviewed, _) = try SongContest.result(language: language, lateReason: "邮路中断")
        let (voted, earlier) = try voted(language)
        let day = day()
        let office = office()
        let marks = SongContest.marks
        var papers: [(String, (String) throws -> Void)] = [
            ("recommendation-outgoing", { try OutgoingBook(reviewed, paper: .recommendation).write(to: $0) }),
            (
                "recommendation-internal",
                { try InternalBook(reviewed, paper: .recommendation, marks: marks).write(to: $0) }
            ),
            ("results-outgoing", { try OutgoingBook(voted, paper: .results).write(to: $0) }),
            (
                "results-internal",
                { try InternalBook(voted, paper: .results, marks: marks, earlier: earlier).write(to: $0) }
            ),
            (
                "sheets",
                {
                    try JudgeBook(
                        reviewed, judge: JudgeID("J1"), works: SongContest.entries(firstTitle: "晨光"),
                        marks: [EntryID("A"): marks[0]], stamp: "pingshen sheets …"
                    ).write(to: $0)
                }
            ),
        ]
        for paper in DayPaper.allCases {
            papers.append(("day-\(paper)", { try DayBook(reviewed, day: day, paper: paper).write(to: $0) }))
        }
        for paper in OfficePaper.allCases {
            papers.append(("office-\(paper)", { try OfficeBook(voted, office: office, paper: paper).write(to: $0) }))
        }
        return papers
    }
}
