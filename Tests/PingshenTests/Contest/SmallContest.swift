import Foundation

/// The small contest of the published formats, as its files stand there.
enum SmallContest {
    static func files(to folder: ContestFolder) throws {
        try folder.write(contest, to: "rubrics/contest.yaml")
        try folder.write(rubric, to: "rubrics/song.yaml")
        for (name, rows) in tables { try folder.write(rows.joined(separator: "\n") + "\n", to: name + ".csv") }
    }

    static let contest = """
        contest: sample
        title: {zh: 样例, en: Sample}     # a text is a string or {zh, en}; one language only is a warning
        timezone: Asia/Shanghai
        categories:
          - id: song
            title: {zh: 歌曲, en: Song}
            rubric: song                 # song.yaml beside this file; several categories may share one
            panel: {by: open}            # the default: any judge listed for the category. Or {by: lot | appointment, size: 7, alternates: 2, sheetsPerEntry: all}
            rounds:                      # one or more, in order
              - {id: review, blend: {sheets: 1}}
              - {id: vote, votes: share-of-leader, blend: {review: 0.6, ballots: 0.4}}

        """

    static let rubric = """
        rubric: song
        version: 1
        criteria:
          - {id: theme, title: {zh: 主题, en: Theme}, max: 60, step: 0.5}     # and weight (default 1), guide
          - {id: craft, title: {zh: 技艺, en: Craft}, max: 40, step: 0.5}
        gates: [{id: red-line, title: {zh: 红线, en: Red line}, fail: any}]     # any | majority | two-thirds | all of the answers given
        tally: {of: totals, rule: trimmed-mean, drop: {high: 1, low: 1}, dropFrom: 5, minimum: 3, round: {total: 2, blend: 2}}
        rank: {by: published, ties: [criterion:theme]}

        """

    static let tables: [String: [String]] = [
        "units": ["id,name,parent", "AH,安徽省总工会,", "HF,合肥市总工会,AH", "XC,宣城市总工会,AH"],
        "entries": [
            "id,category,title,unit,authors", "A,song,晨光,HF,甲", "B,song,归途,XC,乙", "C,song,脊梁,HF,丙",
            "D,song,潮声,HF,丁",
        ],
        "judges": [
            "id,name,unit,categories,person,chair", "J1,赵,,song,,1", "J2,钱,XC,song,,", "J3,孙,,song,,",
            "J4,李,,song,,", "J5,周,,song,,",
        ],
        "conflicts": [
            "judge,state,with,reason", "J1,none,,", "J2,declared,entry:D,师生", "J3,none,,", "J4,none,,", "J5,none,,",
        ],
        "sheets": [
            "judge,entry,criterion,points", "J1,A,gate:red-line,pass", "J3,A,gate:red-line,pass",
            "J4,A,gate:red-line,pass",
            "J1,A,theme,52", "J1,A,craft,36", "J2,A,theme,55", "J2,A,craft,37", "J3,A,theme,50", "J3,A,craft,35.5",
            "J4,A,theme,54", "J4,A,craft,36", "J5,A,theme,53", "J5,A,craft,37",
            "J1,B,theme,50", "J1,B,craft,35", "J3,B,theme,49", "J3,B,craft,34", "J4,B,theme,51", "J4,B,craft,36",
            "J5,B,theme,50", "J5,B,craft,34.5",
            "J1,C,theme,51", "J1,C,craft,37.5", "J2,C,theme,55", "J2,C,craft,40", "J3,C,theme,40", "J3,C,craft,30",
            "J4,C,theme,52.5", "J4,C,craft,37", "J5,C,theme,52", "J5,C,craft,38",
            "J1,D,theme,45", "J1,D,craft,30", "J4,D,theme,44", "J4,D,craft,31", "J5,D,theme,46", "J5,D,craft,",
        ],
        "ballots": [
            "channel,voter,entry,time", "web,v1,C,2020-10-10T12:00:00+08:00", "web,v2,C,2020-10-10T12:00:00+08:00",
            "web,v3,C,2020-10-10T12:00:00+08:00", "web,v4,C,2020-10-10T12:00:00+08:00",
            "web,v5,A,2020-10-10T12:00:00+08:00", "web,v6,A,2020-10-10T12:00:00+08:00",
            "web,v7,B,2020-10-10T12:00:00+08:00",
        ],
    ]
}
