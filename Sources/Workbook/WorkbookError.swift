public import Judging

/// Why a workbook was not written; the file that stood at the path before is untouched.
public enum WorkbookError: Error, Hashable, Sendable {
    /// The file system or libxlsxwriter refused: what it said.
    case cannotWrite(path: String, why: String)
    /// A text longer than a cell holds: refused, never cut. Lengths in UTF-16 units, as Excel counts.
    case textTooLong(path: String, sheet: String, cell: String, length: Int, limit: Int)
    /// A character that no XML file can hold, by its code point.
    case unwritableCharacter(path: String, sheet: String, cell: String, scalar: UInt32)
    /// More rows or columns than a sheet has.
    case sheetTooLarge(path: String, sheet: String, rows: Int, columns: Int)

    /// The sentence for people: what is wrong, where, and what to do next.
    public func words(in language: Language) -> String {
        let words = Words(language)
        return switch self {
        case .cannotWrite(let path, let why): words(.cannotWrite, path, why)
        case .textTooLong(let path, let sheet, let cell, let length, let limit):
            words(.textTooLong, path, sheet, cell, String(length), String(limit))
        case .unwritableCharacter(let path, let sheet, let cell, let scalar):
            words(.unwritableCharacter, path, sheet, cell, "U+" + String(scalar, radix: 16, uppercase: true))
        case .sheetTooLarge(let path, let sheet, let rows, let columns):
            words(.sheetTooLarge, path, sheet, String(rows), String(columns))
        }
    }
}

extension WorkbookError: CustomStringConvertible {
    public var description: String { words(in: .en) }
}
