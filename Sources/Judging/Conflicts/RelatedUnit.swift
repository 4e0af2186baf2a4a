extension ConflictRule {
    /// The author's own unit, the units below the judge's, and those above it up to the city.
    public static let relatedUnit = ConflictRule(name: "related-unit") { judge, entry, relations in
        guard let unit = judge.unit, relations.units.areRelated(unit, entry.unit) else { return .clear }
        return .conflicted(.relatedUnit(judge: unit, entry: entry.unit))
    }
}
