extension Standings {
    /// `rank,entry,title,unit,score,offline,online,sheets,trimmed,status,tie` as scripts read it: LF, minimal quotes.
    public var csv: String { Self.header + "\n" + rows.map { csvLine($0) + "\n" }.joined() }

    public static let header = "rank,entry,title,unit,score,offline,online,sheets,trimmed,status,tie"

    public func csvLine(_ row: Standing) -> String { csvCells(row).map(Self.quoted).joined(separator: ",") }

    /// The same cells for tables on screen.
    public func csvCells(_ row: Standing) -> [String] {
        let stages = rubric.tally.round
        let total = stages.total.decimals ?? 2
        return [
            row.rank.map(String.init) ?? "", row.entry.id.text, row.entry.title, row.entry.unit.text,
            row.score?.text(decimals: stages.blend.decimals ?? total) ?? "",
            row.offline?.text(decimals: total) ?? "", row.online?.text(decimals: stages.online.decimals ?? total) ?? "",
            String(row.tally?.sheets.count ?? 0), Self.trimmed(row), row.status.rawValue, row.tie?.description ?? "",
        ]
    }

    /// `J2:92;J3:85.5`, for criteria `J03/theme:9.5`.
    public static func trimmed(_ row: Standing) -> String {
        (row.tally?.dropped ?? []).map { drop in
            "\(drop.judge)\(drop.criterion.map { "/\($0)" } ?? ""):\(drop.value.shortest)"
        }.joined(separator: ";")
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
        var text = "\""
        for character in cell.unicodeScalars {
            if character == "\"" { text += "\"" }
            text.unicodeScalars.append(character)
        }
        return text + "\""
    }
}

extension Fraction {
    /// The shortest exact decimal of up to twelve places, else six rounded ones: `85.5`.
    public var shortest: String {
        for decimals in 0...12 where Self.powerOfTen(decimals) % denominator == 0 { return text(decimals: decimals) }
        return text(decimals: 6)
    }

    /// The same, and the exact fraction in brackets where no decimals hold it: `89.333333 (268/3)`.
    public var told: String { rounded(to: 12) == self ? shortest : "\(shortest) (\(self))" }
}
