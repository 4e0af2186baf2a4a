import Judging

/// The marks of one category's review as a clerk's CSV file: worth, severity and mood, on the rubric's steps.
struct Evening {
    let rubric: Rubric
    let judges: [JudgeID]
    let works: [EntryID]
    let mayMark: (JudgeID, EntryID) -> Bool

    func csv(_ cast: Cast, _ random: inout SeededRandom) -> String {
        var text = "judge,entry,criterion,points\n"
        var twins: [String: [String]] = [:]
        for (place, entry) in works.enumerated() {
            let isGated = random.chance(0.03)
            for judge in judges where mayMark(judge, entry) {
                if random.chance(0.015) { continue }
                for gate in rubric.gates {
                    let isRed = isGated && gate.id == rubric.gates[0].id
                    text += "\(judge),\(entry),gate:\(gate.id),\(isRed && random.chance(0.85) ? "fail" : "pass")\n"
                }
                // Every tenth work has a twin: the same marks on the next one, so that ties come about.
                let key = "\(judge)/\(place)"
                let marks = twins[key] ?? marks(of: judge, on: entry, cast, &random)
                if place % 10 == 4 { twins["\(judge)/\(place + 1)"] = marks }
                for (criterion, mark) in zip(rubric.criteria, marks) {
                    text += "\(judge),\(entry),\(criterion.id),\(mark)\n"
                }
            }
        }
        return text
    }

    private func marks(of judge: JudgeID, on entry: EntryID, _ cast: Cast, _ random: inout SeededRandom) -> [String] {
        let mood = (cast.worth[entry] ?? 80) - (cast.severity[judge] ?? 0) + 2 * random.bell()
        return rubric.criteria.map { criterion in
            let share = min(1, max(0.3, (mood + 3 * random.bell()) / 100))
            let steps = Int((Double(criterion.max.millionths / criterion.step.millionths) * share).rounded())
            return Fixed(millionths: Int64(steps) * criterion.step.millionths).description
        }
    }
}
