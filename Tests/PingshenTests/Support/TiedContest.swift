import Foundation
import Testing

/// A contest of one category in one round: what a test says of its quota, its chain and its marks.
enum TiedContest {
    /// Opened, with these marks of one criterion by work, one for each judge.
    static func folder(
        ties: String, category: String = "", marks: [(String, [String])], judges: Int = 1, rule: String = "mean",
        minimum: Int = 1, factor: String = "1", max: String = "100", weight: String = "1"
    ) throws -> ContestFolder {
        let folder = try ContestFolder()
        try folder.write(
            """
            contest: sample
            title: {zh: 样例, en: Sample}
            timezone: Asia/Shanghai
            categories:
              - id: song
                title: {zh: 歌曲, en: Song}
                rubric: song
                rounds: [{id: review, blend: {sheets: 1}}]
            \(category)
            """, to: "rubrics/contest.yaml")
        try folder.write(
            """
            rubric: song
            version: 1
            criteria: [{id: points, title: {zh: 得分, en: Points}, max: \(max), step: 0.5, weight: \(weight)}]
            adjust: [factor]
            tally: {of: totals, rule: \(rule), minimum: \(minimum), round: {total: 2}}
            rank: {by: published, ties: [\(ties)]}

            """, to: "rubrics/song.yaml")
        try folder.write("id,name,parent\nAH,安徽省总工会,\n", to: "units.csv")
        let entries = marks.map { "\($0.0),song,\($0.0),AH,甲,\(factor)\n" }.joined()
        try folder.write("id,category,title,unit,authors,factor\n" + entries, to: "entries.csv")
        let people = (1...judges).map { "J\($0),赵\($0),,song,,\($0 == 1 ? 1 : 0)\n" }.joined()
        try folder.write("id,name,unit,categories,person,chair\n" + people, to: "judges.csv")
        let rows = marks.flatMap { work in work.1.enumerated().map { "J\($0 + 1),\(work.0),points,\($1)\n" } }
        try folder.write("judge,entry,criterion,points\n" + rows.joined(), to: "sheets.csv")
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "judges"] { try folder.done("import", kind, kind + ".csv") }
        if !marks.isEmpty { try folder.done("import", "entries", "entries.csv") }
        try folder.done("round", "open", "song", "review")
        if !rows.isEmpty { try folder.done("import", "sheets", "sheets.csv") }
        return folder
    }
}

extension ContestFolder {
    /// Ranks and works of the review, best first: `1B 2A`.
    func places() throws -> String {
        try done("standings", "song", "--format", "csv").split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return "\(cells[0])\(cells[1])"
        }.joined(separator: " ")
    }
}
