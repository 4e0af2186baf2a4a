import Testing

@testable import Judging

/// Agreement against the values their authors published.
struct AgreementTests {
    /// Four observers, twelve units, blanks: Krippendorff (2011), section D.
    static let krippendorff = RatingMatrix(
        [
            [1, 1, nil, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4],
            [1, 1, 2, 1], [2, 2, 2, 2], [nil, 5, 5, 5], [nil, nil, 1, 1], [nil, 3, nil, nil],
        ])

    /// Six targets, four judges: Shrout and Fleiss (1979), table 2.
    static let shroutFleiss = RatingMatrix(
        [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])

    /// Rounding first base, 22 players by three ways, with ties: Hollander and Wolfe (1973), p. 140.
    static let roundingFirstBase: [[Double]] = [
        [5.40, 5.50, 5.55], [5.85, 5.70, 5.75], [5.20, 5.60, 5.50], [5.55, 5.50, 5.40], [5.90, 5.85, 5.70],
        [5.45, 5.55, 5.60], [5.40, 5.40, 5.35], [5.45, 5.50, 5.35], [5.25, 5.15, 5.00], [5.85, 5.80, 5.70],
        [5.25, 5.20, 5.10], [5.65, 5.55, 5.45], [5.60, 5.35, 5.45], [5.05, 5.00, 4.95], [5.50, 5.50, 5.40],
        [5.45, 5.55, 5.50], [5.55, 5.55, 5.35], [5.45, 5.50, 5.55], [5.50, 5.45, 5.25], [5.65, 5.60, 5.40],
        [5.70, 5.65, 5.55], [6.30, 6.30, 6.25],
    ]

    @Test(arguments: [
        (KrippendorffAlpha.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849), (.ratio, 0.797),
    ])
    func alphaIsKrippendorffsOwn(level: KrippendorffAlpha, published: Double) throws {
        expectNear(level(Self.krippendorff), published, within: 0.0005)
    }

    @Test(arguments: [
        (IntraclassCorrelation.Form.oneWaySingle, 0.17), (.randomSingle, 0.29), (.fixedSingle, 0.71),
        (.oneWayMean, 0.44), (.randomMean, 0.62), (.fixedMean, 0.91),
    ])
    func theSixCorrelationsAreThoseOfShroutAndFleiss(form: IntraclassCorrelation.Form, published: Double) throws {
        let icc = try #require(IntraclassCorrelation(Self.shroutFleiss))
        expectNear(icc[form], published, within: 0.005)
    }

    /// Friedman's χ² of the published example is 11.143, and W is χ² / (judges × (entries − 1)).
    @Test func concordanceWithTiesIsThePublishedOne() throws {
        let players = Self.roundingFirstBase
        let ratings = RatingMatrix((0..<3).map { way in players.map { $0[way] } })
        let w = try #require(KendallW(ratings)).w
        #expect(abs(w * 22 * 2 - 11.143) < 0.0005)
    }

    /// Twin: the squares between the entries' rank sums over the most they can be, with nothing simplified.
    @Test(arguments: seeds)
    func concordanceIsAShareOfAllSquaresOfRanks(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for _ in 0..<50 {
            let (n, m) = (Int.random(in: 2...8, using: &random), Int.random(in: 2...6, using: &random))
            let rows = (0..<n).map { _ in (0..<m).map { _ in Double(Int.random(in: 0...4, using: &random)) } }
            let ranks = (0..<m).map { judge in
                rows.map { row in
                    let below = rows.count { $0[judge] < row[judge] }
                    let equal = rows.count { $0[judge] == row[judge] }
                    return Double(below) + Double(equal + 1) / 2
                }
            }
            let middle = Double(n + 1) / 2
            let all = ranks.flatMap { $0 }.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
            let between = (0..<n).reduce(0.0) { sum, entry in
                let distance = ranks.reduce(0) { $0 + $1[entry] } / Double(m) - middle
                return sum + Double(m) * distance * distance
            }
            let w = KendallW(RatingMatrix(rows))?.w
            if all == 0 { #expect(w == nil) } else { expectNear(w, between / all, within: 1e-9, "seed \(seed)") }
        }
    }

    @Test func noStatisticIsMadeUpWhereNothingCanBeCompared() {
        let panels: [RatingMatrix] = [
            RatingMatrix([]), RatingMatrix([[80], [90]]), RatingMatrix([[nil, nil], [nil, nil]]),
        ]
        for ratings in panels {
            for level in KrippendorffAlpha.allCases { #expect(level(ratings) == nil) }
            #expect(KendallW(ratings) == nil)
            #expect(IntraclassCorrelation(ratings) == nil)
        }
    }

    @Test func equalMarksAllThroughAreNoAgreement() throws {
        let ratings = RatingMatrix([[80, 80], [80, 80]])
        for level in KrippendorffAlpha.allCases { #expect(level(ratings) == nil) }
        #expect(KendallW(ratings) == nil)
        let icc = try #require(IntraclassCorrelation(ratings))
        for form in IntraclassCorrelation.Form.allCases { #expect(icc[form] == nil) }
    }
}
