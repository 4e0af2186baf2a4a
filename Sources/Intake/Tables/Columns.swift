import Foundation
public import Judging

/// The columns of one kind of file: which are known by which names, which must be there.
struct ColumnSet: Sendable {
    struct Column: Sendable {
        let name: String
        let headings: [String]
        let isRequired: Bool
    }

    let columns: [Column]

    init(_ columns: [(name: String, headings: [String], isRequired: Bool)]) {
        self.columns = columns.map { Column(name: $0.name, headings: $0.headings, isRequired: $0.isRequired) }
    }

    /// Headings that secretaries add and no rule reads: passed over with a note.
    static let ignorable: Set<String> = personal.union([
        "序号", "备注", "简介", "链接", "no", "remark", "remarks", "note", "notes",
    ])

    /// How to reach people, where a file has no column for it: nothing of it is kept, and the note says so.
    static let personal: Set<String> = ["联系人", "联系电话", "联系方式", "电话", "手机"]

    /// The column that a heading names.
    func column(named heading: String) -> Column? {
        let lower = heading.lowercased()
        return columns.first { $0.name == lower || $0.headings.contains(heading) }
    }

    /// Which column of the table holds each known name. `extra` tells whether an unknown heading is taken by its own name.
    /// Headings of `passedOver` are ignorable in this kind of file.
    func bind(
        _ table: Table, extra: (String) -> Bool = { _ in false }, passedOver: Set<String> = [],
        _ findings: inout Findings
    ) -> Binding? {
        let before = findings.all.count
        var places: [String: Int] = [:]
        var others: [(name: String, index: Int)] = []
        for (index, heading) in table.header.enumerated() {
            let place = table.headerPlace(index)
            let lower = heading.lowercased()
            if let column = column(named: heading) {
                if places[column.name] != nil { findings.refuse(.duplicateColumn(heading), at: place) }
                places[column.name] = index
            } else if extra(heading) {
                if others.contains(where: { $0.name == heading }) {
                    findings.refuse(.duplicateColumn(heading), at: place)
                }
                others.append((heading, index))
            } else if Self.personal.contains(heading) {
                findings.note(.personalColumn(heading), at: place)
            } else if Self.ignorable.contains(lower) || passedOver.contains(heading) || heading.isEmpty {
                if !table.isOurs { findings.note(.columnPassedOver(heading), at: place) }
            } else {
                findings.refuse(.unknownColumn(heading, known: columns.map(\.name)), at: place)
            }
        }
        for column in columns where column.isRequired && places[column.name] == nil {
            findings.refuse(.missingColumn(column.name), at: table.headerPlace())
        }
        tellTroubles(of: table, in: Set(places.values).union(others.map(\.index)), &findings)
        // Only this table's own faults: one of another file must not keep this one's rows from being checked.
        let isBound = !findings.all[before...].contains { $0.severity == .error }
        return isBound ? Binding(places: places, others: others) : nil
    }

    /// What is wrong in cells matters where somebody reads them: an average nobody asked for may be endless.
    private func tellTroubles(of table: Table, in read: Set<Int>, _ findings: inout Findings) {
        for (cell, problem) in table.troubles.sorted(by: { $0.key < $1.key })
        where read.contains(cell % table.width) {
            findings.refuse(problem, at: table.place(row: cell / table.width, column: cell % table.width))
        }
    }
}

/// Where each column stands in one table.
struct Binding {
    let places: [String: Int]
    let others: [(name: String, index: Int)]

    func has(_ name: String) -> Bool { places[name] != nil }
}

/// One row of a bound table: cells by name, checked as they are asked for.
struct Row {
    let table: Table
    let binding: Binding
    let index: Int

    var place: Place { table.place(row: index) }

    func place(_ name: String) -> Place {
        binding.places[name].map { table.place(row: index, column: $0) } ?? place
    }

    /// The cell as written, without white space around it; blank where the column is absent.
    func raw(_ name: String) -> String {
        binding.places[name].map { raw(at: $0) } ?? ""
    }

    func raw(at column: Int) -> String {
        let text = table.cells[index * table.width + column]
        let utf8 = text.utf8
        guard let first = utf8.first, let last = utf8.last else { return "" }
        // Plain cells are the rule; only a space at an end, or a byte outside ASCII, needs a closer look.
        if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return text }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A text for people: NFC, no formula, no control or direction characters.
    func text(_ name: String, limit: Int = 2000, _ findings: inout Findings) -> String {
        let value = raw(name).precomposedStringWithCanonicalMapping
        if let problem = textProblem(value, limit: limit) { findings.refuse(problem, at: place(name)) }
        return value
    }

    func required(_ name: String, _ findings: inout Findings) -> String {
        let value = text(name, &findings)
        if value.isEmpty { findings.refuse(.emptyCell(name), at: place(name)) }
        return value
    }

    func id<Thing>(_ name: String, _ findings: inout Findings) -> Identifier<Thing>? {
        let value = raw(name)
        guard !value.isEmpty else {
            findings.refuse(.emptyCell(name), at: place(name))
            return nil
        }
        return identifier(value, name, &findings)
    }

    func optionalID<Thing>(_ name: String, _ findings: inout Findings) -> Identifier<Thing>? {
        let value = raw(name)
        return value.isEmpty ? nil : identifier(value, name, &findings)
    }

    private func identifier<Thing>(_ text: String, _ name: String, _ findings: inout Findings) -> Identifier<Thing>? {
        let value = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
        guard let id = Identifier<Thing>(checking: value) else {
            findings.refuse(isScientific(value) ? .idTurnedIntoNumber(value) : .badIdentifier(value), at: place(name))
            return nil
        }
        return id
    }

    /// 1 or 0, 是 or 否, and what a ticked box of a worksheet is; blank is no.
    func flag(_ name: String, _ findings: inout Findings) -> Bool {
        switch raw(name) {
        case "", "0", "否", "FALSE": return false
        case "1", "是", "TRUE": return true
        case let other:
            findings.refuse(.badFlag(other), at: place(name))
            return false
        }
    }

    func number(_ name: String, _ findings: inout Findings) -> Fixed? {
        let value = raw(name)
        guard !value.isEmpty else { return nil }
        guard let number = Fixed(value) else {
            findings.refuse(.badNumber(value), at: place(name))
            return nil
        }
        return number
    }
}

/// Why a text from people is refused, or nil.
public func textProblem(_ text: String, limit: Int = 2000) -> Problem? {
    if text.utf8.count > limit { return .textTooLong(bytes: text.utf8.count, limit: limit) }
    if text.hasPrefix("=") { return .looksLikeFormula(text) }
    for scalar in text.unicodeScalars where isForbidden(scalar) {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        return .controlCharacter("U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex)
    }
    return nil
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xFFFE, 0xFFFF: true
    default: false
    }
}

/// `1.2E+17`: what a spreadsheet makes of a long id of digits.
private func isScientific(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].hasPrefix("+") && Double(text) != nil
}
