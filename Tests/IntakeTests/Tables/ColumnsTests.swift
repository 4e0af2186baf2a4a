import Intake
import Judging
import Testing

struct ColumnsTests {
    static func units(_ text: String) -> (units: [Placed<Unit>], shown: [String]) {
        var findings = Findings()
        guard let table = table(text, &findings) else { return ([], shown(findings)) }
        let units = readUnits(table, &findings)
        return (units, shown(findings))
    }

    @Test func columnsStandInAnyOrderUnderEitherHeading() {
        let (units, shown) = Self.units("名称,上级,id\n合肥市总工会,AH,HF\n")
        #expect(shown == [])
        #expect(units.map(\.value) == [Unit(id: UnitID("HF"), name: "合肥市总工会", parent: UnitID("AH"), kind: nil)])
    }

    @Test func ignorableColumnsArePassedOverWithANoteAndOthersRefused() {
        #expect(Self.units("id,name,备注\nHF,市,x\n").shown == [#"1:3 columnPassedOver("备注")"#])
        #expect(
            Self.units("id,name,colour\nHF,市,x\n").shown
                == [#"1:3 unknownColumn("colour", known: ["id", "name", "parent", "kind"])"#])
        #expect(Self.units("id,编号,name\nHF,HF,市\n").shown == [#"1:2 duplicateColumn("编号")"#])
        #expect(Self.units("id\nHF\n").shown == [#"1:- missingColumn("name")"#])
    }

    @Test(
        "cells are refused where they stand",
        arguments: [
            ("A B,x", #"2:1 badIdentifier("A B")"#), (",x", #"2:1 emptyCell("id")"#), ("A,", #"2:3 emptyCell("name")"#),
            ("A,=1+1", #"2:3 looksLikeFormula("=1+1")"#), ("A,x\u{202E}y", #"2:3 controlCharacter("U+202E")"#),
            ("A,x\u{7}y", #"2:3 controlCharacter("U+0007")"#),
            (
                String(repeating: "a", count: 65) + ",x",
                "2:1 badIdentifier(\"" + String(repeating: "a", count: 65) + "\")"
            ),
        ])
    func refusesCells(row: String, expected: String) { #expect(Self.units("id,name\n\(row)\n").shown == [expected]) }

    @Test func idsAreComposedAndTrimmed() {
        let (units, shown) = Self.units("id,name\n e\u{301}-1 , x \n")
        #expect(shown == [])
        #expect(units.first.map { Array($0.value.id.text.utf8) } == Array("\u{E9}-1".utf8))
    }

    @Test func aShortRowHidesNoMistakeInAnother() {
        let (_, shown) = Self.units("id,name,parent\nHF,市\nA B,x,\n")
        #expect(shown.contains("2:1 wrongCellCount(have: 2, need: 3)"))
        #expect(shown.contains(#"3:1 badIdentifier("A B")"#))
    }

    @Test func marksStandLongOrWide() throws {
        var findings = Findings()
        let long = try #require(
            table("judge,entry,criterion,points\nJ1,A,theme,52\nJ1,A,gate:red-line,pass\n", &findings))
        let wide = try #require(table("评委,作品编号,theme,gate:red-line,备注\nJ1,A,52,pass,x\n", &findings))
        let cells = [long, wide].map { table in
            readSheets(table, &findings).map { "\($0.judge) \($0.entry) \($0.item) \($0.points)" }
        }
        #expect(cells[0] == ["J1 A theme 52", "J1 A gate:red-line pass"])
        #expect(cells[1] == cells[0])
        #expect(!findings.hasErrors)
    }

    @Test(arguments: ["合计", "总分", "作品名称", "total"])
    func whatSecretariesPutBesideMarksIsPassedOver(heading: String) throws {
        var findings = Findings()
        let wide = try #require(table("judge,entry,theme,\(heading)\nJ1,A,52,52\n", &findings))
        let cells = readSheets(wide, &findings)
        #expect(!findings.hasErrors)
        #expect(cells.map(\.item) == ["theme"])
    }

    @Test(
        "flags are read from both languages, lists with any of their separators",
        arguments: [
            ("1", true), ("是", true), ("0", false), ("否", false), ("", false),
        ])
    func readsFlags(flag: String, expected: Bool) throws {
        var findings = Findings()
        let table = try #require(table("id,name,categories,chair\nJ1,赵,song；film、talk,\(flag)\n", &findings))
        let judge = try #require(readJudges(table, &findings).first?.value)
        #expect(judge.isChair == expected)
        #expect(judge.categories.map(\.text) == ["song", "film", "talk"])
        #expect(findings.all.isEmpty)
    }

    @Test func refusesFlagsStatesAndTimesThatAreNone() throws {
        var findings = Findings()
        _ = readJudges(try #require(table("id,name,chair\nJ1,赵,yes\n", &findings)), &findings)
        #expect(shown(findings) == [#"2:6 badFlag("yes")"#])
        var other = Findings()
        _ = readConflicts(try #require(table("judge,state\nJ1,maybe\n", &other)), &other)
        #expect(shown(other) == [#"2:4 badState("maybe")"#])
        var third = Findings()
        _ = readBallots(
            try #require(table("channel,voter,entry,time\nweb,v1,A,2020-10-10 12:00\n", &third)), &third)
        #expect(shown(third) == [#"2:10 badTime("2020-10-10 12:00")"#])
    }

    @Test(
        "authors as a cell states them",
        arguments: [
            ("甲", ["-/甲/-"]), ("甲;乙；丙、丁", ["-/甲/-", "-/乙/-", "-/丙/-", "-/丁/-"]),
            ("作词:甲#p1; 作曲：乙", ["作词/甲/p1", "作曲/乙/-"]),
            ("", []), (" ; ", []),
        ])
    func readsAuthors(text: String, expected: [String]) {
        let authors = Author.list(text)
        #expect(authors.map { "\($0.role ?? "-")/\($0.name)/\($0.person ?? "-")" } == expected)
        for people in [EntryPeople(authors: authors), EntryPeople(authors: authors, contact: "王五", telephone: "139")] {
            #expect(EntryPeople(vaultText: people.vaultText) == people)
        }
    }
}
