public import Judging

extension ContestStore {
    /// What a judge's workbook needs for one open round: works, what he has marked, and the stamp.
    public func offlineSheets(of judge: JudgeID, _ category: CategoryID, _ round: RoundID) throws -> (
        works: [Entry], marks: [EntryID: ScoreSheet], stamp: String
    ) {
        try reading { db in
            let state = try load(db)
            let (plan, roundPlan) = try state.find(category, round)
            let sheets = try db.sheets(round: roundPlan.id, category: category)
                .filter { $0.judge == judge && $0.state == .submitted }
            return (
                state.workList(of: judge, in: plan, round: roundPlan.id),
                Dictionary(sheets.map { ($0.entry, $0) }, uniquingKeysWith: { one, _ in one }),
                state.stamp(of: judge, in: plan, round: roundPlan.id, hashes).text(hashes)
            )
        }
    }
}
