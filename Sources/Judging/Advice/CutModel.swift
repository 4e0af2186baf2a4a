/// A round and those before it as tables that can be tallied again under a change: the exact half of the model.
///
/// The entries are those ranked in the asked round. Who is gated, withdrawn or not on the shortlist stays so.
struct CutModel: Sendable {
    /// One round with its marks, and where each part of its blend comes from.
    struct Layer: Sendable {
        let round: RoundPlan
        let rubric: Rubric
        let weights: [Int64]
        let marks: MarkTable
        /// The standings' rows of the model's entries.
        let rows: [Standing]
        /// The layer of each earlier round in the blend, in the order of the parts.
        let earlier: [Int?]
    }

    /// Earlier rounds first; the asked one is last.
    let layers: [Layer]
    let entries: [Entry]
    let line: CutLine
    /// What entries had at a step that is not made anew under a change, by step of the chain and entry.
    private let kept: [[TieValue]]

    var asked: Layer { layers[layers.count - 1] }

    /// The asked round first among `rounds`, then all that it rests on.
    init(_ rounds: [AskedRound], line: CutLine) {
        precondition(!rounds.isEmpty, "no round is asked about")
        entries = rounds[0].standings.ranked.map(\.entry)
        let places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($0.element.id, $0.offset) })
        var layers: [Layer] = []
        // A round rests only on rounds that stand before it in the plan.
        let plan = rounds[0].standings.category.rounds.map(\.id)
        for asked in rounds.sorted(by: {
            plan.firstIndex(of: $0.standings.round.id)! < plan.firstIndex(of: $1.standings.round.id)!
        }) {
            let standings = asked.standings
            let byEntry = standings.byEntry
            let earlier = standings.round.blend.map { part -> Int? in
                guard case .round(let id) = part.source else { return nil }
                return layers.firstIndex { $0.round.id == id }
            }
            layers.append(
                Layer(
                    round: standings.round, rubric: standings.rubric, weights: standings.rubric.millionthWeights,
                    marks: MarkTable(asked.sheets, entries: places, criteria: standings.rubric.criteria.count),
                    rows: entries.map { byEntry[$0.id]! }, earlier: earlier))
        }
        self.layers = layers
        self.line = line
        kept = rounds[0].standings.keptValues(entries: places)
    }

    /// The score as it would be published, and the unrounded one, of an entry in a round.
    func score(_ entry: Int, in index: Int, _ change: AskedChange) throws(Overflow) -> (
        published: Fraction, exact: Fraction
    ) {
        let layer = layers[index]
        let row = layer.rows[entry]
        let isAsked = index == layers.count - 1
        var published = Fraction.zero
        var exact = Fraction.zero
        for (place, part) in layer.round.blend.enumerated() {
            let share = Fraction(isAsked ? change.shares?[place] ?? part.share : part.share)
            var value: (Fraction, Fraction)
            switch part.source {
            case .sheets:
                value = try panel(entry, in: index, change) ?? (row.tally!.offline!, row.tally!.exact!)
            case .ballots:
                if isAsked, let online = change.online {
                    value = (try layer.rubric.tally.round.online(online[entry]), online[entry])
                } else {
                    value = (row.online ?? .zero, row.onlineExact ?? .zero)
                }
            case .round:
                let before = try score(entry, in: layer.earlier[place]!, change).published
                value = (before, before)
            }
            if layer.round.blend.count == 1, share == .one {
                return (try layer.rubric.tally.round.blend(value.0), value.1)
            }
            published = try published.adding(share.multiplied(by: value.0))
            exact = try exact.adding(share.multiplied(by: value.1))
        }
        return (try layer.rubric.tally.round.blend(published), exact)
    }

    /// What ranks an entry first of all, the published or the exact score by the rubric's word.
    func key(_ entry: Int, _ change: AskedChange) throws(Overflow) -> Fraction {
        let score = try score(entry, in: layers.count - 1, change)
        return asked.rubric.rank.by == .exact ? score.exact : score.published
    }

    /// The steps that order entries: the key, then the rubric's chain up to where equals share.
    var steps: Range<Int> { 0..<1 + asked.rubric.rank.ties.prefix { $0 != .share }.count }

    /// An entry's value at a step under a change.
    ///
    /// What can not be made anew, as a vote in the room, keeps the value it has in the standings.
    func value(at step: Int, _ entry: Int, _ change: AskedChange) throws(Overflow) -> TieValue {
        guard step > 0 else { return TieValue(value: try key(entry, change)) }
        let rubric = asked.rubric
        let tie = rubric.rank.ties[step - 1]
        if tie == .exact { return TieValue(value: try score(entry, in: layers.count - 1, change).exact) }
        // As in the standings, a round without sheets carries the tally of the last one before it that has some.
        if tie.isKept { return kept[step - 1][entry] }
        guard let layer = layers.lastIndex(where: { $0.round.takesSheets }) else { return TieValue(value: nil) }
        switch tie {
        case .offline: return TieValue(value: try panel(entry, in: layer, change)?.0 ?? asked.rows[entry].offline)
        case .online:
            guard let online = change.online, asked.round.takesBallots else { break }
            return TieValue(value: try rubric.tally.round.online(online[entry]))
        case .criterion(let id):
            guard let place = rubric.index(of: id) else { return TieValue(value: nil) }
            return TieValue(value: try criterion(place, entry, in: layer, change))
        case .median: return TieValue(value: try total(entry, in: layer, change, .median))
        case .untrimmedMean: return TieValue(value: try total(entry, in: layer, change, .mean))
        default: break
        }
        return tie.value(of: asked.rows[entry], rubric)
    }
}

extension TieStep {
    /// Whether its value is not made anew when advice asks what if: people or lots gave it, or it is asked of a group.
    fileprivate var isKept: Bool {
        switch self {
        case .moreFirsts, .headToHead, .revote, .panel, .chair, .lot: true
        default: false
        }
    }
}

extension Standings {
    /// For each step that is not made anew where it put each entry: the place it left it at, or nothing if not asked.
    fileprivate func keptValues(entries: [EntryID: Int]) -> [[TieValue]] {
        let ties = rubric.rank.ties
        var kept = ties.map { _ in Array(repeating: TieValue.none, count: entries.count) }
        guard ties.contains(where: \.isKept) else { return kept }
        for stage in tieStages {
            guard stage.step.isKept, let step = ties.firstIndex(of: stage.step) else { continue }
            // A group asked again stands where it stood, so the later answer refines the earlier one.
            var ahead = 0
            for (index, part) in stage.values.enumerated() {
                if index > 0, stage.values[index - 1].value != part.value { ahead = index }
                if let entry = entries[part.entry] { kept[step][entry] = .place(stage.place + ahead) }
            }
        }
        return kept
    }
}
