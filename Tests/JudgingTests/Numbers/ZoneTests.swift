import Testing

@testable import Judging

struct ZoneTests {
    static let shanghai = Zone(name: "Asia/Shanghai", offset: 28_800)
    /// An hour forward on 29 March 2020 at 01:00 UTC, back on 25 October.
    static let berlin = Zone(
        name: "Europe/Berlin", offset: 3_600,
        changes: [
            Zone.Change(at: Instant(iso: "2020-03-29T01:00:00Z")!, offset: 7_200),
            Zone.Change(at: Instant(iso: "2020-10-25T01:00:00Z")!, offset: 3_600),
        ])
    static let newYork = Zone(
        name: "America/New_York", offset: -18_000,
        changes: [
            Zone.Change(at: Instant(iso: "2020-03-08T07:00:00Z")!, offset: -14_400),
            Zone.Change(at: Instant(iso: "2020-11-01T06:00:00Z")!, offset: -18_000),
        ])
    static let kathmandu = Zone(name: "Asia/Kathmandu", offset: 20_700)

    @Test(arguments: [shanghai, berlin, newYork, kathmandu])
    func eachDayOf2020BeginsWhereTheDayBeforeEnds(zone: Zone) throws {
        var date = try #require(CivilDate("2019-12-31"))
        while date.year < 2021 {
            let start = zone.start(of: date)
            #expect(zone.date(of: start) == date, "\(zone.name) \(date)")
            #expect(zone.date(of: Instant(microseconds: start.microseconds - 1)) == date.adding(days: -1), "\(date)")
            #expect(zone.end(of: date) == zone.start(of: date.adding(days: 1)))
            date = date.adding(days: 1)
        }
    }

    @Test func theDayOfTheClockChangeHas23Or25Hours() throws {
        let hours = { (text: String) throws -> Int64 in
            let date = try #require(CivilDate(text))
            return (Self.berlin.end(of: date).microseconds - Self.berlin.start(of: date).microseconds) / 3_600_000_000
        }
        #expect(try hours("2020-03-29") == 23)
        #expect(try hours("2020-10-25") == 25)
        #expect(try hours("2020-06-01") == 24)
    }

    @Test func aDeadlineThatIsADateEndsWithThatDayInTheZone() throws {
        let deadline = try #require(CivilDate("2020-09-20"))
        #expect(Self.shanghai.end(of: deadline) == Instant(iso: "2020-09-20T16:00:00Z"))
    }

    @Test func printsTheOffsetOfTheMoment() throws {
        let moment = try #require(Instant(iso: "2020-09-20T01:00:00Z"))
        #expect(Self.shanghai.text(moment) == "2020-09-20 09:00:00 +08:00")
        #expect(Self.kathmandu.text(moment) == "2020-09-20 06:45:00 +05:45")
        #expect(Self.newYork.text(moment) == "2020-09-19 21:00:00 -04:00")
        #expect(Self.berlin.text(moment) == "2020-09-20 03:00:00 +02:00")
    }
}
