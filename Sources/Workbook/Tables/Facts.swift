import Judging

extension ResultSheet {
    /// The paper's two title lines; a rehearsal and a draft say so in both words and header.
    func titles(_ title: Word, _ words: Words) -> (contest: String, paper: String) {
        var paper = Words(occasion.language).filled(title, title.takesCategory ? [category] : [])
        if occasion.isRehearsal { paper = words(.rehearsalMark) + paper }
        if !occasion.isSealed { paper += words(.draftMark) }
        return (contest[occasion.language], paper)
    }

    var category: String { standings.category.title[occasion.language] }

    func unitName(_ id: UnitID?) -> String { id.map { units[$0]?.name ?? $0.text } ?? "" }

    var hostNames: String { standings.category.hosts.map(unitName).joined(separator: Words(occasion.language)(.comma)) }

    /// The line right below the title: who fills the paper in, left, and when, right.
    func under(_ word: Word) -> (left: String, right: String) {
        let words = Words(occasion.language)
        return (words(word, hostNames), words.date(occasion.date))
    }

    /// `导演：张三；摄影：李四`, or names alone.
    func authorsText(_ entry: Entry, withRoles: Bool) -> String {
        let words = Words(occasion.language)
        let list = authors[entry.id] ?? []
        let hasRoles = withRoles && list.contains { $0.role != nil }
        return list.map { author in
            guard withRoles, let role = author.role else { return author.name }
            return words(.other, role, author.name)
        }.joined(separator: words(hasRoles ? .semicolon : .comma))
    }

    /// What the entry states about its length and format: `MP4，2分59.9秒，48MB`.
    func extent(_ entry: Entry, without left: Set<String> = []) -> String {
        let words = Words(occasion.language)
        return standings.category.fields.filter { !left.contains($0.id) }.compactMap { field in
            guard let value = entry.details[field.id] else { return nil }
            switch field.id {
            case "format": return value
            case "seconds": return Self.minutes(value, words)
            case "megabytes": return words(.megabytes, value)
            case "pixels": return words(.pixels, value)
            case "pictures": return words(.pictures, value)
            case "characters": return words(.characters, value)
            case "links": return words(.links, value)
            default: return words(.other, field.title[occasion.language], value)
            }
        }.joined(separator: words(.comma))
    }

    private static func minutes(_ seconds: String, _ words: Words) -> String {
        guard let value = Fixed(seconds), value >= .zero else { return seconds }
        let minute = 60 * Fixed.scale
        return words(
            .minutes, String(value.millionths / minute), Fixed(millionths: value.millionths % minute).description)
    }
}

extension Word {
    /// Whether a title begins with the category's name.
    fileprivate var takesCategory: Bool { chinese.contains("#") }
}
