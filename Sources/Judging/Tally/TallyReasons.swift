/// The reasons of a tally, made from its marks by the rule's own kernel whenever somebody asks.
extension Tally {
    /// Every mark or total that was dropped, by judge, then criterion.
    public var dropped: [Dropped] {
        let rubric = basis.rubric
        var dropped: [Dropped] = []
        switch rubric.tally.of {
        case .totals:
            dropped = ends(of: marks.judgedTotals, scale: weightedScale, nil)
        case .criteria:
            for (index, criterion) in rubric.criteria.enumerated() {
                dropped += ends(of: marks.judgedColumn(index), scale: Int128(Fixed.scale), criterion.id)
            }
        }
        return dropped.enumerated().sorted { one, two in
            one.element.judge != two.element.judge ? one.element.judge < two.element.judge : one.offset < two.offset
        }.map(\.element)
    }

    /// The panel's score of each criterion in the rubric's order; nil where too few marks were given.
    public var criteria: [Fraction?] { basis.rubric.criteria.indices.map { criterion($0) } }

    /// The panel's score of one criterion; nil where too few marks were given.
    public func criterion(_ index: Int) -> Fraction? {
        let rubric = basis.rubric
        return counted { () throws(Overflow) in
            let score = try rubric.tally.result(
                of: marks.column(index), scale: Int128(Fixed.scale), rubric.criteria[index].id
            ).score
            guard rubric.tally.of == .criteria, let score else { return score }
            return try rubric.tally.round.criteria(score)
        }
    }

    /// The median of the totals.
    public var median: Fraction? { score(.median) }

    /// The mean of all totals.
    public var untrimmedMean: Fraction? { score(.mean) }

    private func score(_ rule: Aggregation) -> Fraction? {
        let totals = marks.totals
        guard !totals.isEmpty else { return nil }
        return counted { () throws(Overflow) in try rule(totals, scale: weightedScale).score(weightedScale) }
    }

    private func ends(of sorted: [ColumnMark], scale: Int128, _ criterion: CriterionID?) -> [Dropped] {
        let result = counted { () throws(Overflow) in
            try basis.rubric.tally.result(of: sorted.map(\.value), scale: scale, criterion)
        }
        return result.dropped(of: sorted, scale: scale, criterion)
    }

    /// A value of marks that were found small enough when they were tallied (`EntryMarks`).
    private func counted<Value>(_ value: () throws(Overflow) -> Value) -> Value {
        do {
            return try value()
        } catch {
            preconditionFailure("marks that were tallied can not be tallied again")
        }
    }
}
