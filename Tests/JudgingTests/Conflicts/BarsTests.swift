import Testing

@testable import Judging

struct BarsTests {
    static func clause(
        _ declarations: [Declaration.With?], judgeUnit: String? = nil, entryUnit: String = "E1",
        match: String? = nil
    ) -> ConflictClause? {
        let judge = SmallContest.judge("J1", unit: judgeUnit)
        let entry = SmallContest.entry("A", unit: entryUnit)
        let relations = Relations(
            units: RelatedUnitTests.tree, declarations: declarations.map { Declaration(judge: judge.id, with: $0) },
            matches: match.map { [Pairing(judge.id, entry.id): $0] } ?? [:])
        let bars = Bars(judges: [judge], entries: [entry], relations: relations)
        // The table over all pairs and the question about one must never disagree.
        #expect(bars[judge.id, entry.id] == Bars.clause(judge, entry, relations))
        return bars[judge.id, entry.id]
    }

    @Test func declarationsBarTheEntryItsUnitAndThoseAboveAndTheCategory() {
        #expect(Self.clause([.entry(EntryID("A"))]) == .declaredEntry)
        #expect(Self.clause([.entry(EntryID("B"))]) == nil)
        #expect(Self.clause([.unit(UnitID("E1"))]) == .declaredUnit(UnitID("E1")))
        #expect(Self.clause([.unit(UnitID("HF"))]) == .declaredUnit(UnitID("HF")))
        #expect(Self.clause([.unit(UnitID("W"))]) == nil)
        #expect(Self.clause([.unit(UnitID("XC"))]) == nil)
        #expect(Self.clause([.category(SmallContest.song)]) == .declaredCategory)
        #expect(Self.clause([.category(CategoryID("film"))]) == nil)
        #expect(Self.clause([nil]) == nil)
        #expect(Self.clause([.person]) == nil)
        #expect(Self.clause([.entry(EntryID("B")), .unit(UnitID("HF"))]) == .declaredUnit(UnitID("HF")))
    }

    @Test func anAuthorIsBarredAndASameNameIsNotYet() {
        #expect(Self.clause([], match: "author") == .ownEntry)
        #expect(Self.clause([], match: "person") == .declaredPerson)
        #expect(Self.clause([], match: "same-name") == nil)
        #expect(Self.clause([], judgeUnit: "HF", match: "same-name") != nil)
    }

    @Test func theFirstClauseIsNamed() {
        #expect(Self.clause([.entry(EntryID("A"))], judgeUnit: "E1", match: "author") == .ownEntry)
        #expect(
            Self.clause([.entry(EntryID("A"))], judgeUnit: "HF")
                == .relatedUnit(judge: UnitID("HF"), entry: UnitID("E1")))
    }

    @Test(arguments: seeds)
    func theTableAgreesWithAskingEachPair(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let units = ["AH", "HF", "XC", "E1", "E2", "W", "P", "PC"]
        let judges = (0..<12).map { index in
            SmallContest.judge(
                "J\(index)", unit: Bool.random(using: &random) ? units.randomElement(using: &random) : nil)
        }
        let entries = (0..<12).map { SmallContest.entry("E\($0)", unit: units.randomElement(using: &random)!) }
        var declarations: [Declaration] = []
        var matches: [Pairing: String] = [:]
        for judge in judges {
            switch Int.random(in: 0...4, using: &random) {
            case 0: declarations.append(Declaration(judge: judge.id, with: nil))
            case 1:
                declarations.append(
                    Declaration(judge: judge.id, with: .entry(entries.randomElement(using: &random)!.id)))
            case 2:
                declarations.append(
                    Declaration(judge: judge.id, with: .unit(UnitID(units.randomElement(using: &random)!))))
            case 3: matches[Pairing(judge.id, entries.randomElement(using: &random)!.id)] = "author"
            default: break
            }
        }
        let relations = Relations(units: RelatedUnitTests.tree, declarations: declarations, matches: matches)
        let bars = Bars(judges: judges, entries: entries, relations: relations)
        var count = 0
        for judge in judges {
            for entry in entries {
                let clause = Bars.clause(judge, entry, relations)
                #expect(bars[judge.id, entry.id] == clause, "seed \(seed): \(judge.id) \(entry.id)")
                count += clause == nil ? 0 : 1
            }
        }
        #expect(bars.all.count == count)
    }

    @Test func aDeclarationReadsBackFromItsRecordedTarget() {
        let judge = JudgeID("J1")
        #expect(Declaration(judge: judge, recorded: "entry:A").with == .entry(EntryID("A")))
        #expect(Declaration(judge: judge, recorded: "unit:HF").with == .unit(UnitID("HF")))
        #expect(Declaration(judge: judge, recorded: "category:song").with == .category(SmallContest.song))
        #expect(Declaration(judge: judge, recorded: "person").with == .person)
        #expect(Declaration(judge: judge, recorded: "").with == nil)
    }

    @Test func peopleAreFoundByIdAndOtherwiseOnlyByNameToBeSettled() {
        let people = People(
            judges: [
                JudgeID("J1"): People.Person(name: "赵", person: "p1"),
                JudgeID("J2"): People.Person(name: "钱", person: nil),
            ], declared: [JudgeID("J3"): ["p9"]])
        let clauses = { (name: String, person: String?) in
            people.matches(entry: EntryID("A"), authors: [Author(name: name, role: nil, person: person)])
                .map { "\($0.judge) \($0.clause)" }
        }
        #expect(clauses("赵", "p1") == ["J1 author"])
        #expect(clauses("赵某", "p1") == ["J1 author"])
        #expect(clauses("赵", "p2") == [])
        #expect(clauses("赵", nil) == ["J1 same-name"])
        #expect(clauses("钱", "p5") == ["J2 same-name"])
        #expect(clauses("孙", "p9") == ["J3 person"])
    }
}
