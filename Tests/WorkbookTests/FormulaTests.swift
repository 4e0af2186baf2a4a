import Testing

@testable import Judging
@testable import Workbook

@Suite struct FormulaTests {
    @Test func roundingTakesOffWhatDoublesAddBeforeItRounds() {
        #expect(Formula.rounded("A1/3", Rounding(decimals: 2)) == "ROUND(ROUND((A1/3)*100,6),0)/100")
        #expect(Formula.rounded("A1", Rounding(decimals: 0)) == "ROUND(ROUND((A1)*1,6),0)/1")
        #expect(Formula.rounded("A1/3", .none) == "A1/3")
    }

    @Test func eachRuleHasItsFormula() {
        let two = Trimming(low: 1, high: 2, from: 5)
        let rest = "SUM(D5:H5)-LARGE(D5:H5,1)-LARGE(D5:H5,2)-SMALL(D5:H5,1)"
        let cases: [(Aggregation, String)] = [
            (.mean, "SUM(D5:H5)/I5"), (.median, "MEDIAN(D5:H5)"),
            (.trimmedMean(two), "IF(I5>=5,(\(rest))/(I5-3),SUM(D5:H5)/I5)"),
            (.middleSum(two), "IF(I5>=5,\(rest),SUM(D5:H5))"),
            (.trimmedMean(Trimming(low: 0, high: 0, from: 1)), "SUM(D5:H5)/I5"),
            (.winsorizedMean(two), "IF(I5>=5,(\(rest)+1*SMALL(D5:H5,2)+2*LARGE(D5:H5,3))/I5,SUM(D5:H5)/I5)"),
            (
                .shareTrimmedMean(ShareTrimming(share: Fixed("0.29")!, from: 1)),
                "TRIMMEAN(D5:H5,(2*INT(I5*290000/2000000)+0.5)/I5)"
            ),
        ]
        for (rule, formula) in cases { #expect(Formula.score(rule, over: "D5:H5", count: "I5") == formula) }
    }

    @Test func pointsOfAPlaceAreSharedOrGivenToEach() {
        let points = [12, 10, 8].map { Fixed(whole: $0) }
        let share = PointsTable(points: points, equal: .share)
        let same = PointsTable(points: points, equal: .same)
        #expect(
            Formula.points(share, of: "D5", in: "$D$5:$D$9", among: 5)
                == "SUMPRODUCT(({1,2,3}>=RANK(D5,$D$5:$D$9))*({1,2,3}<RANK(D5,$D$5:$D$9)+COUNTIF($D$5:$D$9,D5))*{12,10,8})/COUNTIF($D$5:$D$9,D5)"
        )
        #expect(
            Formula.points(same, of: "D5", in: "$D$5:$D$9", among: 2)
                == "SUMPRODUCT(({1,2}=RANK(D5,$D$5:$D$9))*{12,10})")
    }

    @Test func aDropIsShownFromTheFirstMarkOnThatDropsIt() {
        let trimming = Trimming(low: 1, high: 1, from: 5)
        #expect(
            Formula.dropped(1, .high, trimming, of: "D5:H5", count: "I5") == "IF(I5>=5,LARGE(D5:H5,1),\"\")")
        #expect(Formula.dropped(2, .low, trimming, of: "D5:H5", count: "I5") == "IF(I5>=5,SMALL(D5:H5,2),\"\")")
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
    func columnsHaveExcelsLetters(_ column: Int, _ letters: String) {
        #expect(Place.letters(column) == letters)
        #expect(Place(4, column).name == letters + "5")
        #expect(Place(4, column).locked == "$\(letters)$5")
    }
}
