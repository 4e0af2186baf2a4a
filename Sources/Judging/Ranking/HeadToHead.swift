/// For each of the equals how many of the others more judges prefer it to, a draw counted as half; see
/// `docs/rules/HeadToHead.md`.
///
/// Only judges who marked both of a pair are asked about it. Cost: equals² × judges.
func headToHead(_ equals: [Standing]) -> [Fraction] {
    let totals = equals.map { row in
        Dictionary(
            (row.tally?.sheets ?? []).map { ($0.sheet.judge, $0.total) }, uniquingKeysWith: { _, last in last })
    }
    var halves = Array(repeating: 0, count: equals.count)
    for one in equals.indices {
        for two in equals.indices.dropFirst(one + 1) {
            var margin = 0
            for (judge, total) in totals[one] {
                guard let other = totals[two][judge], other != total else { continue }
                margin += other < total ? 1 : -1
            }
            halves[one] += margin > 0 ? 2 : margin == 0 ? 1 : 0
            halves[two] += margin < 0 ? 2 : margin == 0 ? 1 : 0
        }
    }
    return halves.map { Fraction(Int128($0), over: 2) }
}
