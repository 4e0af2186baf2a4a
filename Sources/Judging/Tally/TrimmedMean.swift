extension Kernel {
    /// The mean of what is left when the highest and lowest marks are dropped by counts. Page: `docs/rules/TrimmedMean.md`.
    static func trimmedMean(
        _ sorted: some RandomAccessCollection<Int128>, _ trimming: Trimming
    ) throws(Overflow) -> Kernel {
        let (low, high) = trimming.dropped(of: sorted.count)
        let left = sorted.dropFirst(low).dropLast(high)
        return Kernel(sum: try checkedSum(left), divisor: left.count, low: low, high: high)
    }
}
