import Testing

@testable import Judging

/// Each law of placements is caught on a rule broken on purpose; and the standings around the rule keep them too.
struct FieldLawsTests {
    private static let points = PlacementPointsTests.share

    @Test func aRuleThatPartsEqualsByRowIsCaughtByOrder() throws {
        let broken: FieldRule = { field in
            var scores = try field.scores(.mean)
            scores[field.rows[0].entry] = .zero
            return scores
        }
        #expect(try FieldLaw.orderNeverMatters.firstBroken(broken, count: 1) != nil)
    }

    @Test func aRuleThatReadsMarksInsteadOfPlacesIsCaughtByShifting() throws {
        let broken: FieldRule = { field in
            try Dictionary(
                uniqueKeysWithValues: field.entries.map { entry in
                    let marks = field.rows.filter { $0.entry == entry }
                    return (
                        entry, try Aggregation.mean.overRows(MarkedPanel(marks.map { ($0.judge, $0.points) })).score
                    )
                })
        }
        #expect(try FieldLaw.shiftingOneJudgeKeeps.firstBroken(broken, count: 1) != nil)
        #expect(try FieldLaw.raisingNeverLowers.firstBroken(broken, count: 1) == nil)
    }

    @Test func aRuleThatPlacesTheLowestFirstIsCaughtByRaising() throws {
        let broken: FieldRule = { field in
            let turned = field.rows.map {
                MarkedField.Row(judge: $0.judge, entry: $0.entry, points: Fixed(millionths: -$0.points.millionths))
            }
            return try MarkedField(rows: turned).scores(Self.points)
        }
        #expect(try FieldLaw.raisingNeverLowers.firstBroken(broken, count: 1) != nil)
    }

    @Test func aSumOfPointsIsCaughtByDoubling() throws {
        let broken: FieldRule = { field in
            var scores = try field.scores(Self.points)
            for (entry, score) in scores {
                let judges = field.rows.count { $0.entry == entry }
                scores[entry] = try score.multiplied(by: Fraction(whole: judges))
            }
            return scores
        }
        #expect(try FieldLaw.doublingKeeps.firstBroken(broken, count: 1) != nil)
    }

    @Test(arguments: [PlacementRule.mean, .majority, PlacementPointsTests.share, PlacementPointsTests.same])
    func standingsDoNotDependOnTheOrderOfSheets(rule: PlacementRule) throws {
        var random = SeededRandom(seed: 5)
        for field in MarkedField.random(seed: 5, count: 60) {
            let shuffled = MarkedField(rows: field.rows.shuffled(using: &random))
            let (one, two) = (
                try field.standings(.placement(rule)), try shuffled.standings(.placement(rule))
            )
            #expect(one.rows == two.rows, "\(field)")
            #expect(one.coverage.isConserved)
            for row in one.rows { #expect(row.tally!.panel == (try field.scores(rule))[row.entry.id.text]) }
        }
    }

    @Test func aWorkThatIsOutTakesNoPlaceFromAnyOther() throws {
        // C is first with both judges and too few sheets: A and B are placed among themselves.
        let field = MarkedField([[8, 7, 9], [8, 7, nil]])
        let standings = try field.standings(.placement(.mean), minimum: 2)
        #expect(standings[EntryID("E2")]!.status == .incomplete)
        #expect(standings[EntryID("E2")]!.tally!.shortfalls == [Shortfall(criterion: nil, have: 1, need: 2)])
        #expect(standings[EntryID("E0")]!.score == Fraction(whole: 100))
        #expect(standings[EntryID("E1")]!.score == Fraction(whole: 50))
        #expect(standings[EntryID("E0")]!.tally!.placements.map(\.place) == [.one, .one])
    }
}
