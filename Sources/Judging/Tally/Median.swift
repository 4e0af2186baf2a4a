extension Kernel {
    /// The middle mark, or the mean of the two middle ones; none is dropped. Page: `docs/rules/Median.md`.
    static func median(_ sorted: some RandomAccessCollection<Int128>) throws(Overflow) -> Kernel {
        let count = sorted.count
        let middle = sorted.dropFirst((count - 1) / 2).dropLast((count - 1) / 2)
        return Kernel(sum: try checkedSum(middle), divisor: middle.count, low: 0, high: 0)
    }
}
