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
        let mean = "SUM(\(range))/\(count)"
        switch aggregation {
        case .mean: return mean
        case .median: return "MEDIAN(\(range))"
        case .trimmedMean(let trimming):
            guard trimming.low + trimming.high > 0 else { return mean }
            let left = "(\(rest(range, trimming)))/(\(count)-\(trimming.low + trimming.high))"
            return "IF(\(count)>=\(trimming.from),\(left),\(mean))"
        case .shareTrimmedMean(let trimming):
            return fromEnough(trimming.from, count, trimmed(range, count, trimming), else: mean)
        case .distanceTrimmedMean(let trimming):
            return fromEnough(trimming.from, count, near(range, mean, trimming), else: mean)
        case .winsorizedMean(let trimming):
            guard trimming.low + trimming.high > 0 else { return mean }
            let pulled =
                (trimming.low > 0 ? "+\(trimming.low)*SMALL(\(range),\(trimming.low + 1))" : "")
                + (trimming.high > 0 ? "+\(trimming.high)*LARGE(\(range),\(trimming.high + 1))" : "")
            return "IF(\(count)>=\(trimming.from),(\(rest(range, trimming))\(pulled))/\(count),\(mean))"
        case .middleSum(let trimming):
            guard trimming.low + trimming.high > 0 else { return "SUM(\(range))" }
            return "IF(\(count)>=\(trimming.from),\(rest(range, trimming)),SUM(\(range)))"
        case .placement: preconditionFailure("a rule over placements has a sheet of its own")
        }
    }

    /// TRIMMEAN for the number of marks that whole numbers give: 100 × 0.29 is 28.999… in doubles, and 29 here.
    private static func trimmed(_ range: String, _ count: String, _ trimming: ShareTrimming) -> String {
        let ends = "2*INT(\(count)*\(trimming.share.millionths)/\(2 * Fixed.scale))"
        return "TRIMMEAN(\(range),(\(ends)+0.5)/\(count))"
    }

    /// The mean of the marks near the middle, or of all where none is near. A billionth is for what doubles lose.
    private static func near(_ range: String, _ mean: String, _ trimming: DistanceTrimming) -> String {
        let centre = trimming.centre == .median ? "MEDIAN(\(range))" : mean
        let reach = "\(trimming.beyond)+0.000000001"
        let near = "(\(range)>=\(centre)-(\(reach)))*(\(range)<=\(centre)+\(reach))"
        return "IF(SUMPRODUCT(\(near))=0,\(mean),SUMPRODUCT(\(near),\(range))/SUMPRODUCT(\(near)))"
    }

    private static func fromEnough(_ from: Int, _ count: String, _ formula: String, else mean: String) -> String {
        from > 1 ? "IF(\(count)>=\(from),\(formula),\(mean))" : formula
    }

    /// What the place of a number among a range is worth: `worth` points from the first place on, nothing beyond.
    static func points(_ table: PointsTable, of cell: String, in range: String, among works: Int) -> String {
        let known = table.points.prefix(works)
        let places = "{" + (1...max(known.count, 1)).map(String.init).joined(separator: ",") + "}"
        let worth = "{" + known.map(\.description).joined(separator: ",") + "}"
        let first = "RANK(\(cell),\(range))"
        switch table.equal {
        case .same: return "SUMPRODUCT((\(places)=\(first))*\(worth))"
        case .share:
            let equals = "COUNTIF(\(range),\(cell))"
            return "SUMPRODUCT((\(places)>=\(first))*(\(places)<\(first)+\(equals))*\(worth))/\(equals)"
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
    static func range(_ sheet: String, _ from: Place, _ to: Place) -> String {
        "'\(sheet)'!\(Place.lockedRange(from, to))"
    }

    static func cell(_ sheet: String, _ place: Place) -> String { "'\(sheet)'!\(place.name)" }
}

extension Aggregation {
    /// How many are dropped at each end and from how many on; nil where the rule drops none or varies.
    var trimming: Trimming? {
        switch self {
        case .mean, .median, .shareTrimmedMean, .distanceTrimmedMean, .placement: nil
        case .trimmedMean(let trimming), .winsorizedMean(let trimming), .middleSum(let trimming):
            trimming.low + trimming.high > 0 ? trimming : nil
        }
    }

    /// True where how many are dropped depends on the marks, so that no column can be set aside for each.
    var dropsVary: Bool {
        switch self {
        case .shareTrimmedMean, .distanceTrimmedMean: true
        case .mean, .median, .trimmedMean, .winsorizedMean, .middleSum, .placement: false
        }
    }
}
