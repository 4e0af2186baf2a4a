/// `first` for the most votes, `step` less for each place after it, never below `floor`; equals share the better place.
///
/// Page: `docs/rules/RankSteps.md`.
func scoreByRankSteps(
    _ counted: [EntryID: Int], first: Fixed, step: Fixed, floor: Fixed
) throws(Overflow) -> [EntryID: Fraction] {
    var place: [Int: Int] = [:]
    var ahead = 0
    for (votes, entries) in Dictionary(grouping: counted.values, by: { $0 }).sorted(by: { $0.key > $1.key }) {
        place[votes] = ahead
        ahead += entries.count
    }
    var scores: [EntryID: Fraction] = [:]
    for (entry, votes) in counted {
        let down = try Fraction(step).multiplied(by: Fraction(whole: place[votes]!))
        scores[entry] = max(Fraction(floor), try Fraction(first).subtracting(down))
    }
    return scores
}
