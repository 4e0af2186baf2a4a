import Judging

/// What changed between two editions of one result: each entry whose status, rank or score is another.
struct EditionDifference {
    let old: Standings
    let new: Standings
    let common: CommonOptions

    var text: String {
        let before = Dictionary(uniqueKeysWithValues: old.rows.map { ($0.entry.id, $0) })
        let rows = new.rows.compactMap { row -> [String]? in
            let was = before[row.entry.id]
            guard was?.rank != row.rank || was?.status != row.status || was?.score != row.score else { return nil }
            return [row.entry.id.text, row.entry.title, was.map(place) ?? "—", place(row)]
        }
        guard !rows.isEmpty else { return common.say("名次和成绩没有变化。", "No rank and no score changed.") }
        return TextTable(
            header: [
                common.say("编号", "Entry"), common.say("名称", "Title"), common.say("原结果", "Was"),
                common.say("现结果", "Is"),
            ],
            rows: rows
        ).text
    }

    private func place(_ row: Standing) -> String {
        guard let rank = row.rank, let score = row.score else { return common.words.status(row.status) }
        let text = score.text(decimals: new.rubric.tally.round.blend.decimals ?? 6)
        return common.say("第 \(rank) 名 \(text)", "\(rank), \(text)")
    }
}
