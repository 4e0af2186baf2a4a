import Judging

/// Days as a workbook counts them, and the zone in which its clock times are meant.
struct DateReading {
    let countsFrom1904: Bool
    /// Nil leaves times without an offset.
    let zone: Zone?

    /// ISO text of a serial number under a format that shows dates or times; nil where there is no such day.
    func text(_ serial: Double, as format: NumberFormat) -> String? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let milliseconds = Int((serial * 86_400_000).rounded())
        let (days, inDay) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        if format == .elapsed { return clock(milliseconds) }
        if days == 0, format == .time { return clock(inDay) }
        guard let date = date(days) else { return nil }
        if format == .date, inDay == 0 { return date.description }
        return text(date, clock(inDay))
    }

    /// The text of a date cell that holds ISO 8601 already (`t="d"`).
    func text(iso: String, as format: NumberFormat) -> String? {
        if let date = CivilDate(iso) { return date.description }
        if let moment = Instant(iso: iso) { return zone.map { isoText(moment, in: $0) } ?? iso }
        guard Instant(iso: iso + "Z") != nil, let date = CivilDate(iso.prefix(10)) else { return nil }
        let time = String(iso.dropFirst(11))
        return format != .dateTime && time.allSatisfy { "0:.".contains($0) } ? date.description : text(date, time)
    }

    /// 1900 had no 29 February, but workbooks count one: day 60 is none, and those before it are one off.
    private func date(_ days: Int) -> CivilDate? {
        if countsFrom1904 { return CivilDate(daysSince1970: days - 24_107) }
        guard days >= 1, days != 60 else { return nil }
        return CivilDate(daysSince1970: days - (days < 60 ? 25_568 : 25_569))
    }

    private func clock(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1000
        let text = "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
        return milliseconds % 1000 == 0 ? text : text + "." + padded(milliseconds % 1000, to: 3)
    }

    private func text(_ date: CivilDate, _ time: String) -> String {
        guard let zone, let asUTC = Instant(iso: "\(date)T\(time)Z") else { return "\(date)T\(time)" }
        // The offset in force at that clock time; in the hour that a change repeats, the later one.
        let offset = zone.offset(at: asUTC.adding(seconds: -zone.offset(at: asUTC)))
        return "\(date)T\(time)\(offsetText(offset))"
    }

    private func isoText(_ moment: Instant, in zone: Zone) -> String {
        let offset = zone.offset(at: moment)
        let (date, time) = moment.civil(offset: offset)
        return "\(date)T\(time)\(offsetText(offset))"
    }

    private func offsetText(_ offset: Int) -> String {
        let minutes = Int(offset.magnitude) / 60
        return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60)):\(padded(minutes % 60))"
    }

    private func padded(_ number: Int, to width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
