/// One round whose result is asked about, or that it rests on: its standings and the sheets that count in it.
public struct AskedRound: Sendable {
    public let standings: Standings
    /// Submitted sheets of judges who were neither barred nor had stepped back.
    public let sheets: [ScoreSheet]

    public init(standings: Standings, sheets: [ScoreSheet]) {
        self.standings = standings
        self.sheets = sheets
    }
}

extension ContestState {
    /// Of a round's sheets those that the tally takes. Cost: judges × entries for the bars.
    public func counting(_ sheets: [ScoreSheet], in category: CategoryPlan, _ entries: [Entry]) -> [ScoreSheet] {
        let bars = Bars(judges: panel(of: category), entries: entries, relations: relations)
        return sheets.filter {
            $0.state == .submitted && bars[$0.judge, $0.entry] == nil
                && !recusals.contains(Pairing($0.judge, $0.entry))
        }
    }
}
