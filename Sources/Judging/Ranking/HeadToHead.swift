/// For each of the equals how many of the others more judges prefer it to, a draw counted as half; see
/// `docs/rules/HeadToHead.md`.
///
/// Only judges who marked both of a pair are asked about it. Cost: equals² × judges.
func headToHead(_ equals: [Standing]) -> [Fraction] {
    var halves = Array(repeating: 0, count: equals.count)
    let judged = levelsByJudge(equals)
    for one in equals.indices {
        for two in equals.indices.dropFirst(one + 1) {
            var margin = 0
            for levels in judged where levels[one] >= 0 && levels[two] >= 0 {
                margin += (levels[one] - levels[two]).signum()
            }
            halves[one] += 1 + margin.signum()
            halves[two] += 1 - margin.signum()
        }
    }
    return halves.map { Fraction(Int128($0), over: 2) }
}

/// For each judge how high each entry stands among the totals given, equal totals alike; −1 where there is none.
private func levelsByJudge(_ equals: [Standing]) -> [[Int]] {
    var totals: [JudgeID: [(entry: Int, total: Fraction)]] = [:]
    for (entry, row) in equals.enumerated() {
        for sheet in row.tally?.sheets ?? [] { totals[sheet.sheet.judge, default: []].append((entry, sheet.total)) }
    }
    return totals.values.map { given in
        var levels = Array(repeating: -1, count: equals.count)
        for (level, part) in groupEquals(given, by: \.total).reversed().enumerated() {
            for one in part { levels[one.entry] = level }
        }
        return levels
    }
}
