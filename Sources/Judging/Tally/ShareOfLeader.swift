/// 100 × votes / the leader's votes. Page: `docs/rules/ShareOfLeader.md`.
func scoreByShareOfLeader(_ counted: [EntryID: Int], leader: Int) -> [EntryID: Fraction] {
    counted.mapValues { Fraction(Int128($0) * 100, over: Int128(leader)) }
}
