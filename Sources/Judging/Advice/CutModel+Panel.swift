extension CutModel {
    private static let weightedScale = Int128(Fixed.scale) * Int128(Fixed.scale)

    /// The panel's score of an entry under a change, rounded and exact; nil where too few marks would be left.
    func panel(_ entry: Int, in index: Int, _ change: AskedChange) throws(Overflow) -> (Fraction, Fraction)? {
        let rubric = layers[index].rubric
        let rule = change.rule?(rubric.tally.aggregation) ?? rubric.tally.aggregation
        var panel = Fraction.zero
        switch rubric.tally.of {
        case .totals:
            guard let total = try total(entry, in: index, change, rule, least: rubric.tally.minimum) else { return nil }
            panel = total
        case .criteria:
            for (place, criterion) in rubric.criteria.enumerated() {
                guard let score = try self.criterion(place, entry, in: index, change) else { return nil }
                let weighted = try Fraction(criterion.weight).multiplied(by: score)
                panel = try panel.adding(rubric.tally.round.weighted(weighted))
            }
        }
        let work = entries[entry]
        if rubric.adjust.contains(.factor) { panel = try panel.multiplied(by: Fraction(work.factor)) }
        if rubric.adjust.contains(.bonus) { panel = try panel.adding(Fraction(work.bonus)) }
        if rubric.adjust.contains(.penalty) { panel = try panel.subtracting(Fraction(work.penalty)) }
        return (try rubric.tally.round.total(panel), panel)
    }

    /// The panel's score of one criterion, as the tally makes it.
    func criterion(_ place: Int, _ entry: Int, in index: Int, _ change: AskedChange) throws(Overflow) -> Fraction? {
        let rubric = layers[index].rubric
        let rule = change.rule?(rubric.tally.aggregation) ?? rubric.tally.aggregation
        let perMark = rubric.tally.of == .criteria
        let column = column(entry, in: index, change) { sheet in
            guard perMark || !sheet.contains(MarkTable.blank), sheet[place] != MarkTable.blank else { return nil }
            return Int128(sheet[place])
        }
        guard column.count >= max(rubric.tally.minimum, 1) else { return nil }
        let kernel = try rule(column, scale: Int128(Fixed.scale))
        let score = Fraction(kernel.sum, over: Int128(Fixed.scale) * Int128(kernel.divisor))
        return perMark ? try rubric.tally.round.criteria(score) : score
    }

    /// A rule over the totals of the complete sheets.
    func total(
        _ entry: Int, in index: Int, _ change: AskedChange, _ rule: Aggregation, least: Int = 1
    ) throws(Overflow) -> Fraction? {
        let weights = layers[index].weights
        let column = column(entry, in: index, change) { weightedTotal($0, weights) }
        guard column.count >= max(least, 1) else { return nil }
        let kernel = try rule(column, scale: Self.weightedScale)
        return Fraction(kernel.sum, over: Self.weightedScale * Int128(kernel.divisor))
    }

    /// One value a sheet, as often as its judge counts, in ascending order.
    private func column(
        _ entry: Int, in index: Int, _ change: AskedChange, _ value: (UnsafeBufferPointer<Int64>) -> Int128?
    ) -> [Int128] {
        let table = layers[index].marks
        let slip = change.slip.flatMap { $0.round == index && $0.entry == entry ? $0 : nil }
        var column: [Int128] = []
        table.marks.withUnsafeBufferPointer { marks in
            for judge in table.judges.indices {
                let times = change.draws?[index][judge] ?? 1
                guard times > 0 else { continue }
                let sheet = UnsafeBufferPointer(rebasing: marks[table.sheet(entry, judge)...].prefix(table.criteria))
                var taken = value(sheet)
                if let slip, slip.judge == judge {
                    var other = Array(sheet)
                    other[slip.criterion] = slip.mark
                    taken = other.withUnsafeBufferPointer(value)
                }
                guard let taken else { continue }
                for _ in 0..<times { column.append(taken) }
            }
        }
        column.sort()
        return column
    }
}
