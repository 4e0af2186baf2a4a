extension ConflictRule {
    /// The judge declared a relation to this entry, to its unit or one above it, or to the whole category.
    public static let declared = ConflictRule(name: "declared") { judge, entry, relations in
        for declaration in relations.declarations[judge.id] ?? [] {
            switch declaration.with {
            case .entry(entry.id): return .conflicted(.declaredEntry)
            case .category(entry.category): return .conflicted(.declaredCategory)
            case .unit(let unit)
            where relations.units.path(from: entry.unit).contains { $0.id == unit } || unit == entry.unit:
                return .conflicted(.declaredUnit(unit))
            default: continue
            }
        }
        return .clear
    }
}
