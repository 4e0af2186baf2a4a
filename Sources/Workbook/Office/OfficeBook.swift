public import Judging

/// The papers of the office: what came in, by which rules, how the public voted, what hangs out, who objected, who gets what.
public struct OfficeBook: Sendable {
    public let sheet: ResultSheet
    public let office: OfficeSheet
    public let paper: OfficePaper

    public init(_ sheet: ResultSheet, office: OfficeSheet, paper: OfficePaper) {
        self.sheet = sheet
        self.office = office
        self.paper = paper
    }

    /// Writes the file whole or not at all; one that stands at the path is replaced.
    public func write(to path: String) throws(WorkbookError) {
        var sheet = sheet
        // What does not tell a result is no draft of one.
        if [.register, .rules, .objections].contains(paper) { sheet.occasion.isSealed = true }
        let last = sheet.lastAct.map { sheet.zone.date(of: $0) }
        sheet.occasion.date = (paper == .notice ? sheet.progress.notice?.from : nil) ?? last ?? sheet.occasion.date
        try Book.write(sheet, to: path, inRowOrder: false) { (book) throws(WorkbookError) in
            switch paper {
            case .register: try EntryRegister(sheet, office).ledger.draw(in: book)
            case .rules: try RulesPage(sheet, office).draw(in: book)
            case .votes:
                try VoteReport(sheet, office).draw(in: book)
                try VoteTable(sheet, office).ledger.draw(in: book)
            case .notice: try PublicNoticePage(sheet).ledger.draw(in: book)
            case .objections: try ObjectionRegister(sheet).ledger.draw(in: book)
            case .certificates: try CertificateRegister(sheet).ledger.draw(in: book)
            case .units: try UnitTable(sheet, office).ledger.draw(in: book)
            }
        }
    }
}
