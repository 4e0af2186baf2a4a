import Testing

@testable import Judging

struct MajorityOfPlacementsTests {
    @Test func theWorkedExampleOfThePageHolds() throws { try RulePage("MajorityOfPlacements").runField() }

    @Test func isTheProcedureForAllSmallFields() throws {
        for field in MarkedField.allSmall { try expectTwin(field) }
    }

    @Test(arguments: seeds)
    func isTheProcedureForRandomFields(seed: UInt64) throws {
        for field in MarkedField.random(seed: seed, count: 500) { try expectTwin(field, "seed \(seed)") }
    }

    @Test func obeysTheLawsOfPlacements() throws {
        #expect(try FieldLaw.firstBroken(FieldLaw.all, { try $0.scores(.majority) }, count: 10_000) == nil)
    }

    @Test func aMajorityOfFirstsWinsWhateverTheOthersThink() throws {
        // Mean places 7/3 and 5/3, and still the two firsts decide.
        let field = MarkedField([[9, 8, 7, 6, 5], [9, 8, 7, 6, 5], [1, 8, 7, 6, 5]])
        #expect(try field.scores(.majority)["E0"] == Fraction(whole: 100))
        #expect(try field.scores(.mean)["E1"]! > field.scores(.mean)["E0"]!)
    }

    /// Twin: the procedure as it is told, with sheets of places, one position after the other.
    private func expectTwin(_ field: MarkedField, _ seed: String = "") throws {
        var sheets: [String: [Fraction]] = [:]
        for row in field.rows {
            let marks = field.rows.filter { $0.judge == row.judge }
            let better = marks.count { $0.points > row.points }
            let equal = marks.count { $0.points == row.points }
            sheets[row.entry, default: []].append(Fraction(Int128(2 * better + equal + 1), over: 2))
        }
        let works = sheets.count
        let scores = try field.scores(.majority)
        var next = 1
        for group in Scrutineer(sheets: sheets, works: works).positions() {
            let place = Fraction(Int128(2 * next + group.count - 1), over: 2)
            let turned = try Fraction(whole: works + 1).subtracting(place)
            let expected = try turned.multiplied(by: Fraction(100, over: Int128(works)))
            for entry in group { #expect(scores[entry] == expected, "\(entry) of \(field) \(seed)") }
            next += group.count
        }
        #expect(next == works + 1)
    }
}

/// Who sits by the floor and follows rules 5 to 8 with a pencil.
private struct Scrutineer {
    let sheets: [String: [Fraction]]
    let works: Int

    private func having(_ work: String, _ place: Int) -> [Fraction] {
        sheets[work]!.filter { $0 <= Fraction(whole: place) }
    }

    /// The greater the better: which share of the judges, and then how little their places come to on average.
    private func majority(_ work: String, _ place: Int) -> Fraction {
        Fraction(Int128(having(work, place).count), over: Int128(sheets[work]!.count))
    }

    private func meanPlace(_ work: String, _ place: Int) -> Fraction {
        let places = having(work, place)
        let doubled = places.reduce(Int128(0)) { $0 + ($1.denominator == 2 ? $1.numerator : 2 * $1.numerator) }
        return Fraction(doubled, over: Int128(2 * places.count))
    }

    /// Groups of works in order of their positions; a group of more than one is a tie that no rule parts.
    func positions() -> [[String]] {
        var left = Set(sheets.keys)
        var groups: [[String]] = []
        for place in 1...works {
            let have = left.filter { majority($0, place) > Fraction(1, over: 2) }
            groups += parted(Array(have), at: place)
            left.subtract(have)
        }
        return groups
    }

    private func parted(_ works: [String], at place: Int) -> [[String]] {
        guard works.count > 1, place <= self.works else { return works.isEmpty ? [] : [works] }
        let greatest = works.map { majority($0, place) }.max()!
        let first = works.filter { majority($0, place) == greatest }
        let lowest = first.map { meanPlace($0, place) }.min()!
        let best = first.filter { meanPlace($0, place) == lowest }
        let rest = works.filter { !best.contains($0) }
        return parted(best, at: place + 1) + parted(rest, at: place)
    }
}
