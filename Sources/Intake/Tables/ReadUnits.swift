public import Judging

/// Units as a table states them: `id`, `name`, `parent`, `kind`.
public func readUnits(_ table: Table, _ findings: inout Findings) -> [Placed<Unit>] {
    guard let binding = ColumnSet.units.bind(table, &findings) else { return [] }
    return (0..<table.rowCount).compactMap { index in
        let row = Row(table: table, binding: binding, index: index)
        let id: UnitID? = row.id("id", &findings)
        let name = row.required("name", &findings)
        let parent: UnitID? = row.optionalID("parent", &findings)
        let kind = row.text("kind", &findings)
        guard let id else { return nil }
        return Placed(Unit(id: id, name: name, parent: parent, kind: kind.isEmpty ? nil : kind), at: row.place)
    }
}

extension ColumnSet {
    static let units = ColumnSet([
        ("id", ["编号"], true), ("name", ["名称"], true), ("parent", ["上级"], false), ("kind", ["类别"], false),
    ])
}
