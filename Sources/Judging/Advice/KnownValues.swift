/// The values of entries as things are, each made once when first asked for.
final class KnownValues {
    private let model: CutModel
    private var values: [[TieValue?]]

    init(_ model: CutModel) {
        self.model = model
        values = Array(repeating: Array(repeating: nil, count: model.entries.count), count: model.steps.count)
    }

    func value(at step: Int, _ entry: Int) throws(Overflow) -> TieValue {
        if let known = values[step][entry] { return known }
        let value = try model.value(at: step, entry, .none)
        values[step][entry] = value
        return value
    }

    /// 1 where `entry` under a change stands before `other` as it is, −1 where behind, 0 where they are full equals.
    func compare(_ entry: Int, _ change: AskedChange, _ other: Int) throws(Overflow) -> Int {
        for step in model.steps {
            let mine =
                change.slip == nil ? try value(at: step, entry) : try model.value(at: step, entry, change)
            let theirs = try value(at: step, other)
            if mine != theirs { return mine > theirs ? 1 : -1 }
        }
        return 0
    }
}

/// The least of several slips, and the least by another entry than that one's.
struct LeastTwo {
    private var first: SizedSlip?
    private var second: SizedSlip?

    mutating func take(_ slip: SizedSlip) {
        guard let best = first else {
            first = slip
            return
        }
        if slip.size < best.size {
            if slip.slip.entry != best.slip.entry { second = best }
            first = slip
        } else if slip.slip.entry != best.slip.entry, slip.size < second?.size ?? .max {
            second = slip
        }
    }

    func least(notOf entry: Int) -> SizedSlip? { first?.slip.entry == entry ? second : first }
}
