import Foundation
import Testing

/// One file that must be refused: of which kind, where its fault lies, and what the message must name.
struct BadInput: Sendable, CustomTestStringConvertible {
    enum State: Sendable { case open, sealed }

    let testDescription: String
    let kind: String
    let bytes: [UInt8]
    /// `line:column`, `line`, or blank where the file as a whole is at fault.
    let place: String
    let values: [String]
    var state = State.open
    var options: [String] = []

    init(
        _ what: String, _ kind: String, _ text: String, at place: String, names values: [String] = [],
        state: State = .open, options: [String] = []
    ) {
        self.init(what, kind, bytes: Array(text.utf8), at: place, names: values, state: state, options: options)
    }

    init(
        _ what: String, _ kind: String, bytes: [UInt8], at place: String, names values: [String] = [],
        state: State = .open, options: [String] = []
    ) {
        testDescription = what
        self.kind = kind
        self.bytes = bytes
        self.place = place
        self.values = values
        self.state = state
        self.options = options
    }

    static let all = files + texts + people + declarations + marks + votes

    private static let units = Array("id,name\n".utf8)

    private static let files: [BadInput] = [
        BadInput("an empty file", "units", "", at: ""),
        BadInput("a byte order mark alone", "units", bytes: [0xEF, 0xBB, 0xBF], at: ""),
        BadInput("UTF-16, little end first", "units", bytes: utf16("id,name\nX,甲\n", [0xFF, 0xFE], low: 0), at: ""),
        BadInput("UTF-16, big end first", "units", bytes: utf16("id,name\nX,甲\n", [0xFE, 0xFF], low: 1), at: ""),
        BadInput("UTF-16 without a mark", "units", bytes: utf16("id,name\nX,abcdefgh\n", [], low: 0), at: ""),
        BadInput(
            "an old workbook", "units", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], at: "",
            names: [".xls", ".xlsx"]),
        BadInput("half a workbook", "units", bytes: [0x50, 0x4B, 0x03, 0x04, 0x14], at: "", names: [".xlsx"]),
        BadInput("a sheet of a file without sheets", "units", "id,name\nX,甲\n", at: "", options: ["--sheet", "报名"]),
        BadInput("broken GB18030", "units", bytes: units + Array("X,".utf8) + [0xD6, 0x0A], at: "2:3"),
        BadInput("a byte that no encoding has", "units", bytes: units + Array("X,".utf8) + [0xFF, 0x0A], at: "2:3"),
        BadInput("a zero byte", "units", bytes: units + Array("X,a".utf8) + [0, 0x0A], at: "2:4"),
        BadInput("cut off in mid-quote", "units", "id,name\nW,\"甲\"\nX,\"乙丙", at: "3:3"),
        BadInput("a quote inside a cell", "units", "id,name\nX,甲\"乙\n", at: "2:3"),
        BadInput("text after a closing quote", "units", "id,name\nX,\"甲\"乙\n", at: "2:6"),
        BadInput("a cell too many", "units", "id,name\nX,甲,乙\n", at: "2:1", names: ["3", "2"]),
        BadInput("a cell too few", "units", "id,name\n\"X\n\"\n", at: "2:1", names: ["1", "2"]),
        BadInput("a blank header", "units", ",\nX,甲\n", at: "1"),
        BadInput("an unknown column", "units", "id,name,colour\nX,甲,red\n", at: "1:", names: ["colour"]),
        BadInput("a missing column", "units", "id,parent\nX,AH\n", at: "1", names: ["name"]),
        BadInput("a column twice", "units", "id,name,name\nX,甲,乙\n", at: "1:", names: ["name"]),
        BadInput("a column twice by its two names", "units", "id,name,名称\nX,甲,乙\n", at: "1:", names: ["名称"]),
    ]

    private static let texts: [BadInput] = [
        BadInput(
            "a formula as a title", "entries",
            "id,category,title,unit\nX,song,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",HF\n", at: "2:8",
            names: ["HYPERLINK"]),
        BadInput("a direction override", "units", "id,name\nX,甲\u{202E}乙\n", at: "2:3", names: ["U+202E"]),
        BadInput("an isolate", "units", "id,name\nX,\u{2066}甲\n", at: "2:3", names: ["U+2066"]),
        BadInput("a bell", "units", "id,name\nX,甲\u{7}\n", at: "2:3", names: ["U+0007"]),
        BadInput("an escape", "units", "id,name\nX,\u{1B}[31m甲\n", at: "2:3", names: ["U+001B"]),
        BadInput(
            "a title of 3 MB", "entries",
            "id,category,title,unit\nX,song,\(String(repeating: "长", count: 1 << 20)),HF\n", at: "2:8",
            names: ["3145728"]),
        BadInput("an id with a space", "units", "id,name\nX Y,甲\n", at: "2:1", names: ["X Y"]),
        BadInput("an id with a slash", "units", "id,name\nX/Y,甲\n", at: "2:1", names: ["X/Y"]),
        BadInput(
            "an id of 65 bytes", "units", "id,name\n\(String(repeating: "x", count: 65)),甲\n", at: "2:1",
            names: ["xxxxx"]),
        BadInput("a blank id", "units", "id,name\n,甲\n", at: "2:1", names: ["id"]),
        BadInput("a blank name", "units", "id,name\nX,\n", at: "2:3", names: ["name"]),
    ]

    private static let people: [BadInput] = [
        BadInput("one id twice", "units", "id,name\nX,甲\nX,乙\n", at: "3:1", names: ["X", "2"]),
        BadInput("units in a circle", "units", "id,name,parent\nX,甲,Y\nY,乙,X\n", at: "2:1", names: ["X"]),
        BadInput("a unit above itself", "units", "id,name,parent\nX,甲,X\n", at: "2:1", names: ["X"]),
        BadInput("an unknown parent", "units", "id,name,parent\nX,甲,ZZ\n", at: "2:1", names: ["ZZ"]),
        BadInput(
            "a unit known otherwise", "units", "id,name,parent\nHF,合肥总工会,AH\n", at: "2:1",
            names: ["合肥市总工会", "合肥总工会", "--amend"]),
        BadInput(
            "an unknown category", "entries", "id,category,title,unit\nX,opera,甲,HF\n", at: "2:1",
            names: ["opera", "song"]),
        BadInput("an unknown unit", "entries", "id,category,title,unit\nX,song,甲,ZZ\n", at: "2:1", names: ["ZZ"]),
        BadInput(
            "a factor that the rubric does not allow", "entries",
            "id,category,title,unit,factor\nX,song,甲,HF,1.05\n", at: "2:1", names: ["factor", "song"]),
        BadInput(
            "a factor that is no number", "entries", "id,category,title,unit,factor\nX,song,甲,HF,1e2\n", at: "2:13",
            names: ["1e2"]),
        BadInput(
            "an entry known otherwise", "entries", "id,category,title,unit,authors\nA,song,黄昏,HF,甲\n", at: "2:1",
            names: ["晨光", "黄昏"]),
        BadInput("an unknown unit of a judge", "judges", "id,name,unit\nJ9,郑,ZZ\n", at: "2:1", names: ["ZZ"]),
        BadInput(
            "an unknown category of a judge", "judges", "id,name,categories\nJ9,郑,opera\n", at: "2:1",
            names: ["opera"]),
        BadInput("a chair that is neither", "judges", "id,name,chair\nJ9,郑,maybe\n", at: "2:6", names: ["maybe"]),
        BadInput("an unknown entry on the shortlist", "shortlist", "entry\nA\nZ\n", at: "3:1", names: ["Z"]),
    ]

    private static let declarations: [BadInput] = [
        BadInput("declared without a target", "conflicts", "judge,state,with\nJ3,declared,\n", at: "2:13"),
        BadInput("none with a target", "conflicts", "judge,state,with\nJ3,none,entry:B\n", at: "2:9"),
        BadInput("a bad state", "conflicts", "judge,state,with\nJ3,perhaps,\n", at: "2:4", names: ["perhaps"]),
        BadInput(
            "a bad target", "conflicts", "judge,state,with\nJ3,declared,house:3\n", at: "2:13", names: ["house:3"]),
        BadInput(
            "an unknown target", "conflicts", "judge,state,with\nJ3,declared,entry:Z\n", at: "2:13", names: ["Z"]),
        BadInput("an unknown judge", "conflicts", "judge,state,with\nJ99,none,\n", at: "2:", names: ["J99"]),
    ]

    private static func mark(
        _ what: String, _ row: String, at place: String, names values: [String], state: State = .open,
        options: [String] = []
    ) -> BadInput {
        BadInput(
            what, "sheets", "judge,entry,criterion,points\n\(row)\n", at: place, names: values, state: state,
            options: options)
    }

    private static let marks: [BadInput] = [
        mark("an unknown judge's mark", "J99,A,theme,50", at: "2:", names: ["J99"]),
        mark("a mark on an unknown entry", "J1,Z,theme,50", at: "2:", names: ["Z"]),
        mark("an unknown criterion", "J1,A,charm,50", at: "2:", names: ["charm", "theme", "craft"]),
        mark("a mark off the step", "J3,D,theme,50.25", at: "2:12", names: ["50.25", "50", "50.5"]),
        mark("a mark above the maximum", "J3,D,theme,61", at: "2:12", names: ["61", "60"]),
        mark("a negative mark", "J3,D,theme,-1", at: "2:12", names: ["-1", "0", "60"]),
        mark("a mark with an exponent", "J3,D,theme,5e1", at: "2:12", names: ["5e1"]),
        mark("a mark with a comma", "J3,D,theme,\"50,5\"", at: "2:12", names: ["50,5"]),
        mark("full-width digits", "J3,D,theme,５０", at: "2:12", names: ["５０"]),
        mark("seven decimals", "J3,D,theme,50.0000001", at: "2:12", names: ["50.0000001"]),
        mark("a number too large", "J3,D,theme,1000000000", at: "2:12", names: ["1000000000"]),
        mark("infinity", "J3,D,theme,inf", at: "2:12", names: ["inf"]),
        mark("a barred pair", "J2,B,theme,50", at: "2:", names: ["J2", "B"]),
        mark("a recused pair", "J4,C,theme,50", at: "2:", names: ["J4", "C"]),
        mark("a judge not listed", "J6,A,theme,50", at: "2:", names: ["J6", "song"]),
        mark("a withdrawn entry", "J1,E,theme,50", at: "2:", names: ["E"]),
        mark("a wrong answer to a gate", "J3,D,gate:red-line,maybe", at: "2:20", names: ["maybe"]),
        mark("an unknown gate", "J3,D,gate:colour,pass", at: "2:", names: ["colour", "red-line"]),
        mark("a mark twice", "J3,D,theme,50\nJ3,D,theme,51", at: "3:12", names: ["J3+D+theme", "2"]),
        mark("a mark given otherwise", "J1,A,theme,53", at: "2:12", names: ["52", "53", "--amend"]),
        mark("a mark taken back", "J1,A,theme,", at: "2:12", names: ["52", "--amend"]),
        mark("a round that is not open", "J6,F,theme,50", at: "2:", names: ["film"]),
        mark(
            "an unknown round", "J3,D,theme,50", at: "2:", names: ["final", "review"], options: ["--round", "final"]),
        mark("a round that takes no marks", "J3,D,theme,50", at: "2:", names: ["vote"], options: ["--round", "vote"]),
        mark("a sealed round", "J3,D,theme,50", at: "2:", names: ["song"], state: .sealed),
        mark(
            "a sealed round by name", "J3,D,theme,50", at: "2:", names: ["review"], state: .sealed,
            options: ["--round", "review"]),
        BadInput(
            "a wide row with one bad mark", "sheets", "judge,entry,theme,craft\nJ3,D,50,30.3\n", at: "2:9",
            names: ["30.3", "30.5"]),
        BadInput(
            "a wide column that is no criterion", "sheets", "judge,entry,theme,charm\nJ3,D,50,30\n", at: "2:9",
            names: ["charm"]),
    ]

    private static let votes: [BadInput] = [
        BadInput(
            "a ballot for an unknown entry", "ballots",
            "channel,voter,entry,time\nweb,v1,Z,2020-10-10T12:00:00+08:00\n",
            at: "2:", names: ["Z"]),
        BadInput(
            "a time without an offset", "ballots", "channel,voter,entry,time\nweb,v1,A,2020-10-10T12:00:00\n",
            at: "2:10", names: ["2020-10-10T12:00:00"]),
        BadInput(
            "a day that is none", "ballots", "channel,voter,entry,time\nweb,v1,A,2020-02-30T12:00:00+08:00\n",
            at: "2:10", names: ["2020-02-30"]),
        BadInput(
            "a ballot without a voter", "ballots", "channel,voter,entry,time\nweb,,A,2020-10-10T12:00:00+08:00\n",
            at: "2:5", names: ["voter"]),
        BadInput(
            "ballots before the vote", "ballots", "channel,voter,entry,time\nweb,v1,A,2020-10-10T12:00:00+08:00\n",
            at: "2:", names: ["song"]),
    ]

    private static func utf16(_ text: String, _ mark: [UInt8], low: Int) -> [UInt8] {
        mark
            + text.utf16.flatMap { unit in
                let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
                return low == 0 ? bytes : bytes.reversed()
            }
    }
}
