/// For each entry the values of one column in ascending order with their judges: what repeated tallies walk.
///
/// A judge drawn twice stands twice at the same place of the order, so a resample needs no sorting.
struct SortedColumn: Sendable {
    /// Entries × judges, in units of `unit`; blanks last.
    let values: [Int64]
    let judges: [UInt16]
    /// Marks of each entry.
    let filled: [Int32]
    /// One unit of the values, in points.
    let unit: Double

    /// `value` is in units of 10⁻¹²; a sum over all judges must fit 62 bits after the greatest common divisor is out.
    init(_ table: MarkTable, value: (ArraySlice<Int64>) -> Int128?) throws(Overflow) {
        let width = table.judges.count
        guard width <= UInt16.max else { throw Overflow() }
        var divisor: UInt128 = 0
        var raw: [Int128?] = []
        raw.reserveCapacity(table.entries * width)
        for sheet in 0..<table.entries * width {
            let taken = value(table.marks[sheet * table.criteria..<(sheet + 1) * table.criteria])
            raw.append(taken)
            var rest = taken?.magnitude ?? 0
            if divisor != 1 { while rest != 0 { (divisor, rest) = (rest, divisor % rest) } }
        }
        let shared = Int128(max(divisor, 1))
        let limit = (Int128(1) << 62) / Int128(max(width, 1))
        var values = Array(repeating: Int64(0), count: raw.count)
        var judges = Array(repeating: UInt16(0), count: raw.count)
        var filled = Array(repeating: Int32(0), count: table.entries)
        for entry in 0..<table.entries {
            var row: [(value: Int64, judge: UInt16)] = []
            for judge in 0..<width {
                guard let taken = raw[entry * width + judge] else { continue }
                guard taken.magnitude / UInt128(shared) < UInt128(limit) else { throw Overflow() }
                row.append((Int64(taken / shared), UInt16(judge)))
            }
            row.sort { $0.value < $1.value }
            for (place, mark) in row.enumerated() {
                values[entry * width + place] = mark.value
                judges[entry * width + place] = mark.judge
            }
            filled[entry] = Int32(row.count)
        }
        self.values = values
        self.judges = judges
        self.filled = filled
        unit = Double(shared) * 1e-12
    }
}
