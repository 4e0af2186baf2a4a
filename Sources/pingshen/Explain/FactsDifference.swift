import Judging

/// What changed between two editions of a paper, in words: each work's place, score, state or award.
struct FactsDifference {
    let changes: [(entry: EntryID, was: ResultFacts.Row?, now: ResultFacts.Row?)]
    let common: CommonOptions

    var text: String {
        guard !changes.isEmpty else {
            return common.say("名次、成绩和等次未变，其余内容有变。", "no rank, score or award changed, other contents did.")
        }
        return changes.map { "\($0.entry) \(place($0.was)) → \(place($0.now))" }
            .joined(separator: common.say("；", "; "))
    }

    private func place(_ row: ResultFacts.Row?) -> String {
        guard let row else { return "—" }
        let state = Standing.Status(rawValue: row.status).map(common.words.status) ?? row.status
        let rank = row.rank.isEmpty ? state : common.say("第\(row.rank)名 \(row.score)", "\(row.rank), \(row.score)")
        return row.awards.isEmpty ? rank : "\(rank) [\(row.awards)]"
    }
}
