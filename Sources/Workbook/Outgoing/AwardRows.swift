import Judging

extension ResultSheet {
    /// The works that get an award, award by award as the plan lists them: its title, the work, and the award's id.
    var awardRows: [(award: String, title: String, entry: Entry)] {
        awarded.items.compactMap { item in
            standings[item.entry].map { (item.award, title(of: item.award), $0.entry) }
        }
    }

    /// The title of the grade that a list gives a work; empty where it gives none.
    func gradeTitle(_ entry: EntryID, in list: AwardList) -> String {
        standings.category.awards.flatMap { list.grade(of: entry, in: $0)?.title[occasion.language] } ?? ""
    }

    /// Number, award, title, authors, unit: what a list for the public says of a work, and no more.
    func publicCells(_ number: Int, _ row: (award: String, title: String, entry: Entry)) -> [Cell] {
        [
            .number(number), .text(row.title), .text(row.entry.title),
            .text(authorsText(row.entry, withRoles: false)), .text(unitName(row.entry.unit)),
        ]
    }

    func publicColumns(_ words: Words, grade: Word) -> [Column] {
        [
            Column(words(.number), 6), Column(words(grade), 15), Column(words(.work), 26, .words),
            Column(words(.authors), 17, .words), Column(words(.unit), 20, .words),
        ]
    }
}
