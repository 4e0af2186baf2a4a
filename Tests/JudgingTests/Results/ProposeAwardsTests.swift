import Testing

@testable import Judging

struct ProposeAwardsTests {
    static func grade(
        _ id: String, count: Int? = nil, share: String? = nil, least: Int = 0, floor: String? = nil,
        perAuthor: Int? = nil, fills: Bool = false
    ) -> Awards.Grade {
        Awards.Grade(
            id: id, title: Text(id), count: count, share: share.map(fixed), least: least, floor: floor.map(fixed),
            perAuthor: perAuthor, fills: fills)
    }

    /// Works A, B, C … with these scores, as `A first B second C -`.
    static func propose(_ awards: Awards, _ scores: [String], authors: [String: [String]] = [:]) throws -> String {
        let names = scores.indices.map { String(UnicodeScalar(UInt8(65 + $0))) }
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: names.map { SmallContest.entry($0) },
            judges: [SmallContest.judge("J1")],
            sheets: zip(names, scores).map { SmallContest.sheet("J1", $0, [$1]) })
        let people = Dictionary(
            uniqueKeysWithValues: authors.map { entry, names in
                (EntryID(entry), names.map { Author(name: $0, role: nil, person: nil) })
            })
        let grades = awards.propose(standings, authors: people)
        return names.map { "\($0) \(grades[EntryID($0)]?.title[.en] ?? "-")" }.joined(separator: " ")
    }

    static func awards(_ grades: [Awards.Grade], cap: String? = nil, perAuthor: Int? = nil) -> Awards {
        Awards(cap: cap.map(fixed), perAuthor: perAuthor, grades: grades, special: [])
    }

    @Test func gradesGoDownTheRanking() throws {
        let awards = Self.awards([Self.grade("first", count: 1), Self.grade("second", count: 2)])
        #expect(try Self.propose(awards, ["90", "80", "70", "60"]) == "A first B second C second D -")
    }

    @Test func aTieIsNeverCutAndWaitsForTheNextGrade() throws {
        let awards = Self.awards([Self.grade("first", count: 1), Self.grade("second", count: 2)])
        #expect(try Self.propose(awards, ["90", "90", "70", "60"]) == "A second B second C - D -")
    }

    @Test func aGradeMayBeExtendedOverATieButNeverOverTheCap() throws {
        var awards = Self.awards([Self.grade("first", count: 1), Self.grade("second", count: 1)])
        awards.tie = .extend
        #expect(try Self.propose(awards, ["90", "90", "70", "60"]) == "A first B first C second D -")
        #expect(try Self.propose(awards, ["90", "80", "80", "60"]) == "A first B second C second D -")
        var capped = Self.awards([Self.grade("first", count: 1), Self.grade("second", count: 1)], cap: "0.5")
        capped.tie = .extend
        #expect(try Self.propose(capped, ["90", "80", "80", "60"]) == "A first B - C - D -")
    }

    @Test func underItsFloorAGradeStaysVacant() throws {
        let awards = Self.awards([Self.grade("first", count: 2, floor: "85"), Self.grade("second", count: 2)])
        #expect(try Self.propose(awards, ["85", "84.5", "70", "60"]) == "A first B second C second D -")
    }

    @Test func placesNobodyFillsGoOnWhereTheyNeedNotStayVacant() throws {
        var first = Self.grade("first", count: 2, floor: "85")
        let second = Self.grade("second", count: 1)
        #expect(
            try Self.propose(Self.awards([first, second]), ["85", "84.5", "70", "60"]) == "A first B second C - D -")
        first.staysVacant = false
        #expect(
            try Self.propose(Self.awards([first, second]), ["85", "84.5", "70", "60"])
                == "A first B second C second D -")
    }

    @Test func aPrizeThatIsNotCumulativePassesGradedWorksOver() throws {
        var prize = Awards.Special(id: "best", title: Text("best"), count: 1, by: .criterion(CriterionID("points")))
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: ["A", "B"].map { SmallContest.entry($0) },
            judges: [SmallContest.judge("J1")],
            sheets: [("A", "90"), ("B", "80")].map { SmallContest.sheet("J1", $0.0, [$0.1]) })
        let list = { (prize: Awards.Special) in
            let awards = Awards(
                cap: nil, perAuthor: nil, grades: [Self.grade("first", count: 1)], special: [prize])
            return AwardList(computed: standings, awards, authors: [:])
        }
        #expect(list(prize).items == [.init("first", EntryID("A")), .init("best", EntryID("A"))])
        prize.isCumulative = false
        #expect(list(prize).items == [.init("first", EntryID("A")), .init("best", EntryID("B"))])
    }

    @Test func aListReadsBackAsItWasWritten() throws {
        let list = AwardList([.init("first", EntryID("A")), .init("popular", EntryID("A"))])
        #expect(try AwardList(document: list.document) == list)
        #expect(throws: CanonicalFault.self) { try AwardList(document: Array("[[\"first\"]]".utf8)) }
    }

    @Test func aWorkHasOneGradeAndAnyPrizes() {
        let awards = Awards(
            cap: nil, perAuthor: nil, grades: [Self.grade("first", count: 1), Self.grade("second", count: 1)],
            special: [Awards.Special(id: "popular", title: Text("popular"), count: 1, by: .ballots)])
        let list = AwardList([.init("second", EntryID("A"))])
            .giving("popular", to: EntryID("A"), in: awards).giving("first", to: EntryID("A"), in: awards)
        #expect(list.items == [.init("first", EntryID("A")), .init("popular", EntryID("A"))])
        #expect(list.taking("first", from: EntryID("A")).items == [.init("popular", EntryID("A"))])
    }

    @Test func aShareIsRoundedDownAndLeastLiftsIt() throws {
        let shares = Self.awards([
            Self.grade("first", count: 3, share: "0.49"), Self.grade("second", count: 3, share: "0.1", least: 1),
        ])
        #expect(try Self.propose(shares, ["90", "80", "70", "60"]) == "A first B second C - D -")
    }

    @Test func theCapHoldsForAllGradesTogetherAndFillTakesTheRest() throws {
        let awards = Self.awards([Self.grade("first", count: 1), Self.grade("merit", fills: true)], cap: "0.5")
        #expect(try Self.propose(awards, ["90", "80", "70", "60", "50"]) == "A first B merit C - D - E -")
        #expect(
            try Self.propose(awards, ["90", "80", "70", "60", "50", "40"]) == "A first B merit C merit D - E - F -")
    }

    @Test func anAuthorAtTheCapIsPassedOver() throws {
        let awards = Self.awards([Self.grade("first", count: 2)], perAuthor: 1)
        let authors = ["A": ["甲"], "B": ["甲"], "C": ["乙"]]
        #expect(try Self.propose(awards, ["90", "80", "70"], authors: authors) == "A first B - C first")
    }

    @Test func aGradeMayHoldAnAuthorTighterThanTheWhole() throws {
        let awards = Self.awards(
            [Self.grade("first", count: 2, perAuthor: 1), Self.grade("second", count: 2)], perAuthor: 2)
        let authors = ["A": ["甲"], "B": ["乙"], "C": ["甲"], "D": ["甲"]]
        #expect(
            try Self.propose(awards, ["90", "80", "70", "60"], authors: authors) == "A first B first C second D -")
    }

    @Test func whoIsHeldBackByOneGradeTakesTheNext() throws {
        let awards = Self.awards(
            [Self.grade("first", count: 2, perAuthor: 1), Self.grade("second", count: 2)], perAuthor: 2)
        let authors = ["A": ["甲"], "B": ["甲"], "C": ["乙"]]
        #expect(try Self.propose(awards, ["90", "80", "70"], authors: authors) == "A first B second C first")
    }

    @Test func aTieOfOneAuthorsWorksKeepsToTheCap() throws {
        let awards = Self.awards([Self.grade("first", count: 2)], perAuthor: 1)
        let authors = ["A": ["甲"], "B": ["甲"]]
        #expect(try Self.propose(awards, ["90", "90"], authors: authors) == "A first B -")
    }

    @Test func specialPrizesTakeATieInWhole() throws {
        let awards = Awards(
            cap: nil, perAuthor: nil, grades: [],
            special: [Awards.Special(id: "best", title: Text("best"), count: 1, by: .criterion(CriterionID("points")))])
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: ["A", "B", "C"].map { SmallContest.entry($0) },
            judges: [SmallContest.judge("J1")],
            sheets: [("A", "70"), ("B", "90"), ("C", "90")].map { SmallContest.sheet("J1", $0.0, [$0.1]) })
        #expect(awards.proposeSpecial(standings)[0].entries == [EntryID("B"), EntryID("C")])
    }

    @Test func aPrizeByBallotsStaysVacantWithoutBallots() throws {
        let awards = Awards(
            cap: nil, perAuthor: nil, grades: [],
            special: [Awards.Special(id: "popular", title: Text("popular"), count: 2, by: .ballots)])
        let standings = try SmallContest.standings(
            SmallContest.rubric(.mean), entries: [SmallContest.entry("A")], judges: [SmallContest.judge("J1")],
            sheets: [SmallContest.sheet("J1", "A", ["70"])])
        #expect(awards.proposeSpecial(standings)[0].entries.isEmpty)
    }
}
