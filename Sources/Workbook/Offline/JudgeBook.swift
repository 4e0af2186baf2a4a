public import Judging

/// A judge's works to mark on a machine of his own: protected but for the marks, with ranges, steps and guides in the cells.
public struct JudgeBook: Sendable {
    public let sheet: ResultSheet
    public let judge: JudgeID
    public let works: [Entry]
    /// What he has marked already.
    public let marks: [EntryID: ScoreSheet]
    /// The line that ties the file to what it was made from.
    public let stamp: String

    public init(_ sheet: ResultSheet, judge: JudgeID, works: [Entry], marks: [EntryID: ScoreSheet], stamp: String) {
        self.sheet = sheet
        self.judge = judge
        self.works = works
        self.marks = marks
        self.stamp = stamp
    }

    /// Writes the file whole or not at all; one that stands at the path is replaced.
    public func write(to path: String) throws(WorkbookError) {
        var sheet = sheet
        sheet.occasion.isSealed = true
        try Book.write(sheet, to: path, inRowOrder: false) { (book) throws(WorkbookError) in
            let offline = OfflineSheet(self, sheet)
            let page = try offline.ledger.draw(in: book)
            try offline.guard(page)
        }
    }
}
