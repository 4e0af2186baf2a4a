/// How many judges gave each entry the highest total they gave any ranked entry; see `docs/rules/MoreFirsts.md`.
///
/// A judge whose highest total stands on several entries places each of them first. Cost: entries × judges.
func countFirsts(_ ranked: [Standing]) -> [EntryID: Int] {
    var highest: [JudgeID: Fraction] = [:]
    for row in ranked {
        for sheet in row.tally?.sheets ?? [] {
            let judge = sheet.sheet.judge
            highest[judge] = highest[judge].map { max($0, sheet.total) } ?? sheet.total
        }
    }
    return Dictionary(
        uniqueKeysWithValues: ranked.map { row in
            (row.entry.id, (row.tally?.sheets ?? []).count { highest[$0.sheet.judge] == $0.total })
        })
}
