import Judging

/// 作品登记台账: every work as it was handed in, those that left included.
struct EntryRegister {
    let sheet: ResultSheet
    let office: OfficeSheet
    private let words: Words

    init(_ sheet: ResultSheet, _ office: OfficeSheet) {
        self.sheet = sheet
        self.office = office
        words = Words(sheet.occasion.language)
    }

    var ledger: Ledger {
        Ledger(
            name: words("登记台账", "Register"), shape: .landscape,
            titles: sheet.titles("作品登记台账", "Register of works"), under: sheet.under(.host),
            columns: [
                Column(words(.number), 5), Column(words(.entryID), 10), Column(words(.work), 18, .words),
                Column(words(.authorsWithRoles), 18, .words), Column(words(.authorUnit), 14, .words),
                Column(words(.submitter), 14, .words), Column(words("时长/张数/字数", "Extent"), 12),
                Column(words("格式", "Format"), 7), Column(words("大小", "Size"), 8),
                Column(words("报送时间", "Handed in"), 14), Column(words(.contact), 8), Column(words(.telephone), 12),
                Column(words("承诺书", "Undertaking"), 8), Column(words(.remarks), 10, .words),
            ],
            keptColumn: 2, size: 10.5, count: office.entries.count, row: { cells($0, office.entries[$0]) },
            closingLines: [
                words("登记人：　　　　　　　　　　审核人：", "Registered by:                         Checked by:")
            ])
    }

    private func cells(_ index: Int, _ entry: Entry) -> [Cell] {
        let contact = sheet.contacts[entry.id]
        let handedIn = office.registered[entry.id].map { words.date(sheet.zone.date(of: $0)) } ?? ""
        return [
            .number(index + 1), .text(entry.id.text), .text(entry.title),
            .text(sheet.authorsText(entry, withRoles: true)), .text(sheet.unitName(entry.unit)),
            .text(sheet.unitName(entry.submitter)), .text(sheet.extent(entry, without: ["format", "megabytes"])),
            .text(entry.details["format"] ?? ""),
            .text(entry.details["megabytes"].map { words(.megabytes, $0) } ?? ""), .text(handedIn),
            .text(contact?.contact ?? ""), .text(contact?.telephone ?? ""), .blank, .text(remark(entry)),
        ]
    }

    private func remark(_ entry: Entry) -> String {
        if entry.isTrial { return words("试评", "trial") }
        return switch entry.state {
        case .standing: ""
        case .withdrawn: words(.withdrawn)
        case .disqualified: words(.disqualified)
        }
    }
}
