/// Which judges are barred from which entries of one category, and by which clause.
public struct Bars: Sendable {
    private let clauses: [Pairing: ConflictClause]

    public init(judges: [Judge], entries: [Entry], relations: Relations) {
        var clauses: [Pairing: ConflictClause] = [:]
        for judge in judges {
            let others = relations.declarations[judge.id] != nil
            var relatedUnits: [UnitID: Bool] = [:]
            for entry in entries {
                // Units repeat and the tree walk is the dear part: ask it once a pair of units.
                if !others, relations.matches[Pairing(judge.id, entry.id)] == nil {
                    guard let unit = judge.unit else { continue }
                    let related = relatedUnits[entry.unit] ?? relations.units.areRelated(unit, entry.unit)
                    relatedUnits[entry.unit] = related
                    guard related else { continue }
                }
                if let clause = Self.clause(judge, entry, relations) { clauses[Pairing(judge.id, entry.id)] = clause }
            }
        }
        self.clauses = clauses
    }

    /// The first rule that finds a conflict, or nil.
    public static func clause(_ judge: Judge, _ entry: Entry, _ relations: Relations) -> ConflictClause? {
        for rule in ConflictRule.all {
            if case .conflicted(let clause) = rule.ask(judge, entry, relations) { return clause }
        }
        return nil
    }

    /// The clause that bars this judge from this entry, or nil.
    public subscript(judge: JudgeID, entry: EntryID) -> ConflictClause? { clauses[Pairing(judge, entry)] }

    public var all: [(pairing: Pairing, clause: ConflictClause)] {
        clauses.map { ($0.key, $0.value) }
            .sorted { ($0.pairing.judge, $0.pairing.entry) < ($1.pairing.judge, $1.pairing.entry) }
    }
}
