extension Rubric {
    /// The grid that holds once each mismatch has its value from a third look, or every reason why it does not.
    ///
    /// `values` are by the mismatch's cell; blank is a mark that is missing. Afterwards each total must be the sum of its row.
    public func settle(
        _ first: KeyedGrid, _ second: KeyedGrid, values: [String: String]
    ) -> Result<KeyedGrid, Refusal> {
        var findings = Findings()
        let mismatches = self.mismatches(first, second)
        let known = mismatches.map(\.cell)
        for cell in values.keys.sorted() where !known.contains(cell) && !isCell(cell, of: first) {
            findings.refuse(.unknownCell(cell, known: known))
        }
        for mismatch in mismatches where values[mismatch.cell] == nil {
            findings.refuse(.cellNotSettled(mismatch.cell))
        }
        var rows = first.rows
        let missing = second.rows.filter { row in !rows.contains { $0.entry == row.entry } }
        rows += missing
        for index in rows.indices { settle(&rows[index], values, &findings) }
        if findings.hasErrors { return .failure(Refusal(findings.all)) }
        return .success(KeyedGrid(rows: rows))
    }

    /// A third look may also correct a cell both readings agree on, where the total says that one of them is wrong.
    private func isCell(_ cell: String, of grid: KeyedGrid) -> Bool {
        grid.rows.contains { row in
            cell == "\(row.entry)/total" || criteria.contains { cell == "\(row.entry)/\($0.id)" }
                || gates.contains { cell == "\(row.entry)/gate:\($0.id)" }
        }
    }

    private func settle(_ row: inout KeyedGrid.Row, _ values: [String: String], _ findings: inout Findings) {
        for (index, criterion) in criteria.enumerated() {
            guard let text = values["\(row.entry)/\(criterion.id)"] else { continue }
            guard !text.isEmpty else {
                row.marks[index] = nil
                continue
            }
            switch check(text, for: criterion) {
            case .success(let mark): row.marks[index] = mark
            case .failure(let refusal): findings.add(refusal.findings)
            }
        }
        for gate in gates {
            guard let text = values["\(row.entry)/gate:\(gate.id)"] else { continue }
            if let answer = Self.gateAnswer(text) {
                row.gates[gate.id] = answer
            } else {
                findings.refuse(.badGateAnswer(text))
            }
        }
        if let text = values["\(row.entry)/total"] {
            row.total = Fixed(text)
            if row.total == nil, !text.isEmpty { findings.refuse(.badNumber(text)) }
        }
        let sum = paperTotal(row.marks)
        if sum != row.total {
            findings.refuse(
                .totalDiffers(row.entry, sum: sum?.description ?? "", total: row.total?.description ?? ""))
        }
    }
}
