import Testing

@testable import Judging

struct CivilDateTests {
    static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Twin: a calendar that turns its pages one day at a time.
    @Test func countsEveryDayFrom1899To2105LikeACalendarTurnedByHand() throws {
        var date = try #require(CivilDate("1899-12-31"))
        var (year, month, day) = (1899, 12, 31)
        var weekday = 6  // a Sunday
        while year < 2105 {
            day += 1
            weekday = (weekday + 1) % 7
            if day > Self.lengths[month - 1] + (month == 2 && Self.isLeap(year) ? 1 : 0) {
                (month, day) = (month + 1, 1)
            }
            if month > 12 { (year, month) = (year + 1, 1) }
            date = date.adding(days: 1)
            guard date.year == year, date.month == month, date.day == day, date.weekday == weekday else {
                Issue.record("\(date) is not \(year)-\(month)-\(day), weekday \(weekday)")
                return
            }
            #expect(CivilDate(date.description) == date)
        }
        #expect(date.description == "2105-01-01")
    }

    @Test(arguments: ["2000-02-29", "2020-02-29", "2400-02-29", "0000-01-01", "9999-12-31"])
    func readsDaysThatAre(text: String) { #expect(CivilDate(text)?.description == text) }

    @Test(arguments: [
        "1900-02-29", "2100-02-29", "2019-02-29", "2020-02-30", "2020-04-31", "2020-13-01", "2020-00-01", "2020-01-00",
        "2020-1-01", "20-01-01", "2020/01/01", "2020-01-01 ", "", "２０２０-01-01", "2020-01-0x", "+202-01-01",
    ])
    func refusesDaysThatAreNot(text: String) { #expect(CivilDate(text) == nil) }

    @Test func theEpochIsDayZeroAndAThursday() throws {
        let epoch = try #require(CivilDate("1970-01-01"))
        #expect(epoch.daysSince1970 == 0)
        #expect(epoch.weekday == 3)
    }
}
