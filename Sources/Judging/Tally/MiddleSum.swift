extension Kernel {
    /// The sum, not the mean, of what is left when the extremes are dropped by counts. Page: `docs/rules/MiddleSum.md`.
    static func middleSum(
        _ sorted: some RandomAccessCollection<Int128>, _ trimming: Trimming
    ) throws(Overflow) -> Kernel {
        let kernel = try trimmedMean(sorted, trimming)
        return Kernel(sum: kernel.sum, divisor: 1, low: kernel.low, high: kernel.high)
    }
}
