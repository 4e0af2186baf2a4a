import Testing

@testable import Judging
@testable import Workbook

@Suite struct VoteRoundTests {
    private func blend() throws -> (BlendSheet, ScoreSummary, VoteSheet) {
        let (sheet, earlier) = try SongContest.result(voted: true)
        let matrix = try #require(ScoreMatrix(sheet, marks: SongContest.marks, earlier: earlier))
        let summary = ScoreSummary(matrix, MarkSheet(matrix), nil)
        let votes = try #require(VoteSheet(sheet))
        return (BlendSheet(sheet, summary, votes, earlier: earlier), summary, votes)
    }

    @Test func theBlendRefersToThePanelAndTheVotes() throws {
        let (blend, _, votes) = try blend()
        let row = blend.ledger.row(0)
        guard case .formula("'评分汇总表'!L6", .number(89.33)) = row[5].content,
            case .formula("'网络计票'!H5", .number(100)) = row[7].content,
            case .formula("ROUND(ROUND((F5*G5+H5*I5)*100,6),0)/100", .number(93.6)) = row[9].content,
            case .formula("RANK(J5,$J$5:$J$7)", .number(1)) = row[10].content,
            case .formula("IF(MAX($F$5:$F$7)=0,0,100*F6/MAX($F$5:$F$7))", .number(50)) = votes.ledger.row(1)[7].content
        else {
            Issue.record("\(row)")
            return
        }
    }

    @Test func ballotsReceivedAreCountedOrExcluded() throws {
        let (blend, _, votes) = try blend()
        #expect(votes.ledger.count == 4)
        let check = CheckSheet(blend.sheet, nil, blend, nil)
        let line = try #require(CheckSums(check).lines.last)
        #expect(line.holds)
        guard case .number(8) = line.left.content, case .formula("7+1", .number(8)) = line.right.content else {
            Issue.record("\(line)")
            return
        }
    }

    @Test func theSumsOfSheetsHold() throws {
        let (blend, summary, _) = try blend()
        let lines = CheckSums(CheckSheet(blend.sheet, summary, blend, summary.marks)).lines
        #expect(lines.count == 10)
        #expect(lines.allSatisfy { $0.holds })
    }
}
