/// Names and person ids out of the vault, for finding judges among authors; never part of an event.
public struct People: Sendable {
    /// A name and, where the file gave one, the id that tells people of one name apart.
    public struct Person: Hashable, Sendable {
        public let name: String
        public let person: String?

        public init(name: String, person: String?) {
            self.name = name
            self.person = person
        }

        /// Judges as one vault value: `name TAB person`.
        public var vaultText: String { "\(name)\t\(person ?? "")" }

        public init(vaultText: String) {
            let parts = vaultText.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            name = parts.first ?? ""
            person = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
        }
    }

    public var judges: [JudgeID: Person]
    /// Persons a judge declared to be close to, by their id.
    public var declared: [JudgeID: Set<String>]
    private let byPerson: [String: [JudgeID]]
    private let byName: [String: [JudgeID]]

    public init(judges: [JudgeID: Person], declared: [JudgeID: Set<String>]) {
        self.judges = judges
        self.declared = declared
        var byPerson: [String: [JudgeID]] = [:]
        var byName: [String: [JudgeID]] = [:]
        for (id, judge) in judges {
            if let person = judge.person { byPerson[person, default: []].append(id) }
            byName[judge.name, default: []].append(id)
        }
        self.byPerson = byPerson
        self.byName = byName
    }

    /// Judges who are an author of the entry or declared to be close to one; `same-name` where no shared id settles it.
    public func matches(entry: EntryID, authors: [Author]) -> [IdentityMatched] {
        var clauses: [JudgeID: String] = [:]
        for author in authors {
            for judge in byName[author.name] ?? [] where author.person == nil || judges[judge]?.person == nil {
                clauses[judge] = "same-name"
            }
            guard let person = author.person else { continue }
            for (judge, persons) in declared where persons.contains(person) { clauses[judge] = "person" }
        }
        for author in authors {
            for judge in author.person.flatMap({ byPerson[$0] }) ?? [] { clauses[judge] = "author" }
        }
        return clauses.sorted { $0.key < $1.key }.map { IdentityMatched(judge: $0.key, entry: entry, clause: $0.value) }
    }
}
