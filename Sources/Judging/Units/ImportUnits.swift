extension ContestState {
    /// Decides on a list of units: parents must be known or in the list, and no unit may stand above itself.
    public func importUnits(_ rows: [Placed<Unit>], amend: String?) -> Decision {
        var findings = Findings()
        var incoming: [UnitID: Placed<Unit>] = [:]
        var acts: [any Act] = []
        var unchanged = 0
        for row in rows {
            let unit = row.value
            if let first = incoming[unit.id] {
                guard first.value != unit else { continue }
                findings.refuse(.duplicateRow(key: unit.id.text, firstLine: first.place.line ?? 0), at: row.place)
                continue
            }
            incoming[unit.id] = row
            if let old = units[unit.id] {
                if old == unit {
                    unchanged += 1
                    continue
                }
                guard amend != nil else {
                    findings.refuse(difference(old, unit), at: row.place)
                    continue
                }
                if old.parent != unit.parent || old.kind != unit.kind,
                    let problem = plan.categories.lazy.compactMap({ self.sealedObjection($0.id) }).first
                {
                    findings.refuse(problem, at: row.place)
                }
            }
            acts.append(
                UnitRegistered(
                    id: unit.id, name: unit.name, parent: unit.parent, unitKind: unit.kind,
                    reason: units[unit.id] == nil ? nil : amend.map(Sealed.clear)))
        }
        let tree = units.merging(incoming.mapValues(\.value)) { _, new in new }
        for row in incoming.values.sorted(by: { ($0.place.line ?? 0) < ($1.place.line ?? 0) }) {
            if let parent = row.value.parent, tree[parent] == nil {
                findings.refuse(.unknownUnit(parent), at: row.place)
            }
            if Self.isInCircle(row.value.id, tree) { findings.refuse(.circleOfUnits(row.value.id), at: row.place) }
        }
        return Decision(findings, acts, unchanged: unchanged)
    }

    private func difference(_ old: Unit, _ new: Unit) -> Problem {
        let pairs = [
            ("name", old.name, new.name), ("parent", old.parent?.text ?? "", new.parent?.text ?? ""),
            ("kind", old.kind ?? "", new.kind ?? ""),
        ]
        let pair = pairs.first { $0.1 != $0.2 }!
        return .differs(key: new.id.text, column: pair.0, was: pair.1, now: pair.2)
    }

    private static func isInCircle(_ id: UnitID, _ units: [UnitID: Unit]) -> Bool {
        var seen: Set<UnitID> = [id]
        var next = units[id]?.parent
        while let unit = next {
            if unit == id { return true }
            guard seen.insert(unit).inserted else { return false }
            next = units[unit]?.parent
        }
        return false
    }
}
