import Testing

@testable import Judging

/// Two readings of one form: what they can and can not tell.
struct CompareGridsTests {
    private static let rubric = SmallContest.rubric(
        .mean,
        criteria: [("a", "25"), ("b", "25"), ("c", "20"), ("d", "20"), ("e", "10")].map {
            SmallContest.criterion($0.0, max: $0.1)
        },
        gates: [Gate(id: GateID("red"), title: Text("red"), fail: .panel, guide: .none)])

    private static func row(_ entry: String, _ marks: [String?], total: String?, red: Bool = true) -> KeyedGrid.Row {
        KeyedGrid.Row(
            entry: EntryID(entry), marks: marks.map { $0.map(fixed) }, gates: [GateID("red"): red],
            total: total.map(fixed))
    }

    @Test func equalReadingsThatAddUpAgree() {
        let grid = KeyedGrid(rows: [Self.row("A", ["20", "21", "15.5", "16", "8"], total: "80.5")])
        #expect(Self.rubric.mismatches(grid, grid).isEmpty)
    }

    @Test func eachCellThatDiffersIsNamedWithBothValues() {
        let one = KeyedGrid(rows: [Self.row("A", ["20", "21", "15.5", "16", "8"], total: "80.5")])
        var two = one
        two.rows[0].marks[1] = fixed("12")
        two.rows[0].gates[GateID("red")] = false
        let found = Self.rubric.mismatches(one, two)
        #expect(found.map(\.cell) == ["A/b", "A/gate:red"])
        #expect(found[0].first == "21")
        #expect(found[0].second == "12")
    }

    @Test func theSameSlipInBothReadingsIsSeenByTheTotal() {
        let slip = KeyedGrid(rows: [Self.row("A", ["20", "12", "15.5", "16", "8"], total: "80.5")])
        #expect(Self.rubric.mismatches(slip, slip).map(\.cell) == ["A/total"])
    }

    @Test func aRowThatOneReadingLacksIsReportedCellByCell() {
        let one = KeyedGrid(rows: [Self.row("A", ["20", "21", "15.5", "16", "8"], total: "80.5")])
        #expect(Self.rubric.mismatches(one, KeyedGrid(rows: [])).count == 7)
        #expect(Self.rubric.mismatches(KeyedGrid(rows: []), one).count == 7)
    }

    @Test func settlingNeedsEveryMismatchAndASumThatHolds() throws {
        let one = KeyedGrid(rows: [Self.row("A", ["20", "21", "15.5", "16", "8"], total: "80.5")])
        var two = one
        two.rows[0].marks[1] = fixed("12")
        guard case .failure(let open) = Self.rubric.settle(one, two, values: [:]) else {
            Issue.record("settled without a word")
            return
        }
        #expect(open.findings.map(\.problem) == [.cellNotSettled("A/b")])
        guard case .failure(let wrong) = Self.rubric.settle(one, two, values: ["A/b": "12"]) else {
            Issue.record("a row that does not add up was taken")
            return
        }
        #expect(wrong.findings.map(\.problem) == [.totalDiffers(EntryID("A"), sum: "71.5", total: "80.5")])
        guard case .success(let grid) = Self.rubric.settle(one, two, values: ["A/b": "21"]) else {
            Issue.record("the paper's own value was refused")
            return
        }
        #expect(grid == one)
    }

    @Test func aThirdLookMayCorrectWhatBothReadingsHold() throws {
        let slip = KeyedGrid(rows: [Self.row("A", ["20", "12", "15.5", "16", "8"], total: "80.5")])
        guard case .success(let grid) = Self.rubric.settle(slip, slip, values: ["A/b": "21", "A/total": "80.5"]) else {
            Issue.record("not settled")
            return
        }
        #expect(grid.rows[0].marks[1] == fixed("21"))
    }

    @Test func theDocumentReadsBackAsItWas() throws {
        let grid = KeyedGrid(rows: [
            Self.row("A", ["20", nil, "15.5", "0", "8"], total: nil),
            Self.row("B", [nil, nil, nil, nil, nil], total: "0", red: false),
        ])
        #expect(try KeyedGrid(document: grid.document) == grid)
    }

    /// 120 forms of 40 works × 5 marks: 24,000 cells, each reading with 0.3 % slips of its own.
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func slipsOfTwoReadersRarelyMeetAndNeverPastTheTotal(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var slips = 0
        var unseen = 0
        var unseenWithTotals = 0
        for _ in 0..<120 {
            let paper = Self.paper(&random)
            let one = Self.read(paper, &random, &slips)
            let two = Self.read(paper, &random, &slips)
            unseen += Self.missed(paper, one, two, withTotals: false)
            unseenWithTotals += Self.missed(paper, one, two, withTotals: true)
        }
        #expect((90...210).contains(slips), "seed \(seed): \(slips) slips in 48,000 cells")
        #expect(unseen <= 1, "seed \(seed)")
        #expect(unseenWithTotals == 0, "seed \(seed)")
    }

    private static func paper(_ random: inout SeededRandom) -> KeyedGrid {
        KeyedGrid(
            rows: (0..<40).map { number in
                let marks = rubric.criteria.map { criterion -> Fixed? in
                    let steps = Int(criterion.max.millionths / criterion.step.millionths)
                    return Fixed(millionths: Int64(Int.random(in: steps / 2...steps, using: &random)) * 500_000)
                }
                return KeyedGrid.Row(
                    entry: EntryID("\(number)"), marks: marks, gates: [:], total: rubric.paperTotal(marks))
            })
    }

    /// A slip: one digit struck beside the right one, or tens and ones exchanged, where the form would take it.
    private static func read(_ paper: KeyedGrid, _ random: inout SeededRandom, _ slips: inout Int) -> KeyedGrid {
        var grid = paper
        for row in grid.rows.indices {
            for (index, criterion) in rubric.criteria.enumerated() where Int.random(in: 0..<1000, using: &random) < 3 {
                slips += 1
                let mark = grid.rows[row].marks[index]!
                let whole = mark.millionths / Fixed.scale
                let swapped = Fixed(
                    millionths: (whole % 10 * 10 + whole / 10) * Fixed.scale + mark.millionths % Fixed.scale)
                let beside = [-2, -1, 1, 2, -20, 20].map { Fixed(millionths: mark.millionths + $0 * 500_000) }
                let slip = (beside + [swapped]).filter { criterion.allows($0) && $0 != mark }
                    .randomElement(using: &random)!
                grid.rows[row].marks[index] = slip
            }
        }
        return grid
    }

    /// Rows that hold a wrong mark and of which no cell is reported.
    private static func missed(_ paper: KeyedGrid, _ one: KeyedGrid, _ two: KeyedGrid, withTotals: Bool) -> Int {
        var (one, two) = (one, two)
        if !withTotals {
            for row in one.rows.indices {
                one.rows[row].total = rubric.paperTotal(one.rows[row].marks)
                two.rows[row].total = rubric.paperTotal(two.rows[row].marks)
            }
        }
        let seen = Set(rubric.mismatches(one, two).map(\.entry))
        return paper.rows.indices.count { row in
            one.rows[row].marks != paper.rows[row].marks && !seen.contains(paper.rows[row].entry)
        }
    }
}
