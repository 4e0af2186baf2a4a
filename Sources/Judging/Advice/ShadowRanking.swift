/// The order there would be if every judge were of mean leniency. A shadow: it advises, and no result is read from it.
public struct ShadowRanking: Sendable {
    /// One entry's place in the shadow beside its rank in the standings.
    public struct Row: Sendable {
        public let entry: EntryID
        /// The rank in the standings of the round that was marked.
        public let rank: Int
        /// The place in the shadow; equals share it.
        public let place: Int
        /// The adjusted total, in points.
        public let worth: Double
    }

    /// In the order of the shadow.
    public let rows: [Row]
    /// False where some works and judges have no common mark with the others: places across such groups mean nothing.
    public let isConnected: Bool

    init(_ ranked: [Standing], _ model: AdditiveModel) {
        let sorted = zip(ranked, model.worth).compactMap { row, worth in worth.map { (row, $0) } }
            .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.entry.id < $1.0.entry.id }
        var rows: [Row] = []
        for (index, (standing, worth)) in sorted.enumerated() {
            // Equal up to the noise of floating point.
            let isEqual = rows.last.map { $0.worth - worth < 1e-9 } ?? false
            rows.append(
                Row(
                    entry: standing.entry.id, rank: standing.rank!, place: isEqual ? rows[index - 1].place : index + 1,
                    worth: worth))
        }
        self.rows = rows
        isConnected = model.isConnected
    }
}
