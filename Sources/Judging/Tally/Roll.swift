/// The roll call of one entry: who was expected, whose sheet is in, who stepped back.
struct Roll {
    var expected = 0
    var recused = 0
    var absent: [JudgeID] = []
    var valid: [ScoreSheet] = []
    var void: [ScoreSheet] = []

    init(_ entry: Entry, sheets: [ScoreSheet], expected judges: [JudgeID], bars: Bars, recusals: Set<Pairing>) {
        let byJudge = Dictionary(sheets.map { ($0.judge, $0) }, uniquingKeysWith: { _, last in last })
        let unexpected = byJudge.isEmpty ? [] : byJudge.keys.filter { !judges.contains($0) }
        for judge in judges + unexpected {
            let sheet = byJudge[judge]
            if bars[judge, entry.id] != nil || recusals.contains(Pairing(judge, entry.id)) {
                // A barred judge is not expected; one who marked before the bar was known counts as stepped back.
                if sheet != nil || bars[judge, entry.id] == nil {
                    expected += 1
                    recused += 1
                }
                continue
            }
            expected += 1
            switch sheet {
            case nil: absent.append(judge)
            case .some(let sheet) where sheet.state == .void: void.append(sheet)
            case .some(let sheet): valid.append(sheet)
            }
        }
    }
}
