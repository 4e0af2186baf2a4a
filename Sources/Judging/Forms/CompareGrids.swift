/// A cell of a form that two readings, or the marks and their total, do not agree on.
public struct Mismatch: Hashable, Sendable {
    /// Which cell of a row.
    public enum Item: Hashable, Sendable {
        case mark(CriterionID)
        case gate(GateID)
        /// The total the judge wrote: the readings differ, or it is not the sum of the marks.
        case total
    }

    public let entry: EntryID
    public let item: Item
    public let first: String
    public let second: String

    /// `1001/craft`, `1001/gate:red-line`, `1001/total`.
    public var cell: String {
        switch item {
        case .mark(let criterion): "\(entry)/\(criterion)"
        case .gate(let gate): "\(entry)/gate:\(gate)"
        case .total: "\(entry)/total"
        }
    }
}

extension Rubric {
    /// Every cell in which two readings of one form differ, and each row whose total is not the sum of its marks.
    ///
    /// A work that only one reading has is reported by all its cells.
    public func mismatches(_ first: KeyedGrid, _ second: KeyedGrid) -> [Mismatch] {
        let others = Dictionary(second.rows.map { ($0.entry, $0) }, uniquingKeysWith: { one, _ in one })
        let known = Set(first.rows.map(\.entry))
        let pairs =
            first.rows.map { ($0, others[$0.entry] ?? blank($0.entry)) }
            + second.rows.filter { !known.contains($0.entry) }.map { (blank($0.entry), $0) }
        return pairs.flatMap { mismatches($0, $1) }
    }

    private func blank(_ entry: EntryID) -> KeyedGrid.Row {
        KeyedGrid.Row(entry: entry, marks: criteria.map { _ in nil }, gates: [:], total: nil)
    }

    private func mismatches(_ one: KeyedGrid.Row, _ two: KeyedGrid.Row) -> [Mismatch] {
        var found: [Mismatch] = []
        for (index, criterion) in criteria.enumerated() where one.marks[index] != two.marks[index] {
            found.append(
                Mismatch(
                    entry: one.entry, item: .mark(criterion.id), first: one.marks[index]?.description ?? "",
                    second: two.marks[index]?.description ?? ""))
        }
        for gate in gates where one.gates[gate.id] != two.gates[gate.id] {
            found.append(
                Mismatch(
                    entry: one.entry, item: .gate(gate.id), first: Self.word(one.gates[gate.id]),
                    second: Self.word(two.gates[gate.id])))
        }
        let addsUp = paperTotal(one.marks) == one.total && paperTotal(two.marks) == two.total
        if one.total != two.total || found.isEmpty && !addsUp {
            found.append(
                Mismatch(
                    entry: one.entry, item: .total, first: one.total?.description ?? "",
                    second: two.total?.description ?? ""))
        }
        return found
    }

    private static func word(_ answer: Bool?) -> String { answer.map { $0 ? "pass" : "fail" } ?? "" }
}
