import Testing

@testable import Judging

struct MeanPlacementTests {
    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("MeanPlacement").runField() }

    @Test func isTheMeanPlaceTurnedRoundForAllSmallFields() throws {
        for field in MarkedField.allSmall { try expectTwin(field) }
    }

    @Test(arguments: seeds)
    func isTheMeanPlaceTurnedRoundForRandomFields(seed: UInt64) throws {
        for field in MarkedField.random(seed: seed, count: 300) { try expectTwin(field, "seed \(seed)") }
    }

    @Test func obeysTheLawsOfPlacements() throws {
        #expect(try FieldLaw.firstBroken(FieldLaw.all, { try $0.scores(.mean) }, count: 10_000) == nil)
    }

    @Test func thePlacesOfAFullPanelAddUpWhateverItsTies() throws {
        for field in MarkedField.allSmall where field.rows.count == field.judges.count * field.entries.count {
            let works = field.entries.count
            var sum = Fraction.zero
            for score in try field.scores(.mean).values { sum = try sum.adding(score) }
            #expect(sum == Fraction(Int128(100 * (works + 1)), over: 2), "\(field)")
        }
    }

    /// Twin: the place of each work among a judge's others, counted pair by pair: one for each better, a half for each equal.
    private func expectTwin(_ field: MarkedField, _ seed: String = "") throws {
        let scores = try field.scores(.mean)
        let works = field.entries.count
        for entry in field.entries {
            var (sum, judges) = (Fraction.zero, 0)
            for judge in field.judges {
                let marks = field.rows.filter { $0.judge == judge }
                guard let own = marks.first(where: { $0.entry == entry })?.points else { continue }
                judges += 1
                var place = Fraction.one
                for other in marks where other.entry != entry {
                    if other.points > own { place = try place.adding(.one) }
                    if other.points == own { place = try place.adding(Fraction(1, over: 2)) }
                }
                sum = try sum.adding(place)
            }
            let mean = try sum.divided(by: Fraction(whole: judges))
            let turned = try Fraction(whole: works + 1).subtracting(mean)
            let expected = try turned.multiplied(by: Fraction(100, over: Int128(works)))
            #expect(scores[entry] == expected, "\(entry) of \(field) \(seed)")
        }
    }
}
