/// One mark to compare with the paper it was read from.
public struct SampledCell: Hashable, Sendable {
    public let sheet: SheetKey
    public let criterion: CriterionID
    public let mark: Fixed?
}

extension ContestState {
    /// `count` cells of the submitted sheets of all begun rounds, drawn by lot: any machine with the seed draws the same.
    ///
    /// A ticket is that of `sample/<category>/<round>/<judge>/<entry>/<criterion>`. Cost: one hash a cell.
    public func sample(
        _ sheets: [(category: CategoryID, sheet: ScoreSheet)], count: Int, seed: String, _ hashes: Hashes
    ) -> [SampledCell] {
        var cells: [(ticket: String, cell: SampledCell)] = []
        for (category, sheet) in sheets where sheet.state == .submitted {
            guard let plan = plan.category(category), let rubric = rubric(of: plan, round: sheet.round) else {
                continue
            }
            for (index, criterion) in rubric.criteria.enumerated() {
                let id = "sample/\(category)/\(sheet.round)/\(sheet.judge)/\(sheet.entry)/\(criterion.id)"
                let key = SheetKey(judge: sheet.judge, entry: sheet.entry, round: sheet.round)
                cells.append(
                    (
                        hashes.ticket(id, seed),
                        SampledCell(sheet: key, criterion: criterion.id, mark: sheet.points[index])
                    )
                )
            }
        }
        return cells.sorted { $0.ticket < $1.ticket }.prefix(count).map(\.cell)
    }
}
