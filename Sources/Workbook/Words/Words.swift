import Judging

/// The words of the papers in one language.
struct Words {
    let language: Language

    init(_ language: Language) { self.language = language }

    /// The word with its `#` filled from left to right; none too many and none too few.
    func callAsFunction(_ word: Word, _ values: String...) -> String { filled(word, values) }

    func filled(_ word: Word, _ values: [String]) -> String {
        let template = language == .zh ? word.chinese : word.english
        let parts = template.split(separator: "#", omittingEmptySubsequences: false)
        precondition(parts.count == values.count + 1, "\(word) takes \(parts.count - 1) values, not \(values.count)")
        return zip(parts.dropFirst(), values).reduce(String(parts[0])) { $0 + $1.1 + $1.0 }
    }

    /// `2020年9月18日`
    func date(_ date: CivilDate) -> String {
        guard language == .zh else { return "\(date.day) \(Self.months[date.month - 1]) \(date.year)" }
        return "\(date.year)年\(date.month)月\(date.day)日"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// A line of names to sign beside, with room between them.
    func signers(_ word: Word) -> String {
        let template = language == .zh ? word.chinese : word.english
        return template.split(separator: "#", omittingEmptySubsequences: true)
            .joined(separator: String(repeating: " ", count: 22))
    }

    func state(_ state: SheetState) -> String {
        switch state {
        case .valid: self(.valid)
        case .incomplete: self(.incompleteSheet)
        case .missing: self(.missing)
        case .recused: self(.recused)
        case .barred: self(.barred)
        case .void: self(.void)
        }
    }

    /// Why an entry has no rank; nil where it has one.
    func status(_ row: Standing) -> String? {
        switch row.status {
        case .ranked: nil
        case .incomplete: self(.incomplete)
        case .gated:
            // Carried over from an earlier round, whose answers do not stand here, it is the bare word.
            row.gates.contains(where: \.isShut)
                ? self(
                    .gatedBy, row.gates.filter(\.isShut).map { $0.gate.title[language] }.joined(separator: self(.comma))
                )
                : self(.gated)
        case .withdrawn: self(.withdrawn)
        case .disqualified: self(.disqualified)
        case .notShortlisted: self(.notShortlisted)
        }
    }

    /// How a tie went; nil where there was none.
    func tie(_ row: Standing, _ rubric: Rubric) -> String? {
        switch row.tie {
        case nil: nil
        case .shared: row.rank.map { self(.tied, String($0)) }
        case .parted(.exact): self(.tieExact)
        case .parted(.criterion(let id)):
            self(.tieCriterion, rubric.index(of: id).map { rubric.criteria[$0].title[language] } ?? id.text)
        case .parted(.median): self(.tieMedian)
        case .parted(.untrimmedMean): self(.tieUntrimmed)
        case .parted(.revote): self(.tieRevote)
        case .parted(.moreFirsts): self(.tieMoreFirsts)
        case .parted(.headToHead): self(.tieHeadToHead)
        case .parted(.online): self(.tieOnline)
        case .parted(.offline): self(.tieOffline)
        case .parted(.bonus): self(.tieBonus)
        case .parted(.panel): self(.tiePanel)
        case .parted(.chair): self(.tieChair)
        case .parted(.lot): self(.tieLot)
        case .parted(.share): self(.tied, String(row.rank ?? 0))
        }
    }
}
