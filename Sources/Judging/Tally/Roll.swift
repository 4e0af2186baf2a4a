/// The roll call of one entry: who was expected, whose sheet is in, who stepped back.
struct Roll {
    var expected = 0
    var recused = 0
    var absent: [JudgeID] = []
    var valid: [ScoreSheet] = []
    var void: [ScoreSheet] = []

    /// One sheet a judge; cost: judges × sheets, and both are few.
    init(
        _ entry: Entry, sheets: some Collection<ScoreSheet>, expected judges: [JudgeID], bars: Bars,
        recusals: Set<Pairing>
    ) {
        valid.reserveCapacity(sheets.count)
        for judge in judges { call(judge, entry, sheets.first { $0.judge == judge }, bars, recusals) }
        for sheet in sheets where !judges.contains(sheet.judge) { call(sheet.judge, entry, sheet, bars, recusals) }
    }

    private mutating func call(
        _ judge: JudgeID, _ entry: Entry, _ sheet: ScoreSheet?, _ bars: Bars, _ recusals: Set<Pairing>
    ) {
        if bars[judge, entry.id] != nil || recusals.contains(Pairing(judge, entry.id)) {
            // A barred judge is not expected; one who marked before the bar was known counts as stepped back.
            if sheet != nil || bars[judge, entry.id] == nil {
                expected += 1
                recused += 1
            }
            return
        }
        expected += 1
        switch sheet {
        case nil: absent.append(judge)
        case .some(let sheet) where sheet.state == .void: void.append(sheet)
        case .some(let sheet): valid.append(sheet)
        }
    }
}
