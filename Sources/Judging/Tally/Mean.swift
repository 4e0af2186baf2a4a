extension Kernel {
    /// The sum of all marks over their number. Page: `docs/rules/Mean.md`.
    static func mean(_ sorted: some RandomAccessCollection<Int128>) throws(Overflow) -> Kernel {
        Kernel(sum: try checkedSum(sorted), divisor: sorted.count, low: 0, high: 0)
    }
}
