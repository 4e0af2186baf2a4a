/// The points that a place by votes is worth. Page: `docs/rules/VotePoints.md`.
func scoreByVotePoints(_ counted: [EntryID: Int], _ table: PointsTable) -> [EntryID: Fraction] {
    let places = votePlaces(counted)
    return counted.mapValues { votes in
        let place = places[votes]!
        let worth = table.worth(ahead: place.ahead, equals: place.equals)
        return Fraction(worth.sum, over: Int128(worth.divisor) * Int128(Fixed.scale))
    }
}
