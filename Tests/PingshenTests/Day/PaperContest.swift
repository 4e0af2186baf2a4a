import Foundation
import Testing

/// A small contest whose rubric knows flags, differences and votes in the room: four works, five judges, paper forms.
enum PaperContest {
    static let rubric = """
        rubric: song
        version: 1
        criteria:
          - {id: theme, title: {zh: 主题, en: Theme}, max: 60, step: 0.5}
          - {id: craft, title: {zh: 技艺, en: Craft}, max: 40, step: 0.5}
        gates: [{id: red-line, title: {zh: 红线, en: Red line}, fail: panel}]
        discrepancy: {spread: 20, low: 60, high: 96}
        tally: {of: totals, rule: trimmed-mean, drop: {high: 1, low: 1}, dropFrom: 5, minimum: 3, round: {total: 2}}
        rank: {by: published, ties: [exact, "criterion:theme", revote]}

        """

    static let contest = """
        contest: sample
        title: {zh: 样例, en: Sample}
        timezone: Asia/Shanghai
        categories:
          - id: song
            title: {zh: 歌曲, en: Song}
            rubric: song
            blind: true
            panel: {by: open}
            recommend: {count: 1, reserve: 0}
            rounds: [{id: review, blend: {sheets: 1}}]

        """

    /// The contest with its round open and its forms issued.
    static func opened() throws -> ContestFolder {
        let folder = try ContestFolder()
        try folder.write(contest, to: "rubrics/contest.yaml")
        try folder.write(rubric, to: "rubrics/song.yaml")
        try folder.write("id,name,parent\nAH,安徽省总工会,\nHF,合肥市总工会,AH\n", to: "units.csv")
        try folder.write(
            "id,category,title,unit,authors,trial\nA,song,晨光,HF,甲,\nB,song,归途,HF,乙,\nC,song,脊梁,HF,丙,\nD,song,潮声,HF,丁,\nT,song,往届之歌,AH,戊,1\n",
            to: "entries.csv")
        try folder.write(
            "id,name,unit,categories,person,chair\nJ1,赵,,song,,1\nJ2,钱,,song,,\nJ3,孙,,song,,\nJ4,李,,song,,\nJ5,周,,song,,\n",
            to: "judges.csv")
        folder.clock = "2020-09-11T09:00:00+08:00"
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review", "--seed", "31415926535897932384")
        return folder
    }

    /// Rows of theme, craft and total as the paper has them, in the order of the form; flags are the second judge's on C.
    static let marks: [String: [(theme: String, craft: String, total: String)]] = [
        "A": [
            ("50", "35.5", "85.5"), ("52", "35.5", "87.5"), ("51", "36", "87"), ("50.5", "35", "85.5"),
            ("51", "35", "86"),
        ],
        "B": [
            ("50", "35.5", "85.5"), ("52", "35.5", "87.5"), ("51", "36", "87"), ("50.5", "35", "85.5"),
            ("51", "35", "86"),
        ],
        "C": [
            ("45", "30", "75"), ("46", "30.5", "76.5"), ("44", "31", "75"), ("45", "30", "75"), ("45.5", "30", "75.5"),
        ],
        "D": [("40", "25", "65"), ("41", "26", "67"), ("40", "25.5", "65.5"), ("52", "36", "88"), ("40", "25", "65")],
    ]

    /// What a clerk types for one judge's form, the rows in the form's order.
    static func typed(_ judge: Int, order: [String], slips: [String: String] = [:]) -> [String] {
        order.flatMap { entry -> [String] in
            let row = marks[entry]![judge - 1]
            let flag = entry == "C" && judge == 2 ? "1" : ""
            let theme = slips["\(entry)/theme"] ?? row.theme
            let insists = theme == row.theme ? [] : ["="]
            return [theme, row.craft, row.total] + insists + [flag]
        }
    }
}

extension ContestFolder {
    /// The works of a form, as `form show` lists them.
    func rows(of form: String) throws -> [String] {
        try done("form", "show", form, "--format", "csv").split(separator: "\n").dropFirst().map {
            String($0.split(separator: ",")[1])
        }
    }
}
