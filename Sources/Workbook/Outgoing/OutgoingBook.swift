public import Judging

/// 报送版: what leaves the house. No marks, no hidden sheets, no names in the document properties.
///
/// A recommendation holds the list, one form a work, and where `lateReason` is set the statement why it is late;
/// results hold the list for the notice (通报表扬).
public struct OutgoingBook: Sendable {
    public let sheet: ResultSheet
    public let paper: Paper

    public init(_ sheet: ResultSheet, paper: Paper) {
        self.sheet = sheet
        self.paper = paper
    }

    /// Writes the file whole or not at all; one that stands at the path is replaced.
    public func write(to path: String) throws(WorkbookError) {
        try Book.write(sheet, to: path, inRowOrder: false) { (book) throws(WorkbookError) in
            switch paper {
            case .recommendation:
                try RecommendationList(sheet).ledger.draw(in: book)
                let (works, reserve) = sheet.recommended
                for row in works + reserve {
                    try WorkForm(sheet, row, isReserve: reserve.contains { $0.entry.id == row.entry.id }).draw(in: book)
                }
                if let reason = sheet.lateReason { try LateNote(sheet, reason: reason).draw(in: book) }
            case .results:
                try AwardNotice(sheet).ledger.draw(in: book)
            }
        }
    }
}
