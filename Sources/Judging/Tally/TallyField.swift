extension TallyBasis {
    /// Scores the field under a rule over placements: the works that are fit to be ranked, each with its tally.
    ///
    /// A judge's order is over the works of the field alone, so a withdrawn or gated work takes no place from any other.
    /// Under a rule over rows the tallies come back as they are. Cost: marks × their logarithm.
    func place(_ field: [(entry: Entry, tally: Tally)]) throws(Overflow) -> [Tally] {
        guard let rule = rubric.tally.aggregation.placement else { return field.map(\.tally) }
        let placements = Placement.field(
            field.map { work in work.tally.sheets.map { (judge: $0.sheet.judge, value: $0.weighted) } })
        var tallies: [Tally] = []
        for (index, kernel) in try rule(placements).enumerated() {
            let work = field[index]
            tallies.append(try placed(work.tally, work.entry, kernel: kernel, placements: placements[index]))
        }
        return tallies
    }
}
