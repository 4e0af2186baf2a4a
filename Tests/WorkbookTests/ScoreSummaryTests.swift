import Testing

@testable import Judging
@testable import Workbook

@Suite struct ScoreSummaryTests {
    private func summary(_ column: TallyRule.Column = .totals) throws -> ScoreSummary {
        let (sheet, earlier) = try SongContest.result(of: column)
        let matrix = try #require(ScoreMatrix(sheet, marks: SongContest.marks, earlier: earlier))
        let marks = MarkSheet(matrix)
        return ScoreSummary(matrix, marks, matrix.isByCriteria ? CriterionSheet(matrix, marks) : nil)
    }

    private func shown(_ cell: Cell) -> String {
        switch cell.content {
        case .blank: ""
        case .text(let text), .formula(_, .text(let text)): text
        case .number(let number), .formula(_, .number(let number)): "\(number)"
        }
    }

    @Test func theRowOfTheExampleSaysWhatTheExampleSays() throws {
        let row = try summary().ledger.row(0)
        #expect(
            row.map(shown) == [
                "1.0", "A", "晨光", "88.0", "92.0", "85.5", "90.0", "90.0", "5.0", "92.0", "85.5", "89.33", "1.0",
                "并列处理：按“主题”得分",
            ])
    }

    @Test func totalsAreFormulasOverTheMarks() throws {
        guard case .formula(let formula, .number(88)) = try summary().ledger.row(0)[3].content else {
            Issue.record("no formula")
            return
        }
        #expect(
            formula
                == "IF(AND('单项分'!E6=\"有效\",COUNT('单项分'!F6:G6)=2),SUMPRODUCT('单项分'!$F$5:$G$5,'单项分'!F6:G6),\"\")")
    }

    @Test func droppedTotalsAreStruckAndMarked() throws {
        let row = try summary().ledger.row(0)
        #expect(row[4].style == .dropped(.high, decimals: 2))
        #expect(row[5].style == .dropped(.low, decimals: 2))
        #expect(row[3].style == nil)
        #expect(Style.dropped(.high, decimals: 2).isStruck)
        #expect(Style.dropped(.low, decimals: 1).format == "\"▽\"0.0")
    }

    @Test func aRankThatATieStepDecidedIsAValueAndAnyOtherAFormula() throws {
        let ledger = try summary().ledger
        guard case .number(1) = ledger.row(0)[12].content, case .number(2) = ledger.row(1)[12].content,
            case .formula("RANK(L7,$L$5:$L$7)", .number(3)) = ledger.row(2)[12].content
        else {
            Issue.record("\(ledger.row(0)[12]) \(ledger.row(2)[12])")
            return
        }
    }

    @Test func aBlankTotalHasItsReasonBeside() throws {
        let ledger = try summary().ledger
        #expect(ledger.row(2).map(shown).last == "评委2回避；备选")
        #expect(ledger.row(3).map(shown).last == "未评完；评委3缺评；评委5未评完；评委2回避")
        #expect(ledger.row(3).map(shown)[11...12] == ["", ""])
    }

    @Test func whereCriteriaStandAloneAnIncompleteSheetsMarksCount() throws {
        let summary = try summary(.criteria)
        let criteria = try #require(summary.criteria)
        let line = try #require(summary.matrix.line[EntryID("D")])
        #expect(shown(criteria.ledger.row(line)[3]) == "3.0")
        #expect(shown(criteria.ledger.row(line)[6]) == "2.0")
        #expect(shown(criteria.ledger.row(line)[4]) == "45.0")
        #expect(shown(summary.ledger.row(line)[summary.columns.mean]) == "75.5")
    }
}
