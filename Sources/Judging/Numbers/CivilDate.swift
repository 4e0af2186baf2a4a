/// A calendar date without a time of day (proleptic Gregorian).
public struct CivilDate: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Reads `2020-09-20`; nil where there is no such day.
    public init?(_ text: some StringProtocol) {
        self.init(iso: Array(text.utf8)[...])
    }

    init?(iso bytes: ArraySlice<UInt8>) {
        let part = Array(bytes)
        guard part.count == 10, part[4] == UInt8(ascii: "-"), part[7] == UInt8(ascii: "-"),
            let year = Instant.digits(part[0..<4]), let month = Instant.digits(part[5..<7]),
            let day = Instant.digits(part[8..<10]), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        let date = CivilDate(daysSince1970: Self.days(year, month, day))
        guard date.month == month, date.day == day else { return nil }
        self = date
    }

    /// Counts days from 1970-01-01 (Howard Hinnant, chrono-compatible low-level date algorithms).
    public init(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthPart = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthPart + 2) / 5 + 1
        month = monthPart < 10 ? monthPart + 3 : monthPart - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    public var daysSince1970: Int { Self.days(year, month, day) }

    /// 0 is Monday, 6 is Sunday.
    public var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }

    /// A date so many days later.
    public func adding(days: Int) -> CivilDate { CivilDate(daysSince1970: daysSince1970 + days) }

    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }

    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension CivilDate: CustomStringConvertible {
    public var description: String {
        let pair: (Int) -> String = { $0 < 10 ? "0\($0)" : String($0) }
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-\(pair(month))-\(pair(day))"
    }
}
