import Testing

@testable import Judging
@testable import Workbook

@Suite struct OutgoingTests {
    private func texts(_ ledger: Ledger) -> [String] {
        (0..<ledger.count).flatMap { ledger.row($0) }.map(\.shown)
    }

    private func numbers(_ ledger: Ledger) -> [Double] {
        (0..<ledger.count).flatMap { ledger.row($0) }.compactMap { cell in
            if case .number(let number) = cell.content { number } else { nil }
        }
    }

    @Test func theListHasWorksInOrderThenTheReserveAndNoMarks() throws {
        let (sheet, _) = try SongContest.result()
        let ledger = RecommendationList(sheet).ledger
        #expect(numbers(ledger) == [1, 2, 3])
        #expect(ledger.row(2).map(\.shown) == ["", "归途", "", "宣城市总工会", "", "", "", "", "备选"])
        #expect(ledger.row(0)[2].shown == "词：甲；乙")
        #expect(ledger.row(0)[6].shown.isEmpty && ledger.row(0)[7].shown.isEmpty)
    }

    @Test func theNoticeCommendsAndNeverHonours() throws {
        let (sheet, _) = try SongContest.result(voted: true)
        let ledger = AwardNotice(sheet).ledger
        #expect(numbers(ledger) == [1])
        #expect(texts(ledger) == ["", "一等优秀作品", "晨光", "甲、乙", "合肥市总工会"])
        #expect(ledger.titles.paper.contains("通报表扬"))
        for word in Word.allCases {
            #expect(!word.chinese.contains("表彰") && !word.chinese.contains("授予"))
        }
    }

    @Test func aRehearsalSaysSoInTheTitle() throws {
        let (sheet, _) = try SongContest.result(isRehearsal: true)
        #expect(RecommendationList(sheet).ledger.titles.paper.hasPrefix("【演练 REHEARSAL】"))
    }

    @Test func bothLanguagesTakeTheSameValues() {
        for word in Word.allCases {
            #expect(
                word.chinese.count { $0 == "#" } == word.english.count { $0 == "#" } || word == .blankDate,
                "\(word)")
        }
    }
}
