extension Awards {
    /// Grades down the ranking: each takes its count (or its share, at least `least`), under its floor it stays vacant.
    ///
    /// A grade stops before a group of equals that does not fit, or takes it whole, or takes whom the chair put first, as
    /// declared; none goes over the cap. An author at the cap is passed over.
    public func propose(_ standings: Standings, authors: [EntryID: [Author]]) -> [EntryID: Grade] {
        let ranked = standings.ranked
        let limit = cap.map { Self.part($0, of: ranked.count) } ?? ranked.count
        var grades: [EntryID: Grade] = [:]
        var taken: [String: Int] = [:]
        var groups = standings.placed(tie)
        var left = 0
        for grade in self.grades {
            var room = grade.fills ? limit - grades.count : Self.room(grade, of: ranked.count) + left
            room = min(room, limit - grades.count)
            var inGrade: [String: Int] = [:]
            var rest: [[Standing]] = []
            var isFull = false
            for group in groups {
                let extends = tie == .extend && room > 0 && group.count <= limit - grades.count
                isFull = isFull || group.count > room && !extends
                isFull = isFull || grade.floor.map { group[0].score! < Fraction($0) } ?? false
                guard !isFull else {
                    rest.append(group)
                    continue
                }
                // Who is at the cap of this grade alone goes on to the next one.
                var passed: [Standing] = []
                for row in group {
                    let names = Self.names(row, authors)
                    if names.contains(where: { taken[$0, default: 0] >= perAuthor ?? .max }) { continue }
                    if names.contains(where: { inGrade[$0, default: 0] >= grade.perAuthor ?? .max }) {
                        passed.append(row)
                        continue
                    }
                    grades[row.entry.id] = grade
                    room -= 1
                    for name in names {
                        taken[name, default: 0] += 1
                        inGrade[name, default: 0] += 1
                    }
                }
                if !passed.isEmpty { rest.append(passed) }
            }
            groups = rest
            left = grade.staysVacant ? 0 : max(0, room)
        }
        return grades
    }

    /// Special prizes stand outside the blend: most counted ballots, or the highest panel score of a criterion.
    ///
    /// `graded` are works with a grade: a prize that is not cumulative passes them over.
    public func proposeSpecial(_ standings: Standings, graded: Set<EntryID> = []) -> [(
        prize: Special, entries: [EntryID]
    )] {
        special.map { prize in
            let eligible = standings.ranked.filter { prize.isCumulative || !graded.contains($0.entry.id) }
            let values = eligible.compactMap { row -> (EntryID, Fraction)? in
                switch prize.by {
                case .ballots: return row.votes.counted > 0 ? (row.entry.id, Fraction(whole: row.votes.counted)) : nil
                case .criterion(let id):
                    guard let index = standings.rubric.index(of: id), let score = row.tally?.criteria[index] else {
                        return nil
                    }
                    return (row.entry.id, score)
                }
            }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
            guard values.count > prize.count else { return (prize, values.map(\.0)) }
            let line = values[prize.count - 1].1
            return (prize, values.filter { $0.1 >= line }.map(\.0))
        }
    }

    static func room(_ grade: Grade, of ranked: Int) -> Int {
        var room = grade.count ?? ranked
        if let share = grade.share { room = min(room, part(share, of: ranked)) }
        return max(room, grade.least)
    }

    /// A share of a number of entries, rounded down, in whole numbers.
    private static func part(_ share: Fixed, of count: Int) -> Int {
        Int(Int128(share.millionths) * Int128(count) / Int128(Fixed.scale))
    }

    private static func names(_ row: Standing, _ authors: [EntryID: [Author]]) -> [String] {
        (authors[row.entry.id] ?? []).map { $0.person ?? $0.name }
    }
}
