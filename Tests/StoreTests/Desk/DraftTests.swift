import Judging
import Testing

@testable import Store

@Suite struct DraftTests {
    @Test func aDraftIsGoneAtSubmissionAndLeavesNoEvent() throws {
        let sample = try SampleContest()
        try sample.bringPeople()
        let at = SampleContest.moment("2020-10-02T09:00:00+08:00")
        _ = try sample.store.openRound(song, review, seed: nil, reason: nil, by: SampleContest.organizer, at: at)
        let size = try sample.size()
        try sample.store.keep("50", of: "theme", JudgeID("J1"), EntryID("A"), review)
        try sample.store.keep("pass", of: "gate:red-line", JudgeID("J1"), EntryID("A"), review)
        try sample.store.keep("49", of: "theme", JudgeID("J3"), EntryID("B"), review)
        try sample.store.keep("51", of: "theme", JudgeID("J1"), EntryID("A"), review)
        try sample.store.keep("x", of: "note", JudgeID("J1"), EntryID("A"), review)
        try sample.store.keep(nil, of: "note", JudgeID("J1"), EntryID("A"), review)
        #expect(
            try sample.store.draft(JudgeID("J1"), EntryID("A"), review) == ["theme": "51", "gate:red-line": "pass"])
        #expect(try sample.size() == size)
        let sheet = ScoreSheet(
            judge: JudgeID("J1"), entry: EntryID("A"), round: review, points: [Fixed("51"), Fixed("30")])
        _ = try sample.store.submit(
            sheet, reason: nil, keepsWindow: true, by: Actor(role: .judge, id: "J1"), at: at)
        #expect(try sample.store.draft(JudgeID("J1"), EntryID("A"), review) == [:])
        #expect(try sample.store.draft(JudgeID("J3"), EntryID("B"), review) == ["theme": "49"])
        #expect(try sample.size() == size + 1)
    }
}
