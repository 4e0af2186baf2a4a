public import Judging

/// The papers of a day of review in one room: what is printed before it, read from it, and signed at its end.
public struct DayBook: Sendable {
    public let sheet: ResultSheet
    public let day: DaySheet
    public let paper: DayPaper

    public init(_ sheet: ResultSheet, day: DaySheet, paper: DayPaper) {
        self.sheet = sheet
        self.day = day
        self.paper = paper
    }

    /// Writes the file whole or not at all; one that stands at the path is replaced.
    public func write(to path: String) throws(WorkbookError) {
        // What is printed before the seal, and signed on its way there, is no draft of a result.
        var sheet = sheet
        if paper != .seal { sheet.occasion.isSealed = true }
        try Book.write(sheet, to: path, inRowOrder: false) { (book) throws(WorkbookError) in
            switch paper {
            case .forms: try drawForms(book)
            case .proof:
                for form in day.read { try ProofSheet(sheet, day, form).ledger.draw(in: book) }
            case .screening:
                try ScreeningSheet(sheet, day).ledger.draw(in: book)
                try AdmissionSheet(sheet, day).ledger.draw(in: book)
            case .minutes: try drawMinutes(book)
            case .seal: try SealPage(sheet, day).draw(in: book)
            }
        }
    }

    private func drawForms(_ book: Book) throws(WorkbookError) {
        try SignInSheet(sheet, day).ledger.draw(in: book)
        if day.panel != nil { try DrawRecord(sheet, day).ledger.draw(in: book) }
        try OrderSheet(sheet, day).ledger.draw(in: book)
        for person in day.people { try Undertaking(sheet, person).draw(in: book) }
        for (index, form) in day.forms.enumerated() where form.state != .void {
            try BlankForm(sheet, day, form, number: index + 1).ledger.draw(in: book)
        }
    }

    private func drawMinutes(_ book: Book) throws(WorkbookError) {
        try MinutesPage(sheet, day).draw(in: book)
        try RecusalRegister(sheet, day).ledger.draw(in: book)
    }
}

extension Words {
    /// A word of a paper that no other paper has.
    func callAsFunction(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}

extension ResultSheet {
    /// The two title lines of a paper of the day.
    func titles(_ zh: String, _ en: String) -> (contest: String, paper: String) {
        let words = Words(occasion.language)
        var paper = category + words(zh, " · " + en)
        if occasion.isRehearsal { paper = words(.rehearsalMark) + paper }
        if !occasion.isSealed { paper += words(.draftMark) }
        return (contest[occasion.language], paper)
    }

    func title(_ id: EntryID) -> String { standings[id]?.entry.title ?? id.text }
}
