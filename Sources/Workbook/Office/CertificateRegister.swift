import Judging

/// 证书台账: a number for each certificate, and room to sign for it.
struct CertificateRegister {
    let sheet: ResultSheet
    private let words: Words

    init(_ sheet: ResultSheet) {
        self.sheet = sheet
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        let rows = sheet.awardRows
        return Ledger(
            name: words("证书台账", "Certificates"), shape: .landscape,
            titles: sheet.titles("证书台账", "Register of certificates"), under: sheet.under(.host),
            columns: [
                Column(words("证书编号", "Certificate"), 26), Column(words(.grade), 16),
                Column(words(.work), 28, .words), Column(words(.authors), 20, .words),
                Column(words(.unit), 24, .words), Column(words("领取签字", "Received"), 18),
            ],
            count: rows.count,
            row: { index in
                [.text(number(index))] + sheet.publicCells(index + 1, rows[index]).dropFirst() + [.blank]
            },
            closingLines: [words("经办人：　　　　　　　　　　复核人：", "Handed out by:                         Checked by:")])
    }

    /// Year, category and place in the approved list: no two certificates of a contest share it.
    private func number(_ index: Int) -> String {
        let digits = String(index + 1)
        let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        return "\(sheet.occasion.date.year)-\(sheet.standings.category.id)-\(padded)"
    }
}
