import Foundation
import Judging
import Testing

@testable import Store

@Suite struct ImportTests {
    static let files: [(kind: SampleContest.Kind, text: String)] = [
        (.units, SampleContest.units), (.entries, SampleContest.entries), (.judges, SampleContest.judges),
        (.conflicts, SampleContest.conflicts), (.shortlist, "entry\nF\nG\n"), (.sheets, SampleContest.marks),
        (.ballots, SampleContest.ballots),
    ]

    @Test func theSameFilesAgainAreUnchanged() throws {
        let (sample, at) = try marking()
        for (kind, text) in Self.files {
            if kind == .ballots { try turnToVoting(sample, at) }
            let first = try sample.bring(kind, text, round: round(kind), at: at)
            let size = try sample.size()
            let second = try sample.bring(kind, text, round: round(kind), at: at)
            #expect(second.events == 0, "\(kind)")
            #expect(try sample.size() == size, "\(kind)")
            let rows = text.split(separator: "\n").count - 1
            #expect(second.unchanged == rows, "\(kind)")
            #expect(kind == .shortlist || kind == .sheets || kind == .ballots || first.unchanged == rows, "\(kind)")
        }
        #expect(try sample.verify().isSound)
    }

    @Test(arguments: [
        (
            SampleContest.Kind.units, "id,name,parent,kind\nHF,合肥总工会,AH,city\n",
            Problem.differs(key: "HF", column: "name", was: "合肥市总工会", now: "合肥总工会")
        ),
        (
            .entries, "id,category,title,unit,authors,seconds\nB,song,归去,XC,丙,200\n",
            .differs(key: "B", column: "title", was: "归途", now: "归去")
        ),
        (
            .entries, "id,category,title,unit,authors,seconds\nB,song,归途,XC,癸,200\n",
            .differs(key: "B", column: "authors", was: "丙", now: "癸")
        ),
        (
            .judges, "id,name,unit,categories\nJ2,钱,HF,song;film\n",
            .differs(key: "J2", column: "unit", was: "XC", now: "HF")
        ),
        (
            .conflicts, "judge,state,with,reason\nJ2,declared,entry:A,同事\n",
            .differs(key: "J2+entry:A", column: "reason", was: "师生", now: "同事")
        ),
        (
            .sheets, "judge,entry,criterion,points\nJ1,A,theme,53\n",
            .differs(key: "J1+A+theme", column: "points", was: "52", now: "53")
        ),
        (
            .sheets, "judge,entry,criterion,points\nJ1,A,theme,\n",
            .differs(key: "J1+A+theme", column: "points", was: "52", now: "")
        ),
        (
            .sheets, "judge,entry,criterion,points\nJ1,A,gate:red-line,fail\n",
            .differs(key: "J1+A+gate:red-line", column: "points", was: "pass", now: "fail")
        ),
    ])
    func aDifferingRowIsRefusedWithBothValues(kind: SampleContest.Kind, text: String, problem: Problem) throws {
        let (sample, at) = try marking()
        try sample.bring(.sheets, SampleContest.marks, round: review, at: at)
        let before = FileManager.default.contents(atPath: sample.path)
        #expect(try problems { try sample.bring(kind, text, round: round(kind), at: at) } == [problem])
        #expect(FileManager.default.contents(atPath: sample.path) == before)
        let receipt = try sample.bring(kind, text, amend: "更正", round: round(kind), at: at)
        #expect(receipt.events >= 1)
        #expect(try sample.verify().isSound)
    }

    /// One bad row among good ones: nothing of the file is taken.
    @Test func aFileIsTakenWholeOrNotAtAll() throws {
        let (sample, at) = try marking()
        let before = try sample.folder.contents()
        let text = "judge,entry,criterion,points\nJ1,A,theme,50\nJ1,A,craft,41\nJ9,A,theme,50\n"
        let found = try problems { try sample.bring(.sheets, text, round: review, at: at) }
        #expect(found.count == 2)
        #expect(try sample.folder.contents() == before)
    }

    @Test func aDryRunWritesNothing() throws {
        let (sample, at) = try marking()
        let before = try sample.folder.contents()
        let cell = MarkCell(
            judge: JudgeID("J1"), entry: EntryID("A"), item: "theme", points: "50",
            place: Place(file: "marks.csv", line: 2, column: 9))
        let receipt = try sample.store.importSheets(
            [cell], round: nil, amend: nil, by: SampleContest.clerk, at: at, dryRun: true)
        #expect(receipt.events == 1)
        #expect(try sample.folder.contents() == before)
    }

    @Test func ballotsReceivedAreCountedAndExcluded() throws {
        let sample = try SampleContest.rehearsed()
        let standings = try sample.store.standings(song, vote).standings
        let votes = standings.rows.reduce(into: [:]) { $0[$1.entry.id.text] = $1.votes }
        #expect(votes["A"]?.counted == 2)
        #expect(votes["B"]?.counted == 1)
        #expect(votes["C"]?.counted == 1)
        #expect(votes["C"]?.excluded == 1)
    }

    private func marking() throws -> (SampleContest, Instant) {
        let sample = try SampleContest()
        try sample.bringPeople()
        let at = SampleContest.moment("2020-10-02T09:00:00+08:00")
        _ = try sample.store.openRound(song, review, seed: nil, reason: nil, by: SampleContest.organizer, at: at)
        return (sample, at)
    }

    private func turnToVoting(_ sample: SampleContest, _ at: Instant) throws {
        _ = try sample.store.closeRound(song, review, reason: nil, by: SampleContest.organizer, at: at)
        _ = try sample.store.openRound(song, vote, seed: nil, reason: nil, by: SampleContest.organizer, at: at)
    }

    private func round(_ kind: SampleContest.Kind) -> RoundID? { kind == .sheets ? review : nil }
}
