extension Kernel {
    /// The mean of the points that the judges' places are worth. Page: `docs/rules/PlacementPoints.md`.
    static func placementPoints(_ row: [Placement], _ table: PointsTable) throws(Overflow) -> Kernel {
        let worths = row.map { table.worth(ahead: $0.ahead, equals: $0.equals) }
        var common: Int128 = 1
        for worth in worths {
            let shared = Fraction(common, over: Int128(worth.divisor)).denominator
            common = try checkedProduct(common, shared)
        }
        var sum: Int128 = 0
        for worth in worths {
            sum = try checkedSum([sum, checkedProduct(worth.sum, common / Int128(worth.divisor))])
        }
        guard let divisor = Int(exactly: try checkedProduct(common, Int128(row.count))) else { throw Overflow() }
        return Kernel(sum: sum, divisor: divisor, low: 0, high: 0)
    }
}
