import Judging
import Testing

@testable import Store

/// A day on paper: what each verb takes and refuses.
@Suite struct DayTests {
    private static let at = SampleContest.moment("2020-09-11T09:00:00+08:00")
    private static let li = Actor(role: .clerk, id: "li")
    private static let wu = Actor(role: .clerk, id: "wu")
    private static let chen = Actor(role: .supervisor, id: "chen")
    private let sample: SampleContest
    private var store: ContestStore { sample.store }

    /// Song's review open, with six judges and no marks.
    init() throws {
        sample = try SampleContest()
        try sample.bringPeople()
        _ = try sample.store.openRound(song, review, seed: nil, reason: nil, by: SampleContest.organizer, at: Self.at)
        _ = try sample.store.issueForms(song, review, by: SampleContest.organizer, at: Self.at)
    }

    private func grid(_ form: String, theme: String = "50", craft: String = "35") throws -> KeyedGrid {
        let state = try store.state()
        let total = Fixed(millionths: Fixed(theme)!.millionths + Fixed(craft)!.millionths)
        return KeyedGrid(
            rows: state.rows(of: state.forms[form]!).map {
                KeyedGrid.Row(
                    entry: $0, marks: [Fixed(theme), Fixed(craft)], gates: [GateID("red-line"): true], total: total)
            })
    }

    private func key(_ form: String, _ pass: Int, _ grid: KeyedGrid, by clerk: Actor) throws -> [Problem] {
        try problems { try store.key(form, pass: pass, grid, by: clerk, at: Self.at) }
    }

    @Test func everyJudgeGetsOneNumberAndPrintingAgainGivesNoOther() throws {
        let forms = try store.state().forms(of: song, review)
        #expect(forms.map(\.number) == (1...6).map { "song-review-\($0)" })
        #expect(Set(forms.map(\.judge)).count == 6)
        let again = try store.issueForms(song, review, by: SampleContest.organizer, at: Self.at)
        #expect(again.events == 0)
    }

