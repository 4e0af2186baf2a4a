/// Lots of a round on their way: committed, then drawn; see `docs/rules/Lot.md`.
public struct LotRecord: Hashable, Sendable {
    /// SHA-256 of the document that names the works.
    public let commitment: String
    /// The public event whose digits are the seed.
    public let source: String
    /// The digits, once drawn.
    public var seed: String?

    public init(commitment: String, source: String, seed: String?) {
        self.commitment = commitment
        self.source = source
        self.seed = seed
    }
}

extension RoundKey {
    /// What an entry's ticket in this round is drawn for, so that one seed favours no id everywhere.
    public func lot(of entry: EntryID) -> String { "lot/\(category)/\(round)/\(entry)" }
}

extension ContestState {
    /// Fixes the works of a category and names the event the seed will come from, before it is known.
    ///
    /// Works that came in since may be committed anew, and then only to another event than the one first named.
    public func commitLot(_ category: CategoryID, _ round: RoundID, source: String, _ hashes: Hashes) -> Decision {
        let plan: CategoryPlan
        do throws(Refusal) { plan = try find(category, round).0 } catch { return .refused(error) }
        let key = RoundKey(category, round)
        var findings = Findings()
        if !(rubric(of: plan, round: round)?.rank.ties.contains(.lot) ?? false) {
            findings.refuse(.noLotInChain(category, round))
        }
        let state = state(of: round, in: category)
        if state == .sealed { findings.refuse(.roundIs(round, state.rawValue, needs: RoundState.open.rawValue)) }
        let document = lotDocument(key)
        if let lot = lots[key] {
            if lot.seed != nil {
                findings.refuse(.lotIsDrawn(round))
            } else if lot.commitment == hashes.digest(document) || lot.source == source {
                findings.refuse(.lotIsCommitted(round))
            }
        }
        let act = LotCommitted(category: category, round: round, document: hashes.digest(document), source: source)
        return Decision(findings, [act], documents: [document])
    }

    /// Draws the lots of a closed round with the digits of the public event, once.
    public func drawLot(_ category: CategoryID, _ round: RoundID, seed: String, _ hashes: Hashes) -> Decision {
        do throws(Refusal) { _ = try find(category, round) } catch { return .refused(error) }
        let key = RoundKey(category, round)
        guard let lot = lots[key] else { return .refused(.lotNotCommitted(category, round)) }
        var findings = Findings()
        let state = state(of: round, in: category)
        if state != .closed { findings.refuse(.roundIs(round, state.rawValue, needs: RoundState.closed.rawValue)) }
        if lot.seed != nil { findings.refuse(.lotIsDrawn(round)) }
        if seed.count < 20 || !seed.allSatisfy({ $0.isASCII && $0.isNumber }) {
            findings.refuse(.seedTooShort(seed.count))
        }
        if hashes.digest(lotDocument(key)) != lot.commitment { findings.refuse(.lotMoved(category, round)) }
        return Decision(findings, [LotDrawn(category: category, round: round, seed: seed)])
    }

    /// The canonical bytes that the commitment's digest covers: every work there is, whatever became of it.
    private func lotDocument(_ key: RoundKey) -> [UInt8] {
        Canonical.object([
            "category": .text(key.category.text), "round": .text(key.round.text),
            "entries": .list(entries(of: key.category).map { .text($0.id.text) }),
        ]).bytes
    }
}
