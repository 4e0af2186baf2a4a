import Foundation
public import Judging

/// Entries as a table states them, with the columns that any category of the plan asks for.
public func readEntries(_ table: Table, _ plan: ContestPlan, _ findings: inout Findings) -> [Placed<EntryDraft>] {
    var fields: [String: String] = [:]
    for field in plan.categories.flatMap(\.fields) {
        fields[field.id] = field.id
        if let zh = field.title.zh { fields[zh] = field.id }
    }
    guard let binding = ColumnSet.entries.bind(table, extra: { fields[$0] != nil }, &findings) else { return [] }
    return (0..<table.rowCount).compactMap { index in
        let row = Row(table: table, binding: binding, index: index)
        let id: EntryID? = row.id("id", &findings)
        let category: CategoryID? = row.id("category", &findings)
        let title = row.required("title", &findings)
        let unit: UnitID? = row.id("unit", &findings)
        let submitter: UnitID? = row.optionalID("submitter", &findings)
        let people = EntryPeople(
            authors: Author.list(row.text("authors", &findings)), contact: row.text("contact", limit: 200, &findings),
            telephone: row.text("telephone", limit: 200, &findings))
        var details: [String: String] = [:]
        for (heading, column) in binding.others {
            let value = row.raw(at: column).precomposedStringWithCanonicalMapping
            guard !value.isEmpty else { continue }
            if let problem = textProblem(value) {
                findings.refuse(problem, at: table.place(row: index, column: column))
            }
            details[fields[heading]!] = value
        }
        let factor = row.number("factor", &findings)
        let bonus = row.number("bonus", &findings)
        let penalty = row.number("penalty", &findings)
        let isTrial = row.flag("trial", &findings)
        guard let id, let category, let unit else { return nil }
        return Placed(
            EntryDraft(
                id: id, category: category, title: title, unit: unit, submitter: submitter, people: people,
                details: details, factor: factor, bonus: bonus, penalty: penalty, isTrial: isTrial),
            at: row.place)
    }
}

/// A shortlist: one column of entry ids.
public func readShortlist(_ table: Table, _ findings: inout Findings) -> [Placed<EntryID>] {
    guard let binding = ColumnSet.shortlist.bind(table, &findings) else { return [] }
    return (0..<table.rowCount).compactMap { index in
        let row = Row(table: table, binding: binding, index: index)
        let id: EntryID? = row.id("entry", &findings)
        return id.map { Placed($0, at: row.place("entry")) }
    }
}

extension ColumnSet {
    static let shortlist = ColumnSet([("entry", ["作品", "作品编号", "编号"], true)])

    static let entries = ColumnSet([
        ("id", ["作品编号", "编号"], true), ("category", ["子项目"], true), ("title", ["作品名称", "名称"], true),
        ("unit", ["单位", "作者单位"], true), ("authors", ["作者"], false), ("submitter", ["报送单位"], false),
        ("factor", ["系数"], false), ("bonus", ["加分"], false), ("penalty", ["扣分"], false), ("trial", ["试评"], false),
        ("contact", ["联系人"], false), ("telephone", ["联系电话", "联系方式", "电话", "手机"], false),
    ])
}