    @Test func aVoidFormNeedsItsReasonAndGivesItsJudgeTheNextNumber() throws {
        let organizer = SampleContest.organizer
        #expect(
            try problems { try store.markForms(["song-review-2"], as: .void, reason: nil, by: organizer, at: Self.at) }
                == [.reasonNeeded])
        _ = try store.markForms(["song-review-2"], as: .void, reason: "涂改", by: organizer, at: Self.at)
        _ = try store.issueForms(song, review, by: organizer, at: Self.at)
        let state = try store.state()
        #expect(state.forms["song-review-7"]?.judge == state.forms["song-review-2"]?.judge)
        let count = FormCount(state.forms(of: song, review))
        #expect((count.issued, count.void, count.out) == (7, 1, 6))
    }

    @Test func twoReadingsThatAgreeSubmitTheSheetsUnderTheSecondClerk() throws {
        let grid = try grid("song-review-1")
        #expect(try key("song-review-1", 1, grid, by: Self.li) == [])
        #expect(try store.sheets(song, review).isEmpty)
        #expect(try key("song-review-1", 2, grid, by: Self.wu) == [])
        let sheets = try store.sheets(song, review)
        #expect(sheets.count == grid.rows.count)
        #expect(sheets.allSatisfy { $0.judge == JudgeID("J1") && $0.isComplete })
        #expect(try store.state().forms["song-review-1"]?.isSubmitted == true)
    }

    @Test func oneClerkMayNotReadTwice() throws {
        let grid = try grid("song-review-1")
        _ = try key("song-review-1", 1, grid, by: Self.li)
        #expect(try key("song-review-1", 2, grid, by: Self.li) == [.sameKeyer("clerk:li")])
        #expect(try key("song-review-1", 1, grid, by: Self.wu) == [.formIsKeyed("song-review-1")])
    }

    @Test func theSecondReadingNeedsTheFirst() throws {
        #expect(try key("song-review-1", 2, grid("song-review-1"), by: Self.wu) == [.firstPassMissing("song-review-1")])
    }

    @Test func whatDiffersWaitsForAThirdPerson() throws {
        let form = "song-review-1"
        let first = try grid(form)
        var second = first
        second.rows[0].marks[1] = Fixed("53")
        second.rows[0].marks[1] = Fixed("35.5")
        _ = try key(form, 1, first, by: Self.li)
        _ = try key(form, 2, second, by: Self.wu)
        #expect(try store.sheets(song, review).isEmpty)
        let cell = "\(first.rows[0].entry)/craft"
        for clerk in [Self.li, Self.wu] {
            let refused = try problems { try store.settle(form, values: [cell: "35"], by: clerk, at: Self.at) }
            #expect(refused == [.sameKeyer(clerk.description)])
        }
        #expect(
            try problems { try store.settle(form, values: [:], by: Self.chen, at: Self.at) } == [.cellNotSettled(cell)])
        _ = try store.settle(form, values: [cell: "35"], by: Self.chen, at: Self.at)
        #expect(try store.sheet(JudgeID("J1"), first.rows[0].entry, review)?.points == [Fixed("50"), Fixed("35")])
    }

    @Test func marksOffTheStepOrOutOfRangeAreNotTaken() throws {
        var grid = try grid("song-review-1")
        grid.rows[0].marks = [Fixed("50.25"), Fixed("41")]
        let refused = try key("song-review-1", 1, grid, by: Self.li)
        #expect(refused.count == 2)
    }

    @Test func aSealWaitsForEveryNumberAndEveryMismatch() throws {
        let organizer = SampleContest.organizer
        let form = "song-review-1"
        let first = try grid(form)
        var second = first
        second.rows[0].marks[1] = Fixed("35.5")
        _ = try key(form, 1, first, by: Self.li)
        _ = try key(form, 2, second, by: Self.wu)
        _ = try store.markForms(["song-review-2"], as: .blank, reason: nil, by: organizer, at: Self.at)
        _ = try store.closeRound(song, review, reason: nil, by: organizer, at: Self.at)
        let refused = try problems { try store.sealRound(song, review, reason: "缺评", by: organizer, at: Self.at) }
        #expect(refused.contains(.formsDiffer([form])))
        #expect(refused.contains(.formsOut((3...6).map { "song-review-\($0)" })))
    }

    @Test func aRevisedResultLeavesOutWhatWasRemovedAndKeepsTheOldEdition() throws {
        let organizer = SampleContest.organizer
        try sample.bring(.sheets, SampleContest.marks, at: Self.at)
        for form in try store.state().forms(of: song, review) {
            _ = try store.markForms([form.number], as: .blank, reason: nil, by: organizer, at: Self.at)
        }
        _ = try store.closeRound(song, review, reason: nil, by: organizer, at: Self.at)
        _ = try store.sealRound(song, review, reason: "缺评", by: organizer, at: Self.at)
        let before = try store.standings(song, review).standings
        let none = try problems {
            try store.reviseRound(song, review, reason: "x", second: SampleContest.second, by: organizer, at: Self.at)
        }
        #expect(none == [.nothingChanged(review)])
        let winner = before.ranked[0].entry.id
        _ = try store.removeEntry(winner, as: .disqualified, reason: "抄袭", by: organizer, at: Self.at)
        #expect(try store.standings(song, review).standings.csv == before.csv)
        let alone = try problems {
            try store.reviseRound(song, review, reason: "公示", second: nil, by: organizer, at: Self.at)
        }
        #expect(alone == [.secondPersonNeeded])
        let (_, old, new) = try store.reviseRound(
            song, review, reason: "公示", second: SampleContest.second, by: organizer, at: Self.at)
        #expect(old.csv == before.csv)
        #expect(new[winner]?.status == .disqualified)
        #expect(try store.standings(song, review).standings.csv == new.csv)
        #expect(try verify(path: store.path, key: nil).findings == [])
    }

    @Test func aDrawnOrderStaysForTheNextRound() throws {
        let organizer = SampleContest.organizer
        for form in try store.state().forms(of: song, review) {
            _ = try store.markForms([form.number], as: .blank, reason: nil, by: organizer, at: Self.at)
        }
        _ = try store.closeRound(song, review, reason: nil, by: organizer, at: Self.at)
        let again = try problems {
            try store.openRound(
                song, vote, seed: "31415926535897932384", reason: "x", by: organizer, at: Self.at)
        }
        #expect(again == [.orderIsDrawn(song)])
    }
}
