extension Place {
    /// `报名!C17` as formulas name it; the row or the sheet alone where no more is known; nil outside a workbook.
    public var cell: String? {
        guard let sheet else { return nil }
        let isPlain = sheet.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar)
        }
        let startsWithDigit = sheet.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? true
        let quoted = sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        let name = isPlain && !startsWithDigit ? sheet : "'\(quoted)'"
        guard let line else { return sheet }
        return "\(name)!\(column.map(Self.letters) ?? "")\(line)"
    }

    private static func letters(_ column: Int) -> String {
        var rest = column
        var letters = ""
        while rest > 0 {
            letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
