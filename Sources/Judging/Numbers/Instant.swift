/// A moment: microseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
    public let microseconds: Int64

    public init(microseconds: Int64) { self.microseconds = microseconds }

    public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    /// A moment so many seconds later, or earlier where negative.
    public func adding(seconds: Int) -> Instant {
        Instant(microseconds: microseconds + Int64(seconds) * 1_000_000)
    }

    /// Reads ISO 8601 with an offset (`2020-10-10T12:00:00+08:00`, `…Z`), seconds with up to six decimals.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, let date = CivilDate(iso: bytes[0..<10]),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
            let hour = Self.digits(bytes[11..<13]), hour < 24, bytes[13] == UInt8(ascii: ":"),
            let minute = Self.digits(bytes[14..<16]), minute < 60, bytes[16] == UInt8(ascii: ":"),
            let second = Self.digits(bytes[17..<19]), second < 60
        else { return nil }
        var index = 19
        var micro: Int64 = 0
        if bytes[index] == UInt8(ascii: ".") {
            let start = index + 1
            index = start
            while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
            guard index > start, index - start <= 6, let part = Self.digits(bytes[start..<index]) else { return nil }
            micro = Int64(part)
            for _ in (index - start)..<6 { micro *= 10 }
        }
        guard index < bytes.count, let offset = Self.offset(bytes[index...]) else { return nil }
        let seconds = Int64(date.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
        microseconds = seconds * 1_000_000 + micro
    }

    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        let part = Array(bytes)
        if part == [UInt8(ascii: "Z")] { return 0 }
        guard part.count == 6, part[3] == UInt8(ascii: ":"),
            part[0] == UInt8(ascii: "+") || part[0] == UInt8(ascii: "-"),
            let hours = digits(part[1..<3]), hours <= 18, let minutes = digits(part[4..<6]), minutes < 60
        else { return nil }
        return (part[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return bytes.isEmpty ? nil : value
    }
}

extension Instant: CustomStringConvertible {
    /// UTC with microseconds, as events hold it: `2020-10-20T01:00:00.000000Z`.
    public var description: String {
        let (date, time) = civil(offset: 0)
        let micro = String(((microseconds % 1_000_000) + 1_000_000) % 1_000_000)
        return "\(date)T\(time).\(String(repeating: "0", count: 6 - micro.count))\(micro)Z"
    }

    /// The date and `HH:MM:SS` at an offset east of Greenwich, in seconds.
    public func civil(offset: Int) -> (date: CivilDate, time: String) {
        let seconds = Int((microseconds - (((microseconds % 1_000_000) + 1_000_000) % 1_000_000)) / 1_000_000) + offset
        let inDay = ((seconds % 86_400) + 86_400) % 86_400
        let pair: (Int) -> String = { $0 < 10 ? "0\($0)" : String($0) }
        return (
            CivilDate(daysSince1970: (seconds - inDay) / 86_400),
            "\(pair(inDay / 3600)):\(pair(inDay / 60 % 60)):\(pair(inDay % 60))"
        )
    }
}
