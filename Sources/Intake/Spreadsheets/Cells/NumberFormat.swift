/// How a cell shows its number, as far as it bears on its meaning.
enum NumberFormat: Hashable {
    case number, date, dateTime, time
    /// Hours beyond a day: `[h]:mm`.
    case elapsed

    /// The formats that have no code in the file, with those of East Asian editions (ECMA-376 18.8.30).
    init(builtIn id: Int) {
        self =
            switch id {
            case 14...17, 27...31, 36, 50...54, 57...58: .date
            case 18...21, 32...35, 45, 47, 55...56: .time
            case 22: .dateTime
            case 46: .elapsed
            default: .number
            }
    }

    /// Reads the first section of a code: letters outside quotes, escapes and brackets.
    init(code: String) {
        var letters = ""
        var isElapsed = false
        var rest = Array(code)[...]
        scan: while let first = rest.popFirst() {
            switch first {
            case ";": break scan
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = String(rest.prefix { $0 != "]" }).lowercased()
                rest = rest.drop { $0 != "]" }.dropFirst()
                if !inside.isEmpty, Set(inside).count == 1, "hms".contains(inside.first!) {
                    isElapsed = true
                    letters += inside
                }
            default: letters.append(contentsOf: first.lowercased())
            }
        }
        if letters.contains("general") {
            self = .number
            return
        }
        let isClock = letters.contains("h") || letters.contains("s") || letters.contains("am/pm")
        // A lone m is a month unless hours or seconds stand beside it.
        let isCalendar = letters.contains { "yd".contains($0) } || (letters.contains("m") && !isClock)
        self = isElapsed ? .elapsed : isCalendar ? (isClock ? .dateTime : .date) : isClock ? .time : .number
    }
}
