extension Discrepancy {
    init(reading node: SourceNode, _ findings: inout Findings) {
        var reader = NodeReader(node, &findings)
        let spread = reader.optional("spread")
        let low = reader.optional("low")?.fixed(&findings)
        let high = reader.optional("high")
        reader.finish(&findings)
        let gap = spread?.fixed(&findings)
        if let gap, gap <= .zero, let place = spread?.place { findings.refuse(.notPositive(gap), at: place) }
        let top = high?.fixed(&findings)
        if let low, let top, top < low, let place = high?.place { findings.refuse(.bandOutOfOrder(top), at: place) }
        self.init(spread: gap, low: low, high: top)
    }
}
