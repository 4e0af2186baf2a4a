import Testing

@testable import Judging

struct TicksTests {
    /// Ticks of five works by three judges.
    private func standings(_ ticks: [String: Int], judges: Int = 3) throws -> Standings {
        let sheets = ticks.sorted { $0.key < $1.key }.flatMap { entry, count in
            (1...judges).map { SmallContest.sheet("J\($0)", entry, [$0 <= count ? "1" : "0"]) }
        }
        return try SmallContest.standings(
            Ticks.rubric, entries: ticks.keys.sorted().map { SmallContest.entry($0) },
            judges: (1...judges).map { SmallContest.judge("J\($0)") }, sheets: sheets)
    }

    private static let field = ["A": 3, "B": 2, "C": 2, "D": 1, "E": 0]

    private func kept(_ keep: Ticks.Keep, _ field: [String: Int] = field) throws -> String {
        Ticks(each: nil, keep: keep).kept(try standings(field)).map(\.text).sorted().joined()
    }

    @Test func aWorkStaysAtTwoThirdsAMajorityOrANumberOfTicks() throws {
        #expect(try kept(.twoThirds) == "ABC")
        #expect(try kept(.majority) == "ABC")
        #expect(try kept(.votes(3)) == "A")
        #expect(try kept(.votes(1)) == "ABCD")
    }

    @Test func theMostTickedStayAndEqualsAtTheEndAllStay() throws {
        #expect(try kept(.most(1)) == "A")
        #expect(try kept(.most(2)) == "ABC")
        #expect(try kept(.most(3)) == "ABC")
        #expect(try kept(.most(4)) == "ABCD")
    }

    @Test func aWorkWithoutATickNeverStays() throws {
        #expect(try kept(.most(5)) == "ABCD")
        #expect(try kept(.most(5), ["A": 0, "B": 0]) == "")
    }

    @Test func theRankingCountsTicks() throws {
        let rows = try standings(Self.field).ranked
        #expect(rows.map { "\($0.rank!)\($0.entry.id)\($0.score!.shortest)" } == ["1A3", "2B2", "2C2", "4D1", "5E0"])
    }

    @Test func nobodyTicksMoreThanAllowed() {
        let ticks = Ticks(each: 2, keep: .majority)
        #expect(ticks.objection(JudgeID("J1"), ticking: 1, others: 1) == nil)
        #expect(
            ticks.objection(JudgeID("J1"), ticking: 1, others: 2) == .tooManyTicks(JudgeID("J1"), given: 3, most: 2))
        #expect(Ticks(each: nil, keep: .majority).objection(JudgeID("J1"), ticking: 99, others: 0) == nil)
    }

    @Test(arguments: [
        ("{keep: two-thirds}", true), ("{keep: majority, each: 30}", true), ("{keep: {votes: 2}}", true),
        ("{keep: {most: 40}}", true), ("{each: 3}", false), ("{keep: half}", false), ("{keep: {votes: 0}}", false),
        ("{keep: {votes: 2, most: 3}}", false),
    ])
    func readsItsFourForms(text: String, isGood: Bool) {
        var findings = Findings()
        let node = Self.node(text)
        let ticks = Ticks(reading: node, &findings)
        #expect((ticks != nil && !findings.hasErrors) == isGood, "\(text): \(findings.all)")
    }

    /// A flow map of one or two levels, enough for these.
    private static func node(_ text: String) -> SourceNode {
        let place = Place(file: "contest.yaml", line: 1, column: 1)
        var rest = Substring(text)
        func value() -> SourceNode {
            guard rest.first == "{" else {
                let end = rest.firstIndex { ",}".contains($0) } ?? rest.endIndex
                defer { rest = rest[end...] }
                return SourceNode(place: place, value: .scalar(String(rest[..<end])))
            }
            rest = rest.dropFirst()
            var pairs: [(key: SourceKey, value: SourceNode)] = []
            while rest.first != "}" {
                rest = rest.drop { ", ".contains($0) }
                let key = rest.prefix { $0 != ":" }
                rest = rest.dropFirst(key.count + 2)
                pairs.append((SourceKey(name: String(key), place: place), value()))
            }
            rest = rest.dropFirst()
            return SourceNode(place: place, value: .map(pairs))
        }
        return value()
    }
}
