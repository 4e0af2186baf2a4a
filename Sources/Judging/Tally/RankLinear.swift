/// `first` for the most votes, `last` for the last place, equal steps between; equals share the better place.
///
/// Page: `docs/rules/RankLinear.md`.
func scoreByRankLinear(
    _ counted: [EntryID: Int], first: Fixed, last: Fixed
) throws(Overflow) -> [EntryID: Fraction] {
    let places = votePlaces(counted)
    let fall = try Fraction(first).subtracting(Fraction(last))
    var scores: [EntryID: Fraction] = [:]
    for (entry, votes) in counted {
        let way = Fraction(Int128(places[votes]!.ahead), over: Int128(max(counted.count - 1, 1)))
        scores[entry] = try Fraction(first).subtracting(fall.multiplied(by: way))
    }
    return scores
}
