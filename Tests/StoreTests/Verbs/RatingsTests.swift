import Foundation
import Judging
import Testing

@testable import Store

/// A round whose ballots carry points: from the file over the record to the online score.
@Suite struct RatingsTests {
    private static let votes = "{ratings: {max: 10, drop: {share: 0.5}}}"
    private static let head = "channel,voter,entry,time,points\n"

    private static func line(_ voter: Int, _ entry: String, _ points: String, channel: String = "web", month: Int = 10)
        -> String
    {
        "\(channel),v\(voter),\(entry),2020-\(month)-10T12:00:00+08:00,\(points)\n"
    }

    private func voting() throws -> (SampleContest, Instant) {
        let sample = try SampleContest(votes: Self.votes)
        try sample.bringPeople()
        let at = SampleContest.moment("2020-10-02T09:00:00+08:00")
        _ = try sample.store.openRound(song, review, seed: nil, reason: nil, by: SampleContest.organizer, at: at)
        try sample.bring(.sheets, SampleContest.marks, round: review, at: at)
        _ = try sample.store.closeRound(song, review, reason: nil, by: SampleContest.organizer, at: at)
        _ = try sample.store.openRound(song, vote, seed: nil, reason: nil, by: SampleContest.organizer, at: at)
        return (sample, at)
    }

    @Test func thePointsOfBatchesAndChannelsAreOneMeanAndLateOnesDoNotCount() throws {
        let (sample, at) = try voting()
        let first = Self.head + Self.line(1, "A", "10") + Self.line(2, "A", "6") + Self.line(3, "C", "7.5")
        try sample.bring(.ballots, first, at: at)
        // Four of A in all: one 10 and one 0 are left out. The one of December is received and excluded.
        let second =
            Self.head + Self.line(4, "A", "0", channel: "app") + Self.line(5, "A", "7", channel: "app")
            + Self.line(6, "C", "1", month: 12)
        try sample.bring(.ballots, second, at: at)
        let rows = try sample.store.standings(song, vote).standings
        #expect(rows[EntryID("A")]?.online == Fraction(whole: 65))
        #expect(rows[EntryID("C")]?.online == Fraction(whole: 75))
        #expect(rows[EntryID("C")]?.votes.excluded == 1)
        #expect(try sample.verify().isSound)
    }

    @Test func aBallotWithoutPointsOrWithTooManyIsRefused() throws {
        let (sample, at) = try voting()
        let size = try sample.size()
        let found = try problems {
            try sample.bring(.ballots, Self.head + Self.line(1, "A", "") + Self.line(2, "A", "10.5"), at: at)
        }
        #expect(
            found == [.ratingNeedsPoints(EntryID("A")), .ratingOutside(Fixed("10.5")!, max: Fixed(whole: 10))])
        #expect(try sample.size() == size)
    }

    @Test func aDocumentOfVotesReadsBackWithAndWithoutRatings() throws {
        let rated = VoteCount(
            counted: 3, excluded: 1, ratings: Ratings([Fixed("7.5")!: 2, Fixed(whole: 10): 1]))
        let counts = ["A": rated, "B": VoteCount(counted: 4, excluded: 0)]
        let read = try VoteDocument.read(VoteDocument.bytes(counts))
        #expect(Dictionary(uniqueKeysWithValues: read.map { ($0.entry, $0.count) }) == counts)
    }
}
