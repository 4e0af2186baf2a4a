func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}

/// The standard deviation of a sample, over n − 1.
func spread(_ values: [Double]) -> Double? {
    guard values.count > 1, let mean = mean(values) else { return nil }
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
}

/// Pearson's correlation; nil where one of the two never varies.
func correlation(_ one: [Double], _ two: [Double]) -> Double? {
    precondition(one.count == two.count, "a correlation needs pairs")
    guard let left = mean(one), let right = mean(two) else { return nil }
    var (both, squares, others) = (0.0, 0.0, 0.0)
    for (x, y) in zip(one, two) {
        both += (x - left) * (y - right)
        squares += (x - left) * (x - left)
        others += (y - right) * (y - right)
    }
    return squares > 0 && others > 0 ? both / (squares * others).squareRoot() : nil
}

/// The mean correlation between pairs of criteria over one judge's complete sheets.
func halo(_ table: MarkTable, _ judge: Int) -> Double? {
    var columns: [[Double]] = Array(repeating: [], count: table.criteria)
    for entry in 0..<table.entries {
        let start = table.sheet(entry, judge)
        let sheet = table.marks[start..<start + table.criteria]
        guard !sheet.contains(MarkTable.blank) else { continue }
        for (place, mark) in sheet.enumerated() { columns[place].append(Double(mark)) }
    }
    var known: [Double] = []
    for one in columns.indices {
        for two in columns.indices.dropFirst(one + 1) {
            if let value = correlation(columns[one], columns[two]) { known.append(value) }
        }
    }
    return mean(known)
}
