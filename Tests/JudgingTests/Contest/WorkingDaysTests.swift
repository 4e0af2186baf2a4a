import Testing

@testable import Judging

struct WorkingDaysTests {
    static func plan(holidays: [String] = [], workdays: [String] = []) -> ContestPlan {
        ContestPlan(
            id: "sample", title: Text("sample"), timezone: "Asia/Shanghai", notice: nil, calendar: [],
            holidays: Set(holidays.map { CivilDate($0)! }), workdays: Set(workdays.map { CivilDate($0)! }), units: [],
            categories: [])
    }

    /// The days off of autumn 2020, and the two weekend days worked for them.
    static let autumn = plan(
        holidays: (1...8).map { "2020-10-0\($0)" }, workdays: ["2020-09-27", "2020-10-10"])

    @Test(
        "days after today up to and with the deadline on which offices work",
        arguments: [
            ("2020-09-20", "2020-09-20", 0), ("2020-09-21", "2020-09-20", 0), ("2020-09-18", "2020-09-20", 0),
            ("2020-09-14", "2020-09-18", 4), ("2020-09-13", "2020-09-18", 5), ("2020-09-25", "2020-09-27", 1),
            ("2020-09-30", "2020-10-08", 0), ("2020-09-30", "2020-10-11", 2), ("2020-08-31", "2020-09-30", 23),
        ])
    func countsOfficeDays(today: String, deadline: String, days: Int) throws {
        #expect(
            Self.autumn.workingDays(after: try #require(CivilDate(today)), through: try #require(CivilDate(deadline)))
                == days)
    }

    @Test func withoutACalendarItIsMondayToFriday() throws {
        let plan = Self.plan()
        let start = try #require(CivilDate("2020-01-01"))
        for length in 0...60 {
            let end = start.adding(days: length)
            var slow = 0
            var day = start
            while day < end {
                day = day.adding(days: 1)
                if day.weekday != 5 && day.weekday != 6 { slow += 1 }
            }
            #expect(plan.workingDays(after: start, through: end) == slow)
        }
    }
}
