extension ConflictRule {
    /// The judge is an author of the entry, or declared to be close to one.
    public static let ownEntry = ConflictRule(name: "own-entry") { judge, entry, relations in
        switch relations.matches[Pairing(judge.id, entry.id)] {
        case "author": .conflicted(.ownEntry)
        case "person": .conflicted(.declaredPerson)
        default: .clear
        }
    }
}
