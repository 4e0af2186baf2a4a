extension Kernel {
    /// The mean of what is left when a share of the marks is dropped, as Excel's TRIMMEAN. Page: `docs/rules/ShareTrimmedMean.md`.
    static func shareTrimmedMean(
        _ sorted: some RandomAccessCollection<Int128>, _ trimming: ShareTrimming
    ) throws(Overflow) -> Kernel {
        let end = trimming.dropped(of: sorted.count)
        let left = sorted.dropFirst(end).dropLast(end)
        return Kernel(sum: try checkedSum(left), divisor: left.count, low: end, high: end)
    }
}
