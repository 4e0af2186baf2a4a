import Testing

@testable import Judging

struct CutAdviceTests {
    /// Works and their marks by each judge, whole numbers out of 100, in one criterion.
    private func advice(
        _ marks: [[Int?]], quota: Int? = 1, awards: Awards? = nil, rule: Aggregation = .mean
    ) throws -> CutAdvice? {
        let entries = marks.indices.map { SmallContest.entry("E\($0)") }
        let judges = (0..<(marks.first?.count ?? 0)).map { SmallContest.judge("J\($0)") }
        let sheets = marks.enumerated().flatMap { entry, row in
            row.enumerated().compactMap { judge, mark in
                mark.map { SmallContest.sheet("J\(judge)", "E\(entry)", [String($0)]) }
            }
        }
        let category = SmallContest.category(
            awards: awards, recommend: quota.map { Quota(count: $0, reserve: 0, confirmed: nil) })
        let standings = try SmallContest.standings(
            SmallContest.rubric(rule), entries: entries, judges: judges, sheets: sheets, category: category)
        guard let line = CutLine(of: standings) else { return nil }
        let advice = try CutAdvice([AskedRound(standings: standings, sheets: sheets)], line: line, seed: "1")
        #expect(advice != nil, "the model does not repeat the standings")
        return advice
    }

    @Test func farFromTheLineIsSafeOnBothSides() throws {
        let advice = try #require(try advice([[90, 91, 92], [50, 51, 52]]))
        #expect(advice.rows.map(\.firmness) == [.safeIn, .safeOut])
        #expect(advice.rows.map(\.above) == [1000, 0])
        #expect(advice.rows.flatMap(\.changes) == [])
    }

    @Test func aDividedPanelIsContestedAndSaysWhoDividesIt() throws {
        let advice = try #require(try advice([[95, 60, 60], [70, 70, 70]]))
        let first = advice.rows[0]
        #expect(first.standing.entry.id == EntryID("E0"))
        #expect(first.firmness == .contested)
        #expect(first.changes.contains(.withoutJudge(JudgeID("J0"))))
        // Above, unless J0 is never drawn: 8 of 27.
        #expect(abs(Double(first.above!) / 1000 - 19.0 / 27) < 0.05)
    }

    @Test func oneJudgeCanNotBeDrawnAgain() throws {
        let advice = try #require(try advice([[90], [50]]))
        #expect(advice.resamples == 0)
        #expect(advice.rows.map(\.above) == [nil, nil])
        #expect(advice.rows.map(\.firmness) == [.safeIn, .safeOut])
    }

    @Test func noEntriesGiveNoRows() throws {
        let advice = try #require(try advice([]))
        #expect(advice.rows.isEmpty)
        #expect(advice.near.isEmpty)
    }

    @Test func allMissingRanksNobody() throws {
        let advice = try #require(try advice([[nil, nil], [nil, nil]]))
        #expect(advice.rows.isEmpty)
    }

    @Test func allEqualAreTakenInWholeAndEachSlipMovesOnesOwn() throws {
        let advice = try #require(try advice([[80, 80], [80, 80], [80, 80]]))
        #expect(advice.above == 3)
        #expect(advice.rows.map(\.above) == [1000, 1000, 1000])
        for row in advice.rows {
            #expect(row.firmness == .contested)
            guard case .slip(let entry, _, _, let from, let to) = row.changes.first else {
                Issue.record("the least change of \(row.standing.entry.id) is no slip: \(row.changes)")
                continue
            }
            #expect(entry == row.standing.entry.id)
            #expect(from.millionths - to.millionths == 500_000, "one step down leaves the tie")
        }
    }

    @Test func aQuotaOfZeroLeavesAllSafelyBelow() throws {
        let advice = try #require(try advice([[90, 80], [50, 60]], quota: 0))
        #expect(advice.above == 0)
        #expect(advice.rows.allSatisfy { $0.firmness == .safeOut && $0.above == 0 })
    }

    @Test func aQuotaBeyondTheFieldLeavesAllSafelyAbove() throws {
        let advice = try #require(try advice([[90, 80], [50, 60]], quota: 9))
        #expect(advice.rows.allSatisfy { $0.firmness == .safeIn && $0.above == 1000 })
    }

    @Test func withoutQuotaOrGradesThereIsNoLine() throws {
        #expect(try advice([[90, 80], [50, 60]], quota: nil) == nil)
    }

    @Test func gradesDrawTheLineWhereNothingIsRecommendedAndNeverCutATie() throws {
        let first = Awards.Grade(
            id: "first", title: Text("first"), count: 2, share: nil, least: 0, floor: nil, perAuthor: nil, fills: false)
        let awards = Awards(cap: nil, perAuthor: nil, grades: [first], special: [])
        let advice = try #require(try advice([[90, 90], [70, 70], [70, 70]], quota: nil, awards: awards))
        #expect(advice.line.kind == .awards)
        #expect(advice.above == 1)
        #expect(advice.line.places == 1)
    }
}
