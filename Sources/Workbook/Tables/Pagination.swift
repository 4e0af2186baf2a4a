/// Where the pages of a long table begin, so that its closing lines never stand on a page without rows.
struct Pagination {
    /// All in points: the lines above the table, the heading that each page repeats, the closing lines, a page's room.
    let above: Double
    let heading: Double
    let closing: Double
    let room: Double
    /// Rows that stay with the closing lines.
    let kept = 2

    /// Indices of body rows that begin a page, the first page's own excepted.
    func breaks(_ heights: [Double]) -> [Int] {
        var breaks: [Int] = []
        var used = above + heading
        for (index, height) in heights.enumerated() {
            if used + height > room, index > (breaks.last ?? 0) {
                breaks.append(index)
                used = heading
            }
            used += height
        }
        let last = heights.count - kept
        if let begin = breaks.last, begin > last, last > (breaks.dropLast().last ?? 0) {
            // Too few rows on the last page: it begins earlier.
            breaks[breaks.count - 1] = last
        } else if used + closing > room, last > (breaks.last ?? 0) {
            breaks.append(last)
        }
        return breaks
    }
}
