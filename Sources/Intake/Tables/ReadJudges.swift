public import Judging

/// Judges as a table states them; `categories` are separated by `;`, blank means all.
public func readJudges(_ table: Table, _ findings: inout Findings) -> [Placed<JudgeDraft>] {
    guard let binding = ColumnSet.judges.bind(table, &findings) else { return [] }
    return (0..<table.rowCount).compactMap { index in
        let row = Row(table: table, binding: binding, index: index)
        let id: JudgeID? = row.id("id", &findings)
        let name = row.required("name", &findings)
        let unit: UnitID? = row.optionalID("unit", &findings)
        let categories = row.raw("categories").split(whereSeparator: { ";\u{FF1B}、".contains($0) }).compactMap { part in
            let text = part.filter { !$0.isWhitespace }
            if let id = CategoryID(checking: text) { return id }
            findings.refuse(.badIdentifier(text), at: row.place("categories"))
            return nil
        }
        let person = row.text("person", &findings)
        let chair = row.flag("chair", &findings)
        guard let id else { return nil }
        return Placed(
            JudgeDraft(
                id: id, person: People.Person(name: name, person: person.isEmpty ? nil : person), unit: unit,
                categories: categories, isChair: chair),
            at: row.place)
    }
}

/// Declarations of conflicts: one row a judge and target.
public func readConflicts(_ table: Table, _ findings: inout Findings) -> [Placed<ConflictDraft>] {
    guard let binding = ColumnSet.conflicts.bind(table, &findings) else { return [] }
    return (0..<table.rowCount).compactMap { index in
        let row = Row(table: table, binding: binding, index: index)
        let judge: JudgeID? = row.id("judge", &findings)
        let state = row.raw("state")
        if !["none", "declared", "无", "有"].contains(state) {
            findings.refuse(.badState(state), at: row.place("state"))
        }
        let with = row.text("with", &findings)
        let reason = row.text("reason", &findings)
        guard let judge else { return nil }
        return Placed(
            ConflictDraft(judge: judge, isDeclared: state == "declared" || state == "有", with: with, reason: reason),
            at: row.place("with"))
    }
}

extension ColumnSet {
    static let judges = ColumnSet([
        ("id", ["编号", "评委编号"], true), ("name", ["姓名"], true), ("unit", ["单位"], false),
        ("categories", ["子项目"], false), ("person", ["身份标识"], false), ("chair", ["组长"], false),
    ])

    static let conflicts = ColumnSet([
        ("judge", ["评委"], true), ("state", ["状态"], true), ("with", ["对象"], false), ("reason", ["原因", "情形"], false),
    ])
}
