import Judging

/// The engine's arithmetic in the words of a sheet: functions that WPS and old Excel know, no arrays.
enum Formula {
    /// Half away from zero. The inner rounding takes off what doubles add: 84.875 must not become 84.87499….
    static func rounded(_ value: String, _ rounding: Rounding) -> String {
        guard let decimals = rounding.decimals else { return value }
        let unit = (0..<decimals).reduce(1) { value, _ in value * 10 }
        return "ROUND(ROUND((\(value))*\(unit),6),0)/\(unit)"
    }

    /// A rule over a range with `count` marks in it, not empty; blank texts in the range are passed over.
    static func score(_ aggregation: Aggregation, over range: String, count: String) -> String {
        switch aggregation {
        case .mean: return "SUM(\(range))/\(count)"
        case .median: return "MEDIAN(\(range))"
        case .trimmedMean(let trimming):
            guard trimming.low + trimming.high > 0 else { return "SUM(\(range))/\(count)" }
            let left = "(\(rest(range, trimming)))/(\(count)-\(trimming.low + trimming.high))"
            return "IF(\(count)>=\(trimming.from),\(left),SUM(\(range))/\(count))"
        case .middleSum(let trimming):
            guard trimming.low + trimming.high > 0 else { return "SUM(\(range))" }
            return "IF(\(count)>=\(trimming.from),\(rest(range, trimming)),SUM(\(range)))"
        }
    }

    /// The nth mark dropped at one end, or a blank text where so few marks drop none.
    static func dropped(_ nth: Int, _ end: Dropped.End, _ trimming: Trimming, of range: String, count: String) -> String
    {
        "IF(\(count)>=\(trimming.from),\(end == .high ? "LARGE" : "SMALL")(\(range),\(nth)),\"\")"
    }

    private static func rest(_ range: String, _ trimming: Trimming) -> String {
        let high = (0..<trimming.high).map { "-LARGE(\(range),\($0 + 1))" }
        let low = (0..<trimming.low).map { "-SMALL(\(range),\($0 + 1))" }
        return "SUM(\(range))" + (high + low).joined()
    }

    /// A cell on another sheet.
    static func cell(_ sheet: String, _ place: Place) -> String { "'\(sheet)'!\(place.name)" }
}

extension Aggregation {
    /// How many are dropped at each end and from how many on; nil where the rule drops none.
    var trimming: Trimming? {
        switch self {
        case .mean, .median: nil
        case .trimmedMean(let trimming), .middleSum(let trimming): trimming.low + trimming.high > 0 ? trimming : nil
        }
    }
}
