extension Standings {
    /// Equals at a step that asks people: where a line runs through them, or where they have been decided on.
    ///
    /// One that was decided is no open case any more, and still part of what was decided.
    var tiesToDecide: [Case] {
        guard rubric.rank.ties.contains(where: { $0.matter(of: []) != nil }) else { return [] }
        let lines = lines
        return tieStages.compactMap { stage in
            guard let matter = stage.matter else { return nil }
            let isCut = lines.contains { Self.runs($0, through: stage.place, stage.values.count) }
            return isCut || stage.ruling != nil ? matter : nil
        }
    }

    /// Equals to the end of the chain at a line where the plan leaves them to the chair.
    var tiesAtTheCut: [Case] {
        let lines = (quotaTie == .chair ? quotaLine : []) + (category.awards?.tie == .chair ? gradeLines : [])
        guard !lines.isEmpty else { return [] }
        return placed.filter { group in
            lines.contains { Self.runs($0, through: group[0].rank!, group.count) }
        }.map(forChair)
    }

    /// What becomes of equals at the line of the recommendation.
    var quotaTie: CutTie? { category.recommend?.tie }

    /// Groups that share a place, in order.
    var placed: [[Standing]] {
        Dictionary(grouping: ranked) { $0.rank! }.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The same, but those whom the chair put in order stand one by one, where `tie` leaves equals to the chair.
    func placed(_ tie: CutTie) -> [[Standing]] {
        guard tie == .chair else { return placed }
        return placed.flatMap { group -> [[Standing]] in
            let matter = forChair(group)
            guard group.count > 1, let ruling = rulings[matter.id], ruling.settles(matter) else { return [group] }
            return ruling.order.compactMap { id in group.first { $0.entry.id == id }.map { [$0] } }
        }
    }

    private func forChair(_ group: [Standing]) -> Case {
        Case(.order(.chair, group.map(\.entry.id).sorted()), facts: group[0].score!.shortest)
    }

    private static func runs(_ line: Int, through place: Int, _ count: Int) -> Bool {
        line >= place && line < place + count - 1
    }

    /// After how many works the lines run: the recommended ones of the review, the grades of the last round.
    public var lines: [Int] { quotaLine + gradeLines }

    private var quotaLine: [Int] {
        guard let quota = category.recommend, round.id == category.review?.id else { return [] }
        return within([quota.count])
    }

    /// As the grades' counts and shares draw them; limits of one author and floors, which move them, are left aside.
    private var gradeLines: [Int] {
        guard let awards = category.awards, round.id == category.rounds.last?.id else { return [] }
        var lines: [Int] = []
        var sum = 0
        for grade in awards.grades where !grade.fills {
            sum += Awards.room(grade, of: ranked.count)
            lines.append(sum)
        }
        return within(lines)
    }

    private func within(_ lines: [Int]) -> [Int] { lines.filter { $0 > 0 && $0 < ranked.count } }
}
