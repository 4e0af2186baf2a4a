extension ContestPlan {
    /// Holds prizes by criterion against the rubrics they name. Reported for the plan's file.
    public func checkAwards(against rubrics: [String: Rubric], file: String, _ findings: inout Findings) {
        for category in categories {
            guard let rubric = rubrics[category.rubric] else { continue }
            for prize in category.awards?.special ?? [] {
                guard case .criterion(let id) = prize.by, rubric.index(of: id) == nil else { continue }
                findings.refuse(
                    .tieNamesAbsentCriterion(id, known: rubric.criteria.map(\.id)), at: Place(file: file))
            }
        }
    }
}
