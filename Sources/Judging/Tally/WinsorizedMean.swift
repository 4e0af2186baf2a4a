extension Kernel {
    /// The mean when each extreme mark is replaced by the nearest one that is left. Page: `docs/rules/WinsorizedMean.md`.
    static func winsorizedMean(
        _ sorted: some RandomAccessCollection<Int128>, _ trimming: Trimming
    ) throws(Overflow) -> Kernel {
        let (low, high) = trimming.dropped(of: sorted.count)
        let left = sorted.dropFirst(low).dropLast(high)
        let sum = try checkedSum([
            checkedSum(left), checkedProduct(Int128(low), left.first!), checkedProduct(Int128(high), left.last!),
        ])
        return Kernel(sum: sum, divisor: sorted.count, low: low, high: high)
    }
}
