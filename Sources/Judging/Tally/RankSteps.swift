/// `first` for the most votes, `step` less for each place after it, never below `floor`; equals share the better place.
///
/// Page: `docs/rules/RankSteps.md`.
func scoreByRankSteps(
    _ counted: [EntryID: Int], first: Fixed, step: Fixed, floor: Fixed
) throws(Overflow) -> [EntryID: Fraction] {
    let places = votePlaces(counted)
    var scores: [EntryID: Fraction] = [:]
    for (entry, votes) in counted {
        let down = try Fraction(step).multiplied(by: Fraction(whole: places[votes]!.ahead))
        scores[entry] = max(Fraction(floor), try Fraction(first).subtracting(down))
    }
    return scores
}
