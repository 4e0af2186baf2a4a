import Testing

@testable import Judging

struct PlacementPointsTests {
    static let table = [fixed("12"), fixed("10"), fixed("8"), fixed("7"), fixed("0.5")]
    static let share = PlacementRule.points(PointsTable(points: table, equal: .share))
    static let same = PlacementRule.points(PointsTable(points: table, equal: .same))

    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("PlacementPoints").runField() }

    @Test func isTheMeanOfTheWorthForAllSmallFields() throws {
        for field in MarkedField.allSmall { try expectTwin(field) }
    }

    @Test(arguments: seeds)
    func isTheMeanOfTheWorthForRandomFields(seed: UInt64) throws {
        for field in MarkedField.random(seed: seed, count: 300) { try expectTwin(field, "seed \(seed)") }
    }

    @Test func obeysTheLawsOfPlacements() throws {
        for rule in [Self.share, Self.same] {
            #expect(try FieldLaw.firstBroken(FieldLaw.all, { try $0.scores(rule) }, count: 10_000) == nil)
        }
    }

    @Test func placesBeyondTheTableAreWorthNothing() throws {
        let scores = try MarkedField([[9, 8, 7, 6, 5, 4, 3]]).scores(Self.share)
        #expect(scores["E4"] == fraction("0.5"))
        #expect(scores["E5"] == .zero)
    }

    @Test func aTieAcrossTheEndOfTheTableSharesWhatIsThere() throws {
        let scores = try MarkedField([[9, 8, 7, 6, 5, 5, 5]]).scores(Self.share)
        #expect(scores["E6"] == Fraction(1, over: 6))
    }

    /// Twin: walks the places one by one for each judge, and adds fractions.
    private func expectTwin(_ field: MarkedField, _ seed: String = "") throws {
        let (share, same) = (try field.scores(Self.share), try field.scores(Self.same))
        for entry in field.entries {
            var (sumShare, sumSame, judges) = (Fraction.zero, Fraction.zero, 0)
            for judge in field.judges {
                let marks = field.rows.filter { $0.judge == judge }
                guard let own = marks.first(where: { $0.entry == entry })?.points else { continue }
                judges += 1
                let better = marks.count { $0.points > own }
                let equal = marks.count { $0.points == own }
                var together = Fraction.zero
                for place in better..<(better + equal) where place < Self.table.count {
                    together = try together.adding(Fraction(Self.table[place]))
                }
                sumShare = try sumShare.adding(together.divided(by: Fraction(whole: equal)))
                if better < Self.table.count { sumSame = try sumSame.adding(Fraction(Self.table[better])) }
            }
            let number = Fraction(whole: judges)
            #expect(try share[entry] == sumShare.divided(by: number), "\(entry) of \(field) \(seed)")
            #expect(try same[entry] == sumSame.divided(by: number), "\(entry) of \(field) \(seed)")
        }
    }
}
