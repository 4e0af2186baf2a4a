import Testing

@testable import Judging

struct RelatedUnitTests {
    /// 省 – 市 – 企业 – 车间, a second city beside, a unit that stands alone, and a second head called province.
    static let tree = UnitTree([
        Unit(id: UnitID("AH"), name: "省", parent: nil, kind: nil),
        Unit(id: UnitID("HF"), name: "市", parent: UnitID("AH"), kind: "city"),
        Unit(id: UnitID("XC"), name: "另一市", parent: UnitID("AH"), kind: "city"),
        Unit(id: UnitID("E1"), name: "企业一", parent: UnitID("HF"), kind: nil),
        Unit(id: UnitID("E2"), name: "企业二", parent: UnitID("HF"), kind: nil),
        Unit(id: UnitID("W"), name: "车间", parent: UnitID("E1"), kind: nil),
        Unit(id: UnitID("CN"), name: "全国", parent: nil, kind: "nation"),
        Unit(id: UnitID("P"), name: "另一省", parent: UnitID("CN"), kind: "province"),
        Unit(id: UnitID("PC"), name: "另一省之市", parent: UnitID("P"), kind: "city"),
    ])

    @Test(
        "own unit, those below the judge's, and those above it up to the city",
        arguments: [
            ("HF", "HF", true), ("HF", "E1", true), ("HF", "W", true), ("E1", "HF", true), ("W", "HF", true),
            ("W", "E1", true), ("E1", "W", true), ("E1", "E2", false), ("W", "E2", false), ("HF", "XC", false),
            ("XC", "E1", false), ("AH", "AH", true), ("AH", "HF", false), ("HF", "AH", false), ("AH", "W", false),
            ("W", "AH", false), ("P", "PC", false), ("PC", "P", false), ("CN", "P", false), ("P", "P", true),
            ("absent", "HF", false), ("absent", "absent", true),
        ])
    func relatesUnits(judge: String, entry: String, expected: Bool) {
        let relations = Relations(units: Self.tree, declarations: [], matches: [:])
        let verdict = ConflictRule.relatedUnit.ask(
            SmallContest.judge("J1", unit: judge), SmallContest.entry("A", unit: entry), relations)
        let clause = ConflictClause.relatedUnit(judge: UnitID(judge), entry: UnitID(entry))
        #expect(verdict == (expected ? .conflicted(clause) : .clear))
    }

    @Test func isTheSameBothWays() {
        let ids = ["AH", "HF", "XC", "E1", "E2", "W", "CN", "P", "PC"].map { UnitID($0) }
        for one in ids {
            for two in ids { #expect(Self.tree.areRelated(one, two) == Self.tree.areRelated(two, one)) }
        }
    }

    @Test func aJudgeWithoutAUnitIsRelatedToNone() {
        let relations = Relations(units: Self.tree, declarations: [], matches: [:])
        let verdict = ConflictRule.relatedUnit.ask(SmallContest.judge("J1"), SmallContest.entry("A"), relations)
        #expect(verdict == .clear)
    }

    @Test func aCircleOfUnitsEndsTheWalk() {
        let tree = UnitTree([
            Unit(id: UnitID("A"), name: "A", parent: UnitID("B"), kind: nil),
            Unit(id: UnitID("B"), name: "B", parent: UnitID("A"), kind: nil),
        ])
        #expect(tree.path(from: UnitID("A")).map(\.id.text) == ["A", "B"])
        #expect(tree.areRelated(UnitID("A"), UnitID("B")))
    }
}
