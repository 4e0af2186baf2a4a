extension Kernel {
    /// The mean of the marks that lie near the middle. Page: `docs/rules/DistanceTrimmedMean.md`.
    ///
    /// The centre is measured once, over all marks. Where no mark lies near it, none is dropped.
    static func distanceTrimmedMean(
        _ sorted: some RandomAccessCollection<Int128>, _ trimming: DistanceTrimming, scale: Int128
    ) throws(Overflow) -> Kernel {
        guard sorted.count >= trimming.from else { return try mean(sorted) }
        let centre = trimming.centre == .mean ? try mean(sorted) : try median(sorted)
        let divisor = Int128(centre.divisor)
        let reach = try checkedProduct(try checkedProduct(Int128(trimming.beyond.millionths), divisor), scale)
        let reachInScale = reach / Int128(Fixed.scale)
        let least = try checkedSum([centre.sum, -reachInScale])
        let most = try checkedSum([centre.sum, reachInScale])
        var (low, high) = (0, 0)
        for mark in sorted {
            let value = try checkedProduct(mark, divisor)
            if value < least { low += 1 }
            if value > most { high += 1 }
        }
        guard low + high < sorted.count else { return try mean(sorted) }
        let left = sorted.dropFirst(low).dropLast(high)
        return Kernel(sum: try checkedSum(left), divisor: left.count, low: low, high: high)
    }
}
