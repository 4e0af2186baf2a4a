extension Kernel {
    /// 100 × (works + 1 − mean place) / works. Page: `docs/rules/MeanPlacement.md`.
    static func meanPlacement(_ row: [Placement], works: Int) throws(Overflow) -> Kernel {
        let doubled = row.reduce(0) { $0 + $1.doubled }
        let turned = Int128(2 * row.count * (works + 1) - doubled)
        return Kernel(
            sum: try checkedProduct(turned, 100 * Int128(Fixed.scale)), divisor: 2 * row.count * works, low: 0, high: 0)
    }
}
